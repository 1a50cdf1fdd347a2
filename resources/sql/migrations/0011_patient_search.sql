-- People are found by a folded name or by their number; the keys follow from the patient's current revision.

CREATE TABLE cache_patient_search (
    patient TEXT PRIMARY KEY REFERENCES record (id),
    revision INTEGER NOT NULL,
    device TEXT NOT NULL,
    name_key TEXT NOT NULL,
    number_key TEXT NOT NULL
) STRICT, WITHOUT ROWID;
