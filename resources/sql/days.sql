-- checkInInsert
INSERT INTO check_in_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind,
    next_morning, pain_now, pain_worst, stiffness_min, new_symptoms, load_test, load_test_exercise,
    sitting_min, confidence, sane
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21
) ON CONFLICT DO NOTHING;

-- checkInHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind,
    next_morning, pain_now, pain_worst, stiffness_min, new_symptoms, load_test, load_test_exercise,
    sitting_min, confidence, sane
FROM check_in_revision
WHERE id = $1
ORDER BY revision, device;

-- checkInNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind,
    next_morning, pain_now, pain_worst, stiffness_min, new_symptoms, load_test, load_test_exercise,
    sitting_min, confidence, sane
FROM check_in_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- checkInEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind,
    next_morning, pain_now, pain_worst, stiffness_min, new_symptoms, load_test, load_test_exercise,
    sitting_min, confidence, sane
FROM check_in_revision;

-- checkInCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.kind, r.next_morning, r.pain_now, r.pain_worst, r.stiffness_min, r.new_symptoms,
    r.load_test, r.load_test_exercise, r.sitting_min, r.confidence, r.sane
FROM head
JOIN check_in_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- checkInOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind,
    next_morning, pain_now, pain_worst, stiffness_min, new_symptoms, load_test, load_test_exercise,
    sitting_min, confidence, sane
FROM check_in_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;

-- checkInOn
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind,
    next_morning, pain_now, pain_worst, stiffness_min, new_symptoms, load_test, load_test_exercise,
    sitting_min, confidence, sane
FROM check_in_revision
WHERE episode = $1 AND day = $2
ORDER BY id, revision, device;

-- checkInPsfsInsert
INSERT INTO check_in_psfs (
    episode, id, revision, device, ordinal, activity, value
) VALUES (
    $1, $2, $3, $4, $5, $6, $7
);

-- checkInPsfsOf
SELECT
    activity, value
FROM check_in_psfs
WHERE episode = $1 AND id = $2 AND revision = $3 AND device = $4
ORDER BY ordinal;

-- checkInPsfsOfEpisode
SELECT
    id, revision, device, activity, value
FROM check_in_psfs
WHERE episode = $1
ORDER BY id, revision, device, ordinal;

-- painMarkInsert
INSERT INTO pain_mark_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, region, side,
    intensity, quality, timing
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15
) ON CONFLICT DO NOTHING;

-- painMarkHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, region, side,
    intensity, quality, timing
FROM pain_mark_revision
WHERE id = $1
ORDER BY revision, device;

-- painMarkNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, region, side,
    intensity, quality, timing
FROM pain_mark_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- painMarkEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, region, side,
    intensity, quality, timing
FROM pain_mark_revision;

-- painMarkCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.region, r.side, r.intensity, r.quality, r.timing
FROM head
JOIN pain_mark_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- painMarkOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, region, side,
    intensity, quality, timing
FROM pain_mark_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;

-- painMarkOn
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, region, side,
    intensity, quality, timing
FROM pain_mark_revision
WHERE episode = $1 AND day = $2
ORDER BY id, revision, device;

-- dayStateInsert
INSERT INTO day_state_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, state, reason
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
) ON CONFLICT DO NOTHING;

-- dayStateHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, state, reason
FROM day_state_revision
WHERE id = $1
ORDER BY revision, device;

-- dayStateNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, state, reason
FROM day_state_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- dayStateEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, state, reason
FROM day_state_revision;

-- dayStateCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.state, r.reason
FROM head
JOIN day_state_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- dayStateOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, state, reason
FROM day_state_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;

-- dayMoveInsert
INSERT INTO day_move_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, "from", "to"
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
) ON CONFLICT DO NOTHING;

-- dayMoveHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, "from", "to"
FROM day_move_revision
WHERE id = $1
ORDER BY revision, device;

-- dayMoveNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, "from", "to"
FROM day_move_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- dayMoveEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, "from", "to"
FROM day_move_revision;

-- dayMoveCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r."from", r."to"
FROM head
JOIN day_move_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- dayMoveOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, "from", "to"
FROM day_move_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;
