-- What was measured and scored; decimals are whole thousandths, so that no machine rounds them differently.

CREATE TABLE measurement_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    episode TEXT NOT NULL REFERENCES record (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('ake', 'slr', 'mhfake', 'strengthOuter', 'strength90', 'bridgeReps',
                        'hTestRom', 'hTestInsecurity', 'tenderness', 'taskPain', 'kneeStraight',
                        'normalStride', 'readiness', 'pelvicTilt', 'asisHeight', 'psisHeight',
                        'crestHeight', 'legLength', 'functionalLegLength', 'hipDrop')),
    task TEXT
        CHECK (task IN ('walk10', 'squat45', 'isometric90', 'bike5', 'bridge2x12', 'rdlFull',
                        'sliderFull', 'nordic3x4', 'changeOfDirection', 'briskWalk30', 'hops10',
                        'sitting30', 'stairs')),
    side TEXT CHECK (side IN ('left', 'right', 'both')),
    value INTEGER CHECK (value BETWEEN -10000000 AND 10000000),
    unit TEXT NOT NULL CHECK (unit IN ('deg', 'N', 'reps', 'cm', 'mm', '0-10', '0-100', '0/1')),
    method TEXT CHECK (length(method) <= 60),
    examiner TEXT CHECK (length(examiner) <= 200),
    after_release INTEGER CHECK (after_release IN (0, 1)),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE score_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    episode TEXT NOT NULL REFERENCES record (id),
    instrument TEXT NOT NULL CHECK (length(instrument) BETWEEN 1 AND 40),
    version TEXT CHECK (length(version) <= 40),
    total INTEGER NOT NULL CHECK (total BETWEEN -10000000 AND 10000000),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;
