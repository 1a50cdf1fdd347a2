-- auditInsert
INSERT INTO audit_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, action, object
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
) ON CONFLICT DO NOTHING;

-- auditHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, action, object
FROM audit_revision
WHERE id = $1
ORDER BY revision, device;

-- auditNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, action, object
FROM audit_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- auditEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, action, object
FROM audit_revision;

-- auditCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.action, r.object
FROM head
JOIN audit_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- erasureInsert
INSERT INTO erasure_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, subject_hash
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
) ON CONFLICT DO NOTHING;

-- erasureHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, subject_hash
FROM erasure_revision
WHERE id = $1
ORDER BY revision, device;

-- erasureNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, subject_hash
FROM erasure_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- erasureEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, subject_hash
FROM erasure_revision;

-- erasureCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.subject_hash
FROM head
JOIN erasure_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;
