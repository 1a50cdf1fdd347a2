#pragma once

#include "practice/settings.h"
#include "progress/adherence.h"
#include "progress/day_plan.h"
#include "progress/gate.h"
#include "progress/phase.h"
#include "progress/response.h"
#include "progress/return_checklist.h"
#include "progress/symmetry.h"
#include "progress/triage.h"
#include "progress/verdict.h"
#include "progress/watch.h"
#include "progress/week.h"
#include "rehab/body.h"
#include "rehab/catalogue.h"
#include "rehab/records.h"

#include <QString>

namespace sinew::bridge {

/// Every enumeration in the person's language, as it stands inside a sentence or on a button.
[[nodiscard]] QString words(rehab::Side value);
[[nodiscard]] QString words(rehab::SideRule value);
[[nodiscard]] QString words(rehab::Weekday value);
[[nodiscard]] QString words(rehab::SessionState value);
[[nodiscard]] QString words(rehab::NewSymptom value);
[[nodiscard]] QString words(rehab::StopReason value);
[[nodiscard]] QString words(rehab::SetState value);
[[nodiscard]] QString words(rehab::SkipReason value);
[[nodiscard]] QString words(rehab::CheckInKind value);
[[nodiscard]] QString words(rehab::DayStateKind value);
[[nodiscard]] QString words(rehab::BodyRegion value);
[[nodiscard]] QString words(rehab::PainQuality value);
[[nodiscard]] QString words(rehab::PainTiming value);
[[nodiscard]] QString words(rehab::InjuryType value);
[[nodiscard]] QString words(rehab::SubType value);
[[nodiscard]] QString words(rehab::Muscle value);
[[nodiscard]] QString words(rehab::Zone value);
[[nodiscard]] QString words(rehab::Grade value);
[[nodiscard]] QString words(rehab::Demand value);
[[nodiscard]] QString words(rehab::Level value);
[[nodiscard]] QString words(rehab::Variant value);
[[nodiscard]] QString words(rehab::EpisodeState value);
[[nodiscard]] QString words(rehab::Progression value);
[[nodiscard]] QString words(rehab::DecisionKind value);
[[nodiscard]] QString words(rehab::Truth value);
[[nodiscard]] QString words(rehab::VisitState value);
[[nodiscard]] QString words(rehab::MeasurementKind value);
[[nodiscard]] QString words(rehab::Task value);
[[nodiscard]] QString words(rehab::Unit value);
[[nodiscard]] QString words(rehab::Sex value);
[[nodiscard]] QString words(rehab::Role value);
[[nodiscard]] QString words(rehab::Equipment value);
[[nodiscard]] QString words(rehab::Category value);
[[nodiscard]] QString words(rehab::Diagnosis value);
[[nodiscard]] QString words(rehab::Strength value);
[[nodiscard]] QString words(rehab::ActionLevel value);
[[nodiscard]] QString words(rehab::ScreenGroup value);
[[nodiscard]] QString words(rehab::Phase value);
[[nodiscard]] QString words(rehab::Comparison value);

[[nodiscard]] QString words(progress::Response value);
[[nodiscard]] QString words(progress::DoseStep value);
[[nodiscard]] QString words(progress::DayPlanState value);
[[nodiscard]] QString words(progress::ItemState value);
[[nodiscard]] QString words(progress::RoadState value);
[[nodiscard]] QString words(progress::GateState value);
[[nodiscard]] QString words(progress::Verdict value);
[[nodiscard]] QString words(progress::DayAdherence value);
[[nodiscard]] QString words(progress::AdherenceBand value);
[[nodiscard]] QString words(progress::FlagLevel value);
[[nodiscard]] QString words(progress::Change value);
[[nodiscard]] QString words(progress::ReturnState value);
[[nodiscard]] QString words(progress::UpkeepLevel value);
[[nodiscard]] QString words(progress::WeekChange value);

[[nodiscard]] QString words(practice::ThemeChoice value);
[[nodiscard]] QString words(practice::MassUnit value);
[[nodiscard]] QString words(practice::DistanceUnit value);

/// What an answer on the pain scale means: "none", "mild", "moderate", "strong", "severe".
[[nodiscard]] QString painWord(int score);
/// The catalogue's own texts in the person's language, else in English.
[[nodiscard]] QString textOf(const rehab::LocalText& text);
/// Where a statement comes from and how far it may be trusted: "Petersen 2011 (checked at the
/// source)".
[[nodiscard]] QString sourceOf(const rehab::Evidence& evidence);
/// The exercise's name; its key where the catalogue does not know it.
[[nodiscard]] QString exerciseName(const rehab::Catalogue& catalogue, std::string_view key);
/// The phase's name in its protocol ("Restore"); its key where the protocol has no such phase.
[[nodiscard]] QString phaseName(const rehab::Catalogue& catalogue, std::string_view protocol,
                                std::string_view phase);
/// "left", "right", "both", or "–" where a side means nothing: the side an item is done with.
[[nodiscard]] QString sideText(rehab::SideRule rule, rehab::Side injured);

} // namespace sinew::bridge
