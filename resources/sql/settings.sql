-- settingInsert
INSERT INTO setting_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, key, value
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
) ON CONFLICT DO NOTHING;

-- settingHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, key, value
FROM setting_revision
WHERE id = $1
ORDER BY revision, device;

-- settingNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, key, value
FROM setting_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- settingEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, key, value
FROM setting_revision;

-- settingCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted, r.key,
    r.value
FROM head
JOIN setting_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- reminderInsert
INSERT INTO reminder_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, about, at_minute,
    weekdays, enabled
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
) ON CONFLICT DO NOTHING;

-- reminderHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, about, at_minute,
    weekdays, enabled
FROM reminder_revision
WHERE id = $1
ORDER BY revision, device;

-- reminderNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, about, at_minute,
    weekdays, enabled
FROM reminder_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- reminderEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, about, at_minute,
    weekdays, enabled
FROM reminder_revision;

-- reminderCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.about, r.at_minute, r.weekdays, r.enabled
FROM head
JOIN reminder_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- reminderOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, about, at_minute,
    weekdays, enabled
FROM reminder_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;
