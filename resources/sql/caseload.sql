-- every
SELECT patient, changed, judged_on, judged_by, line FROM cache_caseload;

-- ofPatient
SELECT patient, changed, judged_on, judged_by, line FROM cache_caseload WHERE patient = $1;

-- unjudged
SELECT patient FROM cache_patient_search AS known
WHERE NOT EXISTS (SELECT 1 FROM cache_caseload AS line WHERE line.patient = known.patient)
ORDER BY patient;

-- forgetPatient
DELETE FROM cache_caseload WHERE patient = $1;

-- put
INSERT INTO cache_caseload (patient, episode, changed, judged_on, judged_by, line)
VALUES ($1, $2, 0, $3, $4, $5);

-- episodeChanged
UPDATE cache_caseload SET changed = 1 WHERE episode = $1 AND changed = 0;

-- patientChanged
UPDATE cache_caseload SET changed = 1 WHERE patient = $1 AND changed = 0;

-- forgetAll
DELETE FROM cache_caseload;
