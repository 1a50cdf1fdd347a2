-- episodeInsert
INSERT INTO episode_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, patient, side, type,
    secondary_type, sub_type, muscle, zone, grade, bamic, imaging, onset, demand, equipment, sport,
    level, recurrence_of, guess_days, icd10, protocol, variant, state
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
    $22, $23, $24, $25, $26, $27, $28, $29, $30
) ON CONFLICT DO NOTHING;

-- episodeHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, patient, side, type,
    secondary_type, sub_type, muscle, zone, grade, bamic, imaging, onset, demand, equipment, sport,
    level, recurrence_of, guess_days, icd10, protocol, variant, state
FROM episode_revision
WHERE id = $1
ORDER BY revision, device;

-- episodeNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, patient, side, type,
    secondary_type, sub_type, muscle, zone, grade, bamic, imaging, onset, demand, equipment, sport,
    level, recurrence_of, guess_days, icd10, protocol, variant, state
FROM episode_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- episodeEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, patient, side, type,
    secondary_type, sub_type, muscle, zone, grade, bamic, imaging, onset, demand, equipment, sport,
    level, recurrence_of, guess_days, icd10, protocol, variant, state
FROM episode_revision;

-- episodeCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.patient, r.side, r.type, r.secondary_type, r.sub_type, r.muscle, r.zone, r.grade, r.bamic,
    r.imaging, r.onset, r.demand, r.equipment, r.sport, r.level, r.recurrence_of, r.guess_days,
    r.icd10, r.protocol, r.variant, r.state
FROM head
JOIN episode_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- episodeOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, patient, side, type,
    secondary_type, sub_type, muscle, zone, grade, bamic, imaging, onset, demand, equipment, sport,
    level, recurrence_of, guess_days, icd10, protocol, variant, state
FROM episode_revision
WHERE patient = $1
ORDER BY id, revision, device;

-- episodesLike
SELECT r.id, r.patient
FROM episode_revision AS r
WHERE r.type = $1 AND COALESCE(r.grade, '') = $2 AND r.onset < $3 AND r.patient <> $4
  AND r.deleted = 0
  AND EXISTS (
      SELECT 1 FROM head
      WHERE head.id = r.id AND head.revision = r.revision AND head.device = r.device
  )
ORDER BY r.onset DESC, r.id;

-- goalInsert
INSERT INTO goal_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, text, measure,
    baseline, target, due
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15
) ON CONFLICT DO NOTHING;

-- goalHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, text, measure,
    baseline, target, due
FROM goal_revision
WHERE id = $1
ORDER BY revision, device;

-- goalNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, text, measure,
    baseline, target, due
FROM goal_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- goalEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, text, measure,
    baseline, target, due
FROM goal_revision;

-- goalCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.text, r.measure, r.baseline, r.target, r.due
FROM head
JOIN goal_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- goalOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, text, measure,
    baseline, target, due
FROM goal_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;

-- screeningInsert
INSERT INTO screening_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, answers,
    clearance_by, clearance_role, clearance_day, clearance_reason
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15
) ON CONFLICT DO NOTHING;

-- screeningHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, answers,
    clearance_by, clearance_role, clearance_day, clearance_reason
FROM screening_revision
WHERE id = $1
ORDER BY revision, device;

-- screeningNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, answers,
    clearance_by, clearance_role, clearance_day, clearance_reason
FROM screening_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- screeningEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, answers,
    clearance_by, clearance_role, clearance_day, clearance_reason
FROM screening_revision;

-- screeningCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.answers, r.clearance_by, r.clearance_role, r.clearance_day, r.clearance_reason
FROM head
JOIN screening_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- screeningOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, answers,
    clearance_by, clearance_role, clearance_day, clearance_reason
FROM screening_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;

-- planInsert
INSERT INTO plan_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, phase, reason
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
) ON CONFLICT DO NOTHING;

-- planHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, phase, reason
FROM plan_revision
WHERE id = $1
ORDER BY revision, device;

-- planNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, phase, reason
FROM plan_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- planEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, phase, reason
FROM plan_revision;

-- planCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.phase, r.reason
FROM head
JOIN plan_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- planOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, phase, reason
FROM plan_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;

-- planPrescriptionsInsert
INSERT INTO plan_prescriptions (
    episode, id, revision, device, ordinal, exercise, side_rule, sets, reps_min, reps_max, hold_s,
    load_kg, tempo, rest_s, minutes, distance_m, effort_pct, rpe, ladder_step, times_a_day,
    weekdays, every_days, pain_limit, progression, note
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
    $22, $23, $24, $25
);

-- planPrescriptionsOf
SELECT
    exercise, side_rule, sets, reps_min, reps_max, hold_s, load_kg, tempo, rest_s, minutes,
    distance_m, effort_pct, rpe, ladder_step, times_a_day, weekdays, every_days, pain_limit,
    progression, note
FROM plan_prescriptions
WHERE episode = $1 AND id = $2 AND revision = $3 AND device = $4
ORDER BY ordinal;

-- planPrescriptionsOfEpisode
SELECT
    id, revision, device, exercise, side_rule, sets, reps_min, reps_max, hold_s, load_kg, tempo,
    rest_s, minutes, distance_m, effort_pct, rpe, ladder_step, times_a_day, weekdays, every_days,
    pain_limit, progression, note
FROM plan_prescriptions
WHERE episode = $1
ORDER BY id, revision, device, ordinal;

-- decisionInsert
INSERT INTO decision_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind, "to", "by",
    reason, figures
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15
) ON CONFLICT DO NOTHING;

-- decisionHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind, "to", "by",
    reason, figures
FROM decision_revision
WHERE id = $1
ORDER BY revision, device;

-- decisionNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind, "to", "by",
    reason, figures
FROM decision_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- decisionEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind, "to", "by",
    reason, figures
FROM decision_revision;

-- decisionCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.kind, r."to", r."by", r.reason, r.figures
FROM head
JOIN decision_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- decisionOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, kind, "to", "by",
    reason, figures
FROM decision_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;

-- decisionCriteriaInsert
INSERT INTO decision_criteria (
    episode, id, revision, device, ordinal, its_id, state, value
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8
);

-- decisionCriteriaOf
SELECT
    its_id, state, value
FROM decision_criteria
WHERE episode = $1 AND id = $2 AND revision = $3 AND device = $4
ORDER BY ordinal;

-- decisionCriteriaOfEpisode
SELECT
    id, revision, device, its_id, state, value
FROM decision_criteria
WHERE episode = $1
ORDER BY id, revision, device, ordinal;

-- limitInsert
INSERT INTO limit_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, rule, value,
    reason
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
) ON CONFLICT DO NOTHING;

-- limitHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, rule, value,
    reason
FROM limit_revision
WHERE id = $1
ORDER BY revision, device;

-- limitNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, rule, value,
    reason
FROM limit_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- limitEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, rule, value,
    reason
FROM limit_revision;

-- limitCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.rule, r.value, r.reason
FROM head
JOIN limit_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- limitOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, rule, value,
    reason
FROM limit_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;

-- snoozeInsert
INSERT INTO snooze_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, rule, until, note
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
) ON CONFLICT DO NOTHING;

-- snoozeHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, rule, until, note
FROM snooze_revision
WHERE id = $1
ORDER BY revision, device;

-- snoozeNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, rule, until, note
FROM snooze_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- snoozeEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, rule, until, note
FROM snooze_revision;

-- snoozeCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.rule, r.until, r.note
FROM head
JOIN snooze_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- snoozeOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, rule, until, note
FROM snooze_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;
