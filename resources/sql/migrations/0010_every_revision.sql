-- All revisions side by side, to rebuild heads and deeds from them and to check both.

CREATE VIEW every_revision AS
SELECT 'device' AS kind, id, revision, device, deed FROM device_revision
UNION ALL
SELECT 'account' AS kind, id, revision, device, deed FROM account_revision
UNION ALL
SELECT 'clinic' AS kind, id, revision, device, deed FROM clinic_revision
UNION ALL
SELECT 'patient' AS kind, id, revision, device, deed FROM patient_revision
UNION ALL
SELECT 'episode' AS kind, id, revision, device, deed FROM episode_revision
UNION ALL
SELECT 'goal' AS kind, id, revision, device, deed FROM goal_revision
UNION ALL
SELECT 'screening' AS kind, id, revision, device, deed FROM screening_revision
UNION ALL
SELECT 'plan' AS kind, id, revision, device, deed FROM plan_revision
UNION ALL
SELECT 'decision' AS kind, id, revision, device, deed FROM decision_revision
UNION ALL
SELECT 'limit' AS kind, id, revision, device, deed FROM limit_revision
UNION ALL
SELECT 'snooze' AS kind, id, revision, device, deed FROM snooze_revision
UNION ALL
SELECT 'session' AS kind, id, revision, device, deed FROM session_revision
UNION ALL
SELECT 'set' AS kind, id, revision, device, deed FROM set_revision
UNION ALL
SELECT 'run' AS kind, id, revision, device, deed FROM run_revision
UNION ALL
SELECT 'checkIn' AS kind, id, revision, device, deed FROM check_in_revision
UNION ALL
SELECT 'painMark' AS kind, id, revision, device, deed FROM pain_mark_revision
UNION ALL
SELECT 'measurement' AS kind, id, revision, device, deed FROM measurement_revision
UNION ALL
SELECT 'score' AS kind, id, revision, device, deed FROM score_revision
UNION ALL
SELECT 'visit' AS kind, id, revision, device, deed FROM visit_revision
UNION ALL
SELECT 'dayState' AS kind, id, revision, device, deed FROM day_state_revision
UNION ALL
SELECT 'dayMove' AS kind, id, revision, device, deed FROM day_move_revision
UNION ALL
SELECT 'setting' AS kind, id, revision, device, deed FROM setting_revision
UNION ALL
SELECT 'reminder' AS kind, id, revision, device, deed FROM reminder_revision
UNION ALL
SELECT 'audit' AS kind, id, revision, device, deed FROM audit_revision
UNION ALL
SELECT 'erasure' AS kind, id, revision, device, deed FROM erasure_revision;
