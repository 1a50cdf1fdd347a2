-- An injury with its goals, safety answers, plans and decisions; what belongs to an episode lies beside it, by day.

CREATE TABLE episode_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    patient TEXT NOT NULL REFERENCES record (id),
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    type TEXT NOT NULL CHECK (type IN ('trauma', 'repetitive', 'gradual')),
    secondary_type TEXT CHECK (secondary_type IN ('trauma', 'repetitive', 'gradual')),
    sub_type TEXT CHECK (sub_type IN ('sprinting', 'stretching', 'tendon', 'postural', 'referred')),
    muscle TEXT
        CHECK (muscle IN ('bicepsFemorisLong', 'bicepsFemorisShort', 'semitendinosus',
                          'semimembranosus', 'unknown')),
    zone TEXT CHECK (zone IN ('proximal', 'mid', 'distal')),
    grade TEXT CHECK (grade IN ('I', 'II', 'III')),
    bamic TEXT CHECK (length(bamic) <= 20),
    imaging TEXT CHECK (length(imaging) <= 4000),
    onset TEXT NOT NULL CHECK (length(onset) = 10),
    demand TEXT CHECK (demand IN ('daily', 'run', 'sprint')),
    equipment TEXT CHECK (length(equipment) <= 2440),
    sport TEXT CHECK (length(sport) <= 200),
    level TEXT CHECK (level IN ('amateur', 'elite')),
    recurrence_of TEXT REFERENCES record (id),
    guess_days INTEGER CHECK (guess_days BETWEEN 0 AND 3660),
    icd10 TEXT CHECK (length(icd10) <= 20),
    protocol TEXT NOT NULL CHECK (length(protocol) BETWEEN 1 AND 60),
    variant TEXT CHECK (variant IN ('painThreshold', 'painFree')),
    state TEXT CHECK (state IN ('active', 'returned', 'maintaining', 'closed')),
    PRIMARY KEY (patient, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    episode TEXT NOT NULL REFERENCES record (id),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    measure TEXT CHECK (length(measure) <= 200),
    baseline INTEGER CHECK (baseline BETWEEN -10000000 AND 10000000),
    target INTEGER CHECK (target BETWEEN -10000000 AND 10000000),
    due TEXT CHECK (length(due) = 10),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE screening_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    episode TEXT NOT NULL REFERENCES record (id),
    answers TEXT NOT NULL CHECK (length(answers) = 16),
    clearance_by TEXT CHECK (length(clearance_by) <= 200),
    clearance_role TEXT CHECK (length(clearance_role) <= 200),
    clearance_day TEXT CHECK (length(clearance_day) = 10),
    clearance_reason TEXT CHECK (length(clearance_reason) <= 4000),
    CHECK ((clearance_by IS NULL) = (clearance_day IS NULL)),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    episode TEXT NOT NULL REFERENCES record (id),
    phase TEXT NOT NULL CHECK (length(phase) BETWEEN 1 AND 10),
    reason TEXT CHECK (length(reason) <= 4000),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_prescriptions (
    episode TEXT NOT NULL REFERENCES record (id),
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 39),
    exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 60),
    side_rule TEXT NOT NULL CHECK (side_rule IN ('injured', 'eachSide', 'both')),
    sets INTEGER CHECK (sets BETWEEN 0 AND 1000),
    reps_min INTEGER CHECK (reps_min BETWEEN 0 AND 1000),
    reps_max INTEGER CHECK (reps_max BETWEEN 0 AND 1000),
    hold_s INTEGER CHECK (hold_s BETWEEN 0 AND 36000),
    load_kg INTEGER CHECK (load_kg BETWEEN 0 AND 1000000),
    tempo TEXT CHECK (length(tempo) <= 20),
    rest_s INTEGER CHECK (rest_s BETWEEN 0 AND 36000),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    distance_m INTEGER CHECK (distance_m BETWEEN 0 AND 500000),
    effort_pct INTEGER CHECK (effort_pct BETWEEN 0 AND 100),
    rpe INTEGER CHECK (rpe BETWEEN 0 AND 10),
    ladder_step TEXT CHECK (length(ladder_step) <= 20),
    times_a_day INTEGER CHECK (times_a_day BETWEEN 0 AND 1000),
    weekdays TEXT CHECK (length(weekdays) <= 28),
    every_days INTEGER CHECK (every_days BETWEEN 0 AND 1000),
    pain_limit INTEGER CHECK (pain_limit BETWEEN 0 AND 10),
    progression TEXT NOT NULL CHECK (progression IN ('byRule', 'fixed')),
    note TEXT CHECK (length(note) <= 4000),
    PRIMARY KEY (episode, id, revision, device, ordinal),
    FOREIGN KEY (id, revision, device) REFERENCES plan_revision (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    episode TEXT NOT NULL REFERENCES record (id),
    kind TEXT NOT NULL CHECK (kind IN ('accept', 'delay', 'override', 'stepBack', 'return')),
    "to" TEXT CHECK (length("to") <= 10),
    "by" TEXT NOT NULL CHECK (length("by") BETWEEN 1 AND 200),
    reason TEXT CHECK (length(reason) <= 4000),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_criteria (
    episode TEXT NOT NULL REFERENCES record (id),
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 59),
    its_id TEXT NOT NULL CHECK (length(its_id) BETWEEN 1 AND 80),
    state TEXT NOT NULL CHECK (state IN ('met', 'notMet', 'cannotJudge')),
    value INTEGER CHECK (value BETWEEN -10000000 AND 10000000),
    PRIMARY KEY (episode, id, revision, device, ordinal),
    FOREIGN KEY (id, revision, device) REFERENCES decision_revision (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE limit_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    episode TEXT NOT NULL REFERENCES record (id),
    rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 80),
    value INTEGER NOT NULL CHECK (value BETWEEN -10000000 AND 10000000),
    reason TEXT CHECK (length(reason) <= 4000),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE snooze_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    episode TEXT NOT NULL REFERENCES record (id),
    rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 80),
    until TEXT NOT NULL CHECK (length(until) = 10),
    note TEXT CHECK (length(note) <= 4000),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;
