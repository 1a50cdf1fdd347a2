-- measurementInsert
INSERT INTO measurement_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind, task, side,
    value, unit, method, examiner, after_release, pain
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19
) ON CONFLICT DO NOTHING;

-- measurementHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind, task, side,
    value, unit, method, examiner, after_release, pain
FROM measurement_revision
WHERE id = $1
ORDER BY revision, device;

-- measurementNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind, task, side,
    value, unit, method, examiner, after_release, pain
FROM measurement_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- measurementEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind, task, side,
    value, unit, method, examiner, after_release, pain
FROM measurement_revision;

-- measurementCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.kind, r.task, r.side, r.value, r.unit, r.method, r.examiner, r.after_release,
    r.pain
FROM head
JOIN measurement_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- measurementOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind, task, side,
    value, unit, method, examiner, after_release, pain
FROM measurement_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;

-- scoreInsert
INSERT INTO score_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, instrument,
    version, total
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
) ON CONFLICT DO NOTHING;

-- scoreHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, instrument,
    version, total
FROM score_revision
WHERE id = $1
ORDER BY revision, device;

-- scoreNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, instrument,
    version, total
FROM score_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- scoreEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, instrument,
    version, total
FROM score_revision;

-- scoreCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.instrument, r.version, r.total
FROM head
JOIN score_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- scoreOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, instrument,
    version, total
FROM score_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;
