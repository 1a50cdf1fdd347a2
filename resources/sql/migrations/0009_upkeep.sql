-- Who looked at or changed what, and what remains of erased people.

CREATE TABLE audit_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 60),
    object TEXT CHECK (length(object) <= 60),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    subject_hash TEXT NOT NULL CHECK (length(subject_hash) BETWEEN 1 AND 64),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;
