-- Every record is known by its id before anything refers to it, so that revisions may arrive in any order.

CREATE TABLE record (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40)
) STRICT, WITHOUT ROWID;

CREATE TABLE head (
    id TEXT PRIMARY KEY REFERENCES record (id),
    revision INTEGER NOT NULL,
    device TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE deed (
    id TEXT NOT NULL,
    record TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    PRIMARY KEY (id, record, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
    name TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 40),
    value TEXT NOT NULL CHECK (length(value) <= 400)
) STRICT, WITHOUT ROWID;
