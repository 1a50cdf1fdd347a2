-- The schema that the steps in resources/sql/migrations leave, in the order they make it.
-- Written by tests/core/store/migration_test.cpp; change the steps, never this page.

CREATE TABLE schema_step (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE record (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40)
) STRICT, WITHOUT ROWID;

CREATE TABLE head (
    id TEXT PRIMARY KEY REFERENCES record (id),
    revision INTEGER NOT NULL,
    device TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE deed (
    id TEXT NOT NULL,
    record TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    PRIMARY KEY (id, record, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
    name TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 40),
    value TEXT NOT NULL CHECK (length(value) <= 400)
) STRICT, WITHOUT ROWID;

CREATE TABLE device_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE account_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    role TEXT NOT NULL CHECK (role IN ('patient', 'clinician', 'assistant')),
    credentials TEXT CHECK (length(credentials) <= 200),
    profession TEXT CHECK (length(profession) <= 200),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE clinic_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    address TEXT CHECK (length(address) <= 400),
    phone TEXT CHECK (length(phone) <= 60),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE patient_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2199),
    birth_date TEXT CHECK (length(birth_date) = 10),
    sex TEXT CHECK (sex IN ('female', 'male', 'other')),
    number TEXT CHECK (length(number) <= 40),
    contact TEXT CHECK (length(contact) <= 400),
    language TEXT CHECK (length(language) <= 20),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;

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
    reason TEXT CHECK (length(reason) <= 4000), figures TEXT CHECK (length(figures) <= 4000),
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

CREATE TABLE session_revision (
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
    started_at_ms INTEGER NOT NULL CHECK (started_at_ms BETWEEN -2208988800000 AND 7258118399999),
    started_at_offset_min INTEGER NOT NULL CHECK (started_at_offset_min BETWEEN -840 AND 840),
    state TEXT NOT NULL CHECK (state IN ('open', 'finished', 'stopped')),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_worst INTEGER CHECK (pain_worst BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    stiffness_min INTEGER CHECK (stiffness_min BETWEEN 0 AND 1440),
    rpe INTEGER CHECK (rpe BETWEEN 0 AND 10),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    new_symptoms TEXT CHECK (length(new_symptoms) <= 45),
    painkiller INTEGER CHECK (painkiller IN (0, 1)),
    stop_reason TEXT CHECK (stop_reason IN ('pain', 'time', 'other')),
    note TEXT CHECK (length(note) <= 4000),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE set_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    session TEXT NOT NULL REFERENCES record (id),
    episode TEXT NOT NULL REFERENCES record (id),
    "order" INTEGER NOT NULL CHECK ("order" BETWEEN 0 AND 1000),
    exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 60),
    side TEXT CHECK (side IN ('left', 'right', 'both')),
    state TEXT NOT NULL CHECK (state IN ('done', 'partial', 'skipped')),
    reps INTEGER CHECK (reps BETWEEN 0 AND 1000),
    hold_s INTEGER CHECK (hold_s BETWEEN 0 AND 36000),
    load_kg INTEGER CHECK (load_kg BETWEEN 0 AND 1000000),
    rpe INTEGER CHECK (rpe BETWEEN 0 AND 10),
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    skip_reason TEXT CHECK (skip_reason IN ('pain', 'time', 'equipment', 'ill', 'other')),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_revision (
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
    session TEXT REFERENCES record (id),
    exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 60),
    started_at_ms INTEGER CHECK (started_at_ms BETWEEN -2208988800000 AND 7258118399999),
    started_at_offset_min INTEGER CHECK (started_at_offset_min BETWEEN -840 AND 840),
    distance_m INTEGER CHECK (distance_m BETWEEN 0 AND 500000),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    ladder_step TEXT CHECK (length(ladder_step) <= 20),
    top_effort_pct INTEGER CHECK (top_effort_pct BETWEEN 0 AND 100),
    pain_worst INTEGER CHECK (pain_worst BETWEEN 0 AND 10),
    rpe INTEGER CHECK (rpe BETWEEN 0 AND 10),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in_revision (
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
    kind TEXT NOT NULL CHECK (kind IN ('morning', 'evening', 'weekly')),
    next_morning INTEGER CHECK (next_morning BETWEEN 0 AND 10),
    pain_now INTEGER CHECK (pain_now BETWEEN 0 AND 10),
    pain_worst INTEGER CHECK (pain_worst BETWEEN 0 AND 10),
    stiffness_min INTEGER CHECK (stiffness_min BETWEEN 0 AND 1440),
    new_symptoms TEXT CHECK (length(new_symptoms) <= 45),
    load_test INTEGER CHECK (load_test BETWEEN 0 AND 10),
    load_test_exercise TEXT CHECK (length(load_test_exercise) <= 60),
    sitting_min INTEGER CHECK (sitting_min BETWEEN 0 AND 1440),
    confidence INTEGER CHECK (confidence BETWEEN 0 AND 10),
    sane INTEGER CHECK (sane BETWEEN 0 AND 100),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in_psfs (
    episode TEXT NOT NULL REFERENCES record (id),
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 4),
    activity TEXT NOT NULL CHECK (length(activity) BETWEEN 1 AND 200),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    PRIMARY KEY (episode, id, revision, device, ordinal),
    FOREIGN KEY (id, revision, device) REFERENCES check_in_revision (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE pain_mark_revision (
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
    region TEXT NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    side TEXT CHECK (side IN ('left', 'right', 'both')),
    intensity INTEGER CHECK (intensity BETWEEN 0 AND 10),
    quality TEXT CHECK (length(quality) <= 60),
    timing TEXT CHECK (length(timing) <= 60),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_state_revision (
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
    state TEXT NOT NULL CHECK (state IN ('rest', 'ill', 'holiday', 'flare')),
    reason TEXT CHECK (length(reason) <= 4000),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_move_revision (
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
    "from" TEXT NOT NULL CHECK (length("from") = 10),
    "to" TEXT NOT NULL CHECK (length("to") = 10),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE measurement_revision (
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
    kind TEXT NOT NULL
        CHECK (kind IN ('ake', 'slr', 'mhfake', 'strengthOuter', 'strength90', 'bridgeReps',
                        'hTestRom', 'hTestInsecurity', 'tenderness', 'taskPain', 'kneeStraight',
                        'normalStride', 'readiness', 'pelvicTilt', 'asisHeight', 'psisHeight',
                        'crestHeight', 'legLength', 'functionalLegLength', 'hipDrop')),
    task TEXT
        CHECK (task IN ('walk10', 'squat45', 'isometric90', 'bike5', 'bridge2x12', 'rdlFull',
                        'sliderFull', 'nordic3x4', 'changeOfDirection', 'briskWalk30', 'hops10',
                        'sitting30', 'stairs')),
    side TEXT CHECK (side IN ('left', 'right', 'both')),
    value INTEGER CHECK (value BETWEEN -10000000 AND 10000000),
    unit TEXT NOT NULL CHECK (unit IN ('deg', 'N', 'reps', 'cm', 'mm', '0-10', '0-100', '0/1')),
    method TEXT CHECK (length(method) <= 60),
    examiner TEXT CHECK (length(examiner) <= 200),
    after_release INTEGER CHECK (after_release IN (0, 1)), pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE score_revision (
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
    instrument TEXT NOT NULL CHECK (length(instrument) BETWEEN 1 AND 40),
    version TEXT CHECK (length(version) <= 40),
    total INTEGER NOT NULL CHECK (total BETWEEN -10000000 AND 10000000),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_revision (
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
    its_author TEXT NOT NULL CHECK (length(its_author) BETWEEN 1 AND 200),
    s TEXT CHECK (length(s) <= 200000),
    o TEXT CHECK (length(o) <= 200000),
    a TEXT CHECK (length(a) <= 200000),
    p TEXT CHECK (length(p) <= 200000),
    codes TEXT CHECK (length(codes) <= 3660),
    advice TEXT CHECK (length(advice) <= 4000),
    next TEXT CHECK (length(next) = 10),
    reevaluation TEXT CHECK (length(reevaluation) = 10),
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed')),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_adjustments (
    episode TEXT NOT NULL REFERENCES record (id),
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 59),
    technique TEXT NOT NULL CHECK (length(technique) BETWEEN 1 AND 60),
    region TEXT NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    listing TEXT CHECK (length(listing) <= 60),
    cavitation INTEGER CHECK (cavitation IN (0, 1)),
    pain_during INTEGER CHECK (pain_during BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    adverse TEXT CHECK (length(adverse) <= 4000),
    PRIMARY KEY (episode, id, revision, device, ordinal),
    FOREIGN KEY (id, revision, device) REFERENCES visit_revision (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_soft_tissue (
    episode TEXT NOT NULL REFERENCES record (id),
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 59),
    technique TEXT NOT NULL CHECK (length(technique) BETWEEN 1 AND 60),
    region TEXT NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    side TEXT CHECK (side IN ('left', 'right', 'both')),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    pain_during INTEGER CHECK (pain_during BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    skin_mark INTEGER CHECK (skin_mark IN (0, 1)),
    PRIMARY KEY (episode, id, revision, device, ordinal),
    FOREIGN KEY (id, revision, device) REFERENCES visit_revision (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_amendments (
    episode TEXT NOT NULL REFERENCES record (id),
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 199),
    its_day TEXT NOT NULL CHECK (length(its_day) = 10),
    "by" TEXT NOT NULL CHECK (length("by") BETWEEN 1 AND 200),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    PRIMARY KEY (episode, id, revision, device, ordinal),
    FOREIGN KEY (id, revision, device) REFERENCES visit_revision (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 80),
    value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 4000),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE reminder_revision (
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
    about TEXT NOT NULL CHECK (length(about) BETWEEN 1 AND 60),
    at_minute INTEGER NOT NULL CHECK (at_minute BETWEEN 0 AND 1440),
    weekdays TEXT CHECK (length(weekdays) <= 28),
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    PRIMARY KEY (episode, day, id, revision, device),
    UNIQUE (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 60),
    object TEXT CHECK (length(object) <= 60),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure_revision (
    id TEXT NOT NULL REFERENCES record (id),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 1000000),
    device TEXT NOT NULL REFERENCES record (id),
    deed TEXT NOT NULL CHECK (length(deed) = 36),
    author TEXT REFERENCES record (id),
    at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN -2208988800000 AND 7258118399999),
    offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
    day TEXT NOT NULL CHECK (length(day) = 10),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    subject_hash TEXT NOT NULL CHECK (length(subject_hash) BETWEEN 1 AND 64),
    PRIMARY KEY (id, revision, device)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE cache_patient_search (
    patient TEXT PRIMARY KEY REFERENCES record (id),
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    name_key TEXT NOT NULL,
    number_key TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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
