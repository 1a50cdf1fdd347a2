-- deviceInsert
INSERT INTO device_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
) ON CONFLICT DO NOTHING;

-- deviceHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name
FROM device_revision
WHERE id = $1
ORDER BY revision, device;

-- deviceNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name
FROM device_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- deviceEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name
FROM device_revision;

-- deviceCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted, r.name
FROM head
JOIN device_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- accountInsert
INSERT INTO account_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name, role, credentials,
    profession
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
) ON CONFLICT DO NOTHING;

-- accountHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name, role, credentials,
    profession
FROM account_revision
WHERE id = $1
ORDER BY revision, device;

-- accountNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name, role, credentials,
    profession
FROM account_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- accountEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name, role, credentials,
    profession
FROM account_revision;

-- accountCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted, r.name,
    r.role, r.credentials, r.profession
FROM head
JOIN account_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- clinicInsert
INSERT INTO clinic_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name, address, phone
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
) ON CONFLICT DO NOTHING;

-- clinicHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name, address, phone
FROM clinic_revision
WHERE id = $1
ORDER BY revision, device;

-- clinicNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name, address, phone
FROM clinic_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- clinicEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name, address, phone
FROM clinic_revision;

-- clinicCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted, r.name,
    r.address, r.phone
FROM head
JOIN clinic_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- patientInsert
INSERT INTO patient_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name, birth_year,
    birth_date, sex, number, contact, language
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16
) ON CONFLICT DO NOTHING;

-- patientHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name, birth_year,
    birth_date, sex, number, contact, language
FROM patient_revision
WHERE id = $1
ORDER BY revision, device;

-- patientNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name, birth_year,
    birth_date, sex, number, contact, language
FROM patient_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- patientEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, name, birth_year,
    birth_date, sex, number, contact, language
FROM patient_revision;

-- patientCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted, r.name,
    r.birth_year, r.birth_date, r.sex, r.number, r.contact, r.language
FROM head
JOIN patient_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;
