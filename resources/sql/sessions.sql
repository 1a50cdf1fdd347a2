-- sessionInsert
INSERT INTO session_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, started_at_ms,
    started_at_offset_min, state, pain_before, pain_worst, pain_after, stiffness_min, rpe, minutes,
    new_symptoms, painkiller, stop_reason, note
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
    $22, $23
) ON CONFLICT DO NOTHING;

-- sessionHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, started_at_ms,
    started_at_offset_min, state, pain_before, pain_worst, pain_after, stiffness_min, rpe, minutes,
    new_symptoms, painkiller, stop_reason, note
FROM session_revision
WHERE id = $1
ORDER BY revision, device;

-- sessionNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, started_at_ms,
    started_at_offset_min, state, pain_before, pain_worst, pain_after, stiffness_min, rpe, minutes,
    new_symptoms, painkiller, stop_reason, note
FROM session_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- sessionEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, started_at_ms,
    started_at_offset_min, state, pain_before, pain_worst, pain_after, stiffness_min, rpe, minutes,
    new_symptoms, painkiller, stop_reason, note
FROM session_revision;

-- sessionCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.started_at_ms, r.started_at_offset_min, r.state, r.pain_before, r.pain_worst,
    r.pain_after, r.stiffness_min, r.rpe, r.minutes, r.new_symptoms, r.painkiller, r.stop_reason,
    r.note
FROM head
JOIN session_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- sessionOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, started_at_ms,
    started_at_offset_min, state, pain_before, pain_worst, pain_after, stiffness_min, rpe, minutes,
    new_symptoms, painkiller, stop_reason, note
FROM session_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;

-- sessionOn
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, started_at_ms,
    started_at_offset_min, state, pain_before, pain_worst, pain_after, stiffness_min, rpe, minutes,
    new_symptoms, painkiller, stop_reason, note
FROM session_revision
WHERE episode = $1 AND day = $2
ORDER BY id, revision, device;

-- setInsert
INSERT INTO set_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, session, episode, "order",
    exercise, side, state, reps, hold_s, load_kg, rpe, pain, skip_reason
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21
) ON CONFLICT DO NOTHING;

-- setHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, session, episode, "order",
    exercise, side, state, reps, hold_s, load_kg, rpe, pain, skip_reason
FROM set_revision
WHERE id = $1
ORDER BY revision, device;

-- setNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, session, episode, "order",
    exercise, side, state, reps, hold_s, load_kg, rpe, pain, skip_reason
FROM set_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- setEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, session, episode, "order",
    exercise, side, state, reps, hold_s, load_kg, rpe, pain, skip_reason
FROM set_revision;

-- setCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.session, r.episode, r."order", r.exercise, r.side, r.state, r.reps, r.hold_s, r.load_kg,
    r.rpe, r.pain, r.skip_reason
FROM head
JOIN set_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- setOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, session, episode, "order",
    exercise, side, state, reps, hold_s, load_kg, rpe, pain, skip_reason
FROM set_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;

-- setOn
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, session, episode, "order",
    exercise, side, state, reps, hold_s, load_kg, rpe, pain, skip_reason
FROM set_revision
WHERE episode = $1 AND day = $2
ORDER BY id, revision, device;

-- setBetween
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, session, episode, "order",
    exercise, side, state, reps, hold_s, load_kg, rpe, pain, skip_reason
FROM set_revision
WHERE episode = $1 AND day >= $2 AND day <= $3
ORDER BY day, id, revision, device;

-- runInsert
INSERT INTO run_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, session,
    exercise, started_at_ms, started_at_offset_min, distance_m, minutes, ladder_step,
    top_effort_pct, pain_worst, rpe
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20
) ON CONFLICT DO NOTHING;

-- runHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, session,
    exercise, started_at_ms, started_at_offset_min, distance_m, minutes, ladder_step,
    top_effort_pct, pain_worst, rpe
FROM run_revision
WHERE id = $1
ORDER BY revision, device;

-- runNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, session,
    exercise, started_at_ms, started_at_offset_min, distance_m, minutes, ladder_step,
    top_effort_pct, pain_worst, rpe
FROM run_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- runEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, session,
    exercise, started_at_ms, started_at_offset_min, distance_m, minutes, ladder_step,
    top_effort_pct, pain_worst, rpe
FROM run_revision;

-- runCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.session, r.exercise, r.started_at_ms, r.started_at_offset_min, r.distance_m,
    r.minutes, r.ladder_step, r.top_effort_pct, r.pain_worst, r.rpe
FROM head
JOIN run_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- runOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, session,
    exercise, started_at_ms, started_at_offset_min, distance_m, minutes, ladder_step,
    top_effort_pct, pain_worst, rpe
FROM run_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;

-- runOn
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, session,
    exercise, started_at_ms, started_at_offset_min, distance_m, minutes, ladder_step,
    top_effort_pct, pain_worst, rpe
FROM run_revision
WHERE episode = $1 AND day = $2
ORDER BY id, revision, device;
