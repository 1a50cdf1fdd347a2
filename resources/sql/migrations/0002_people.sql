-- Who writes, who treats, where, and who is treated.

CREATE TABLE device_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE account_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    role TEXT NOT NULL CHECK (role IN ('patient', 'clinician', 'assistant')),
    credentials TEXT CHECK (length(credentials) <= 200),
    profession TEXT CHECK (length(profession) <= 200),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE clinic_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    address TEXT CHECK (length(address) <= 400),
    phone TEXT CHECK (length(phone) <= 60),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE patient_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2199),
    birth_date TEXT CHECK (length(birth_date) = 10),
    sex TEXT CHECK (sex IN ('female', 'male', 'other')),
    number TEXT CHECK (length(number) <= 40),
    contact TEXT CHECK (length(contact) <= 400),
    language TEXT CHECK (length(language) <= 20),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;
