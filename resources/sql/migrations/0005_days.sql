-- What a day was like: answers, marks on the body, days off and days moved.

CREATE TABLE check_in_revision (
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
    kind TEXT NOT NULL CHECK (kind IN ('morning', 'evening', 'weekly')),
    next_morning INTEGER CHECK (next_morning BETWEEN 0 AND 10),
    pain_now INTEGER CHECK (pain_now BETWEEN 0 AND 10),
    pain_worst INTEGER CHECK (pain_worst BETWEEN 0 AND 10),
    stiffness_min INTEGER CHECK (stiffness_min BETWEEN 0 AND 1440),
    new_symptoms TEXT CHECK (length(new_symptoms) <= 45),
    load_test INTEGER CHECK (load_test BETWEEN 0 AND 10),
    load_test_exercise TEXT CHECK (length(load_test_exercise) <= 60),
    sitting_min INTEGER CHECK (sitting_min BETWEEN 0 AND 1440),
    confidence INTEGER CHECK (confidence BETWEEN 0 AND 10),
    sane INTEGER CHECK (sane BETWEEN 0 AND 100),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in_psfs (
    episode TEXT NOT NULL REFERENCES record (id),
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 4),
    activity TEXT NOT NULL CHECK (length(activity) BETWEEN 1 AND 200),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    PRIMARY KEY (episode, id, revision, device, ordinal),
    FOREIGN KEY (id, revision, device) REFERENCES check_in_revision (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE pain_mark_revision (
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
    region TEXT NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    side TEXT CHECK (side IN ('left', 'right', 'both')),
    intensity INTEGER CHECK (intensity BETWEEN 0 AND 10),
    quality TEXT CHECK (length(quality) <= 60),
    timing TEXT CHECK (length(timing) <= 60),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_state_revision (
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
    state TEXT NOT NULL CHECK (state IN ('rest', 'ill', 'holiday', 'flare')),
    reason TEXT CHECK (length(reason) <= 4000),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_move_revision (
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
    "from" TEXT NOT NULL CHECK (length("from") = 10),
    "to" TEXT NOT NULL CHECK (length("to") = 10),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;
