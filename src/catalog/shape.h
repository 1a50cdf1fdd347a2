#pragma once

#include "catalog/place.h"

#include "rehab/catalogue.h"

namespace sinew::catalog {

// What must be true inside one piece of knowledge, beyond the keys and ranges of its table. Codes:
// oneOf, contradiction, badKey, duplicate, missing, notUsed, wrongUnit, outOfRange.
void checkShape(const rehab::Dose& dose, const Place& place);
void checkShape(const rehab::Contraindication& contra, const Place& place);
void checkShape(const rehab::Exercise& exercise, const Place& place);
void checkShape(const rehab::Evidence& evidence, const Place& place);
void checkShape(const rehab::Prop& prop, const Place& place);
void checkShape(const rehab::Figure& figure, const Place& place);
void checkShape(const rehab::Criterion& criterion, const Place& place);
void checkShape(const rehab::PainLimits& limits, const Place& place);
void checkShape(const rehab::StarterItem& item, const Place& place);
void checkShape(const rehab::LadderStep& step, const Place& place);
void checkShape(const rehab::Ladder& ladder, const Place& place);
void checkShape(const rehab::Floor& floor, const Place& place);
void checkShape(const rehab::LoadTest& test, const Place& place);
void checkShape(const rehab::StepRules& rules, const Place& place);
void checkShape(const rehab::GateRules& rules, const Place& place);
void checkShape(const rehab::LongestRunRules& rules, const Place& place);
void checkShape(const rehab::AdherenceRules& rules, const Place& place);
void checkShape(const rehab::LoadRules& rules, const Place& place);
void checkShape(const rehab::WatchRules& rules, const Place& place);
void checkShape(const rehab::PublishedCourse& course, const Place& place);
void checkShape(const rehab::AlignmentPattern& pattern, const Place& place);
void checkShape(const rehab::AlignmentHelp& help, const Place& place);
void checkShape(const rehab::GradeHelp& help, const Place& place);
void checkShape(const rehab::Protocol& protocol, const Place& place);
void checkShape(const rehab::RedFlag& flag, const Place& place);
void checkShape(const rehab::IntakeQuestion& question, const Place& place);
void checkShape(const rehab::Intake& intake, const Place& place);
void checkShape(const rehab::Measure& measure, const Place& place);

/// Everything else is right as soon as its keys are.
template <class T>
void checkShape(const T&, const Place&) {}

/// Lower-case letters, digits and single hyphens: "walk-run".
[[nodiscard]] bool isKebab(std::string_view key);

} // namespace sinew::catalog
