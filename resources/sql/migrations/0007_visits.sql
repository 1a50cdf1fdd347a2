-- The clinic's notes, amended once they are signed.

CREATE TABLE visit_revision (
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
    its_author TEXT NOT NULL CHECK (length(its_author) BETWEEN 1 AND 200),
    s TEXT CHECK (length(s) <= 200000),
    o TEXT CHECK (length(o) <= 200000),
    a TEXT CHECK (length(a) <= 200000),
    p TEXT CHECK (length(p) <= 200000),
    codes TEXT CHECK (length(codes) <= 3660),
    advice TEXT CHECK (length(advice) <= 4000),
    next TEXT CHECK (length(next) = 10),
    reevaluation TEXT CHECK (length(reevaluation) = 10),
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed')),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_adjustments (
    episode TEXT NOT NULL REFERENCES record (id),
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 59),
    technique TEXT NOT NULL CHECK (length(technique) BETWEEN 1 AND 60),
    region TEXT NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    listing TEXT CHECK (length(listing) <= 60),
    cavitation INTEGER CHECK (cavitation IN (0, 1)),
    pain_during INTEGER CHECK (pain_during BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    adverse TEXT CHECK (length(adverse) <= 4000),
    PRIMARY KEY (episode, id, revision, device, ordinal),
    FOREIGN KEY (id, revision, device) REFERENCES visit_revision (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_soft_tissue (
    episode TEXT NOT NULL REFERENCES record (id),
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 59),
    technique TEXT NOT NULL CHECK (length(technique) BETWEEN 1 AND 60),
    region TEXT NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    side TEXT CHECK (side IN ('left', 'right', 'both')),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    pain_during INTEGER CHECK (pain_during BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    skin_mark INTEGER CHECK (skin_mark IN (0, 1)),
    PRIMARY KEY (episode, id, revision, device, ordinal),
    FOREIGN KEY (id, revision, device) REFERENCES visit_revision (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_amendments (
    episode TEXT NOT NULL REFERENCES record (id),
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 199),
    its_day TEXT NOT NULL CHECK (length(its_day) = 10),
    "by" TEXT NOT NULL CHECK (length("by") BETWEEN 1 AND 200),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    PRIMARY KEY (episode, id, revision, device, ordinal),
    FOREIGN KEY (id, revision, device) REFERENCES visit_revision (id, revision, device)
) STRICT, WITHOUT ROWID;
