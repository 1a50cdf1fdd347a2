-- visitInsert
INSERT INTO visit_revision (
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, its_author, s, o,
    a, p, codes, advice, next, reevaluation, state
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20
) ON CONFLICT DO NOTHING;

-- visitHistory
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, its_author, s, o,
    a, p, codes, advice, next, reevaluation, state
FROM visit_revision
WHERE id = $1
ORDER BY revision, device;

-- visitNewest
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, its_author, s, o,
    a, p, codes, advice, next, reevaluation, state
FROM visit_revision
WHERE id = $1
ORDER BY revision DESC, device DESC
LIMIT 1;

-- visitEvery
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, its_author, s, o,
    a, p, codes, advice, next, reevaluation, state
FROM visit_revision;

-- visitCurrent
SELECT
    r.id, r.revision, r.device, r.deed, r.author, r.at_ms, r.offset_min, r.day, r.deleted,
    r.episode, r.its_author, r.s, r.o, r.a, r.p, r.codes, r.advice, r.next, r.reevaluation, r.state
FROM head
JOIN visit_revision AS r ON r.id = head.id AND r.revision = head.revision AND r.device = head.device
WHERE r.deleted = 0
ORDER BY r.id;

-- visitOf
SELECT
    id, revision, device, deed, author, at_ms, offset_min, day, deleted, episode, its_author, s, o,
    a, p, codes, advice, next, reevaluation, state
FROM visit_revision
WHERE episode = $1 AND day >= $2
ORDER BY day, id, revision, device;

-- visitAdjustmentsInsert
INSERT INTO visit_adjustments (
    episode, id, revision, device, ordinal, technique, region, listing, cavitation, pain_during,
    pain_after, adverse
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
);

-- visitAdjustmentsOf
SELECT
    technique, region, listing, cavitation, pain_during, pain_after, adverse
FROM visit_adjustments
WHERE episode = $1 AND id = $2 AND revision = $3 AND device = $4
ORDER BY ordinal;

-- visitAdjustmentsOfEpisode
SELECT
    id, revision, device, technique, region, listing, cavitation, pain_during, pain_after, adverse
FROM visit_adjustments
WHERE episode = $1
ORDER BY id, revision, device, ordinal;

-- visitSoftTissueInsert
INSERT INTO visit_soft_tissue (
    episode, id, revision, device, ordinal, technique, region, side, minutes, pain_during,
    pain_after, skin_mark
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
);

-- visitSoftTissueOf
SELECT
    technique, region, side, minutes, pain_during, pain_after, skin_mark
FROM visit_soft_tissue
WHERE episode = $1 AND id = $2 AND revision = $3 AND device = $4
ORDER BY ordinal;

-- visitSoftTissueOfEpisode
SELECT
    id, revision, device, technique, region, side, minutes, pain_during, pain_after, skin_mark
FROM visit_soft_tissue
WHERE episode = $1
ORDER BY id, revision, device, ordinal;

-- visitAmendmentsInsert
INSERT INTO visit_amendments (
    episode, id, revision, device, ordinal, its_day, "by", text
) VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8
);

-- visitAmendmentsOf
SELECT
    its_day, "by", text
FROM visit_amendments
WHERE episode = $1 AND id = $2 AND revision = $3 AND device = $4
ORDER BY ordinal;

-- visitAmendmentsOfEpisode
SELECT
    id, revision, device, its_day, "by", text
FROM visit_amendments
WHERE episode = $1
ORDER BY id, revision, device, ordinal;
