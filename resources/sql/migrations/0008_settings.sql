-- How each person wants the program to behave.

CREATE TABLE setting_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 80),
    value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 4000),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE reminder_revision (
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
    about TEXT NOT NULL CHECK (length(about) BETWEEN 1 AND 60),
    at_minute INTEGER NOT NULL CHECK (at_minute BETWEEN 0 AND 1440),
    weekdays TEXT CHECK (length(weekdays) <= 28),
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;
