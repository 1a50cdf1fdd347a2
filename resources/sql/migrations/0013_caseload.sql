-- A clinic's list of patients says who needs a look: each line as it was last judged, and whether the record has changed since.

CREATE TABLE cache_caseload (
    patient TEXT NOT NULL REFERENCES record (id),
    episode TEXT NOT NULL CHECK (length(episode) IN (0, 36)),
    changed INTEGER NOT NULL CHECK (changed IN (0, 1)),
    judged_on TEXT NOT NULL CHECK (length(judged_on) = 10),
    judged_by TEXT NOT NULL CHECK (length(judged_by) BETWEEN 1 AND 120),
    line TEXT NOT NULL CHECK (length(line) <= 20000),
    PRIMARY KEY (patient, episode)
) STRICT, WITHOUT ROWID;

CREATE INDEX cache_caseload_episode ON cache_caseload (episode);
