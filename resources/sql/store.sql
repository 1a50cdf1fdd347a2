-- stepsTaken
SELECT number, name, checksum FROM schema_step ORDER BY number;

-- takeStep
INSERT INTO schema_step (number, name, checksum, applied_at) VALUES ($1, $2, $3, $4);

-- fact
SELECT value FROM fact WHERE name = $1;

-- setFact
INSERT INTO fact (name, value) VALUES ($1, $2)
ON CONFLICT (name) DO UPDATE SET value = excluded.value;

-- kindOf
SELECT kind FROM record WHERE id = $1;

-- kindOfRevised
SELECT record.kind FROM record JOIN head ON head.id = record.id WHERE record.id = $1;

-- know
INSERT INTO record (id, kind) VALUES ($1, $2) ON CONFLICT DO NOTHING;

-- headOf
SELECT revision, device FROM head WHERE id = $1;

-- moveHead
INSERT INTO head (id, revision, device) VALUES ($1, $2, $3)
ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, device = excluded.device
WHERE excluded.revision > head.revision
   OR (excluded.revision = head.revision AND excluded.device > head.device);

-- noteDeed
INSERT INTO deed (id, record, revision, device) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING;

-- partsOfDeed
SELECT record.kind, deed.record, deed.revision, deed.device
FROM deed
JOIN record ON record.id = deed.record
WHERE deed.id = $1
ORDER BY deed.record, deed.revision, deed.device;

-- forgetHeads
DELETE FROM head;

-- forgetDeeds
DELETE FROM deed;

-- rebuildHeads
INSERT INTO head (id, revision, device)
SELECT id, revision, device
FROM (
    SELECT id, revision, device,
           ROW_NUMBER() OVER (PARTITION BY id ORDER BY revision DESC, device DESC) AS place
    FROM every_revision
) AS ranked
WHERE place = 1;

-- rebuildDeeds
INSERT INTO deed (id, record, revision, device)
SELECT deed, id, revision, device FROM every_revision;

-- wrongHeads
SELECT count(*)
FROM (
    SELECT id, revision, device,
           ROW_NUMBER() OVER (PARTITION BY id ORDER BY revision DESC, device DESC) AS place
    FROM every_revision
) AS ranked
LEFT JOIN head ON head.id = ranked.id
WHERE place = 1
  AND (head.id IS NULL OR head.revision <> ranked.revision OR head.device <> ranked.device);

-- strayHeads
SELECT count(*) FROM head
WHERE NOT EXISTS (
    SELECT 1 FROM every_revision AS e
    WHERE e.id = head.id AND e.revision = head.revision AND e.device = head.device
);

-- wrongDeeds
SELECT count(*) FROM every_revision AS e
WHERE NOT EXISTS (
    SELECT 1 FROM deed
    WHERE deed.id = e.deed AND deed.record = e.id AND deed.revision = e.revision
      AND deed.device = e.device
);

-- wrongKinds
SELECT count(*) FROM every_revision AS e JOIN record ON record.id = e.id WHERE record.kind <> e.kind;

-- cachePatient
INSERT INTO cache_patient_search (patient, revision, device, name_key, number_key)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (patient) DO UPDATE SET revision = excluded.revision, device = excluded.device,
    name_key = excluded.name_key, number_key = excluded.number_key;

-- forgetPatientCache
DELETE FROM cache_patient_search;

-- findPatients
SELECT patient FROM cache_patient_search
WHERE name_key LIKE $1 ESCAPE '!' OR number_key LIKE $1 ESCAPE '!'
ORDER BY name_key, patient;

-- createStepsTable
CREATE TABLE IF NOT EXISTS schema_step (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

-- tablesOfSqlite
SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name;

-- tablesOfPostgres
SELECT CAST(table_name AS TEXT) FROM information_schema.tables
WHERE table_schema = current_schema() ORDER BY table_name;

-- schemaOfSqlite
SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid;
