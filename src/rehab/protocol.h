#pragma once

#include "rehab/course.h"
#include "rehab/criterion.h"
#include "rehab/rules.h"

#include <optional>
#include <string>
#include <vector>

namespace sinew::rehab {

/// Pain 0-10. Worst pain up to `greenMax` is green, above `stopAbove` the exercise stops, above
/// `redAbove` is red.
struct PainLimits {
    Whole greenMax;
    Whole stopAbove;
    Whole redAbove;
    static constexpr auto keys() {
        return FieldTable{must("greenMax", &PainLimits::greenMax, 0, 10),
                          must("stopAbove", &PainLimits::stopAbove, 0, 10),
                          must("redAbove", &PainLimits::redAbove, 0, 10)};
    }
    friend bool operator==(const PainLimits&, const PainLimits&) = default;
};

/// A way of following the protocol. `strength` holds for everything that is not running.
struct VariantRules {
    std::optional<Variant> key; ///< empty where the protocol has one way only
    LocalText name;
    LocalText why;
    PainLimits strength;
    PainLimits running;
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{
            may("key", &VariantRules::key),          must("name", &VariantRules::name),
            must("why", &VariantRules::why),         must("strength", &VariantRules::strength),
            must("running", &VariantRules::running), must("evidence", &VariantRules::evidence)};
    }
    friend bool operator==(const VariantRules&, const VariantRules&) = default;
};

/// A line of a phase's first plan. Empty values come from the exercise's own dose for the phase
/// (doseFor).
struct StarterItem {
    std::string exercise;
    bool core = true;
    AppliesTo appliesTo;
    SideRule sideRule = SideRule::injured;
    std::optional<int> sets;
    std::optional<int> repsMin;
    std::optional<int> repsMax;
    std::optional<int> holdS;
    std::optional<int> holdMaxS;
    std::optional<int> minutes;
    std::optional<int> minutesMax;
    std::optional<int> distanceM;
    std::optional<int> effortPct;
    std::optional<int> effortPctMax;
    std::optional<int> rpe;
    std::optional<int> restS;
    std::string tempo;      ///< "down-pause-up" in seconds: "3-0-3"
    std::string ladder;     ///< key of a Ladder
    std::string ladderStep; ///< key of one of its steps
    std::optional<int> timesADay;
    std::optional<int> everyDays;
    std::vector<Weekday> weekdays;
    LocalText withoutEquipment; ///< what to do instead; empty: substitute by category
    LocalText note;
    static constexpr auto keys() {
        return FieldTable{must("exercise", &StarterItem::exercise),
                          must("core", &StarterItem::core),
                          may("appliesTo", &StarterItem::appliesTo),
                          must("sideRule", &StarterItem::sideRule),
                          may("sets", &StarterItem::sets, 1, 10),
                          may("repsMin", &StarterItem::repsMin, 1, 60),
                          may("repsMax", &StarterItem::repsMax, 1, 60),
                          may("holdS", &StarterItem::holdS, 1, 180),
                          may("holdMaxS", &StarterItem::holdMaxS, 1, 180),
                          may("minutes", &StarterItem::minutes, 1, 240),
                          may("minutesMax", &StarterItem::minutesMax, 1, 240),
                          may("distanceM", &StarterItem::distanceM, 1, 50000),
                          may("effortPct", &StarterItem::effortPct, 5, 100),
                          may("effortPctMax", &StarterItem::effortPctMax, 5, 100),
                          may("rpe", &StarterItem::rpe, 0, 10),
                          may("restS", &StarterItem::restS, 0, 600),
                          may("tempo", &StarterItem::tempo),
                          may("ladder", &StarterItem::ladder),
                          may("ladderStep", &StarterItem::ladderStep),
                          may("timesADay", &StarterItem::timesADay, 1, 6),
                          may("everyDays", &StarterItem::everyDays, 1, 14),
                          may("weekdays", &StarterItem::weekdays, 0, 7),
                          may("withoutEquipment", &StarterItem::withoutEquipment),
                          may("note", &StarterItem::note)};
    }
    friend bool operator==(const StarterItem&, const StarterItem&) = default;
};

/// What hands and tools may do in a phase.
struct SoftTissueLimit {
    bool onInjury = false; ///< the injured place itself may be treated
    int painMax = 0;
    LocalText allowed;
    LocalText avoid;
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("onInjury", &SoftTissueLimit::onInjury),
                          must("painMax", &SoftTissueLimit::painMax, 0, 10),
                          must("allowed", &SoftTissueLimit::allowed),
                          must("avoid", &SoftTissueLimit::avoid),
                          must("evidence", &SoftTissueLimit::evidence)};
    }
    friend bool operator==(const SoftTissueLimit&, const SoftTissueLimit&) = default;
};

struct ProtocolPhase {
    Phase key = Phase::M;
    LocalText name;
    LocalText goal;
    LocalText why;
    AppliesTo appliesTo;
    std::vector<StarterItem> starter; ///< at most four core lines apply to any one person
    std::vector<LocalText> advice;    ///< for the hours between sessions
    SoftTissueLimit softTissue;
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("key", &ProtocolPhase::key),
                          must("name", &ProtocolPhase::name),
                          must("goal", &ProtocolPhase::goal),
                          must("why", &ProtocolPhase::why),
                          may("appliesTo", &ProtocolPhase::appliesTo),
                          must("starter", &ProtocolPhase::starter, 1, 14),
                          may("advice", &ProtocolPhase::advice, 0, 6),
                          must("softTissue", &ProtocolPhase::softTissue),
                          must("evidence", &ProtocolPhase::evidence)};
    }
    friend bool operator==(const ProtocolPhase&, const ProtocolPhase&) = default;
};

enum class FloorSince { onset, phaseStart };

/// Days that must have passed, whatever the tests say. An unknown grade counts as II.
struct Floor {
    FloorSince since = FloorSince::onset;
    int gradeI = 0;
    int gradeII = 0;
    int gradeIII = 0;
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("since", &Floor::since), must("gradeI", &Floor::gradeI, 0, 365),
                          must("gradeII", &Floor::gradeII, 0, 365),
                          must("gradeIII", &Floor::gradeIII, 0, 365),
                          must("evidence", &Floor::evidence)};
    }
    friend bool operator==(const Floor&, const Floor&) = default;
};
[[nodiscard]] int daysFor(const Floor& floor, std::optional<Grade> grade);

/// The way from one phase to the next. Open when every applying criterion is met, the floor has
/// passed and the newest judged response is GREEN. `beside` is shown as information and decides
/// nothing.
struct Gate {
    Phase from = Phase::M;
    Phase to = Phase::M;
    AppliesTo appliesTo;
    Floor floor;
    std::vector<Criterion> criteria;
    std::vector<Criterion> beside;
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("from", &Gate::from),
                          must("to", &Gate::to),
                          may("appliesTo", &Gate::appliesTo),
                          must("floor", &Gate::floor),
                          must("criteria", &Gate::criteria, 1, 20),
                          may("beside", &Gate::beside, 0, 20),
                          must("evidence", &Gate::evidence)};
    }
    friend bool operator==(const Gate&, const Gate&) = default;
};

/// One rung. Walk-run: minutes walking and running, repeated. Sprint: percent of own best effort.
/// Run-through: metres of building up, holding, easing down and the seconds for the held part.
struct LadderStep {
    std::string key; ///< "W1", "25"
    std::optional<int> walkMinutes;
    std::optional<int> runMinutes;
    std::optional<int> repeats;
    std::optional<int> effortPct;
    std::optional<int> buildM;
    std::optional<int> holdM;
    std::optional<int> easeM;
    std::optional<double> holdSeconds;
    std::optional<Phase> phase; ///< not before this phase
    static constexpr auto keys() {
        return FieldTable{must("key", &LadderStep::key),
                          may("walkMinutes", &LadderStep::walkMinutes, 0, 60),
                          may("runMinutes", &LadderStep::runMinutes, 1, 120),
                          may("repeats", &LadderStep::repeats, 1, 20),
                          may("effortPct", &LadderStep::effortPct, 5, 100),
                          may("buildM", &LadderStep::buildM, 1, 100),
                          may("holdM", &LadderStep::holdM, 1, 200),
                          may("easeM", &LadderStep::easeM, 1, 100),
                          may("holdSeconds", &LadderStep::holdSeconds, 1, 60),
                          may("phase", &LadderStep::phase)};
    }
    friend bool operator==(const LadderStep&, const LadderStep&) = default;
};

struct Ladder {
    std::string key; ///< "walk-run", "sprint", "run-through"
    LocalText name;
    std::vector<std::string> exercises; ///< which follow it
    int cleanTimes = 0;                 ///< clean repeats before the next step
    int backAfterStop = 0;              ///< steps back after pain stopped it
    int everyDays = 0;
    int stopAbove = 0;            ///< pain above this ends it for the day
    std::optional<int> restHours; ///< between two sessions at or above restFromPct
    std::optional<int> restFromPct;
    std::vector<LadderStep> steps;
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("key", &Ladder::key),
                          must("name", &Ladder::name),
                          must("exercises", &Ladder::exercises, 1, 6),
                          must("cleanTimes", &Ladder::cleanTimes, 1, 5),
                          must("backAfterStop", &Ladder::backAfterStop, 1, 5),
                          must("everyDays", &Ladder::everyDays, 1, 7),
                          must("stopAbove", &Ladder::stopAbove, 0, 10),
                          may("restHours", &Ladder::restHours, 0, 168),
                          may("restFromPct", &Ladder::restFromPct, 5, 100),
                          must("steps", &Ladder::steps, 2, 20),
                          must("evidence", &Ladder::evidence)};
    }
    friend bool operator==(const Ladder&, const Ladder&) = default;
};
/// Minutes of running in all; empty where the step is not a walk-run.
[[nodiscard]] std::optional<int> runMinutes(const LadderStep& step);

/// What is done as load test from that phase on.
struct LoadTestForm {
    Phase phase = Phase::T1;
    std::string exercise;
    int reps = 0;
    static constexpr auto keys() {
        return FieldTable{must("phase", &LoadTestForm::phase),
                          must("exercise", &LoadTestForm::exercise),
                          must("reps", &LoadTestForm::reps, 1, 10)};
    }
    friend bool operator==(const LoadTestForm&, const LoadTestForm&) = default;
};

/// The daily test of a tendon: the same exercise at the same hour, its pain answered the next
/// morning.
struct LoadTest {
    std::vector<LoadTestForm> forms;
    Whole toleratedMax;
    Whole stepDownFrom; ///< at or above: one step down that day
    Whole redRise;      ///< this much above the day before is RED
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("forms", &LoadTest::forms, 1, 6),
                          must("toleratedMax", &LoadTest::toleratedMax, 0, 10),
                          must("stepDownFrom", &LoadTest::stepDownFrom, 0, 10),
                          must("redRise", &LoadTest::redRise, 1, 10),
                          must("evidence", &LoadTest::evidence)};
    }
    friend bool operator==(const LoadTest&, const LoadTest&) = default;
};

/// For whom nothing is planned until a clinician has set it.
struct ClinicianFirst {
    std::vector<Grade> grades;
    std::vector<SubType> subTypes;
    int underAge = 0;
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{may("grades", &ClinicianFirst::grades, 0, 3),
                          may("subTypes", &ClinicianFirst::subTypes, 0, 5),
                          must("underAge", &ClinicianFirst::underAge, 0, 120),
                          must("evidence", &ClinicianFirst::evidence)};
    }
    friend bool operator==(const ClinicianFirst&, const ClinicianFirst&) = default;
};

/// One item of the checklist before the return (C7.1). Its criteria are those of the gate out of
/// the phase in which the list is shown, by id; those that do not apply to the person are passed
/// over.
struct ReturnItem {
    std::string key;
    LocalText label;
    std::vector<std::string> criteria;
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("key", &ReturnItem::key), must("label", &ReturnItem::label),
                          must("criteria", &ReturnItem::criteria, 1, 4),
                          must("evidence", &ReturnItem::evidence)};
    }
    friend bool operator==(const ReturnItem&, const ReturnItem&) = default;
};

/// A criteria-based course for one type of injury. A plan pins `key` and `version`.
struct Protocol {
    std::string key; ///< "acute-strain", "run-load", "tendon"
    int version = 1;
    LocalText name;
    LocalText summary;
    InjuryType injuryType = InjuryType::trauma;
    std::vector<VariantRules> variants; ///< the first is the default
    std::vector<ProtocolPhase> phases;  ///< in the order of the road
    std::vector<Gate> gates;
    std::vector<ReturnItem> returnChecklist; ///< in the order shown
    std::vector<Ladder> ladders;
    std::optional<LoadTest> loadTest;
    ClinicianFirst clinicianFirst;
    std::vector<CourseFor> courses;
    RuleChanges ruleChanges;
    std::vector<Evidence> evidence;
    std::string ownFile; ///< a clinic's own: the file it was read from; empty where it ships
    Rules rules;         ///< the shared ones with this protocol's changes; filled by settle()
    static constexpr auto keys() {
        return FieldTable{must("key", &Protocol::key),
                          must("version", &Protocol::version, 1, 1000),
                          must("name", &Protocol::name),
                          must("summary", &Protocol::summary),
                          must("injuryType", &Protocol::injuryType),
                          must("variants", &Protocol::variants, 1, 4),
                          must("phases", &Protocol::phases, 2, 10),
                          must("gates", &Protocol::gates, 1, 20),
                          may("returnChecklist", &Protocol::returnChecklist, 0, 20),
                          may("ladders", &Protocol::ladders, 0, 5),
                          may("loadTest", &Protocol::loadTest),
                          must("clinicianFirst", &Protocol::clinicianFirst),
                          must("courses", &Protocol::courses, 1, 20),
                          may("rules", &Protocol::ruleChanges),
                          must("evidence", &Protocol::evidence, 1, 20)};
    }
    friend bool operator==(const Protocol&, const Protocol&) = default;
};

/// The default where there is none of that key.
[[nodiscard]] const VariantRules& variantOf(const Protocol& protocol, std::optional<Variant> key);
[[nodiscard]] const ProtocolPhase* phaseOf(const Protocol& protocol, Phase phase);
/// The phases this person walks through, in order.
[[nodiscard]] std::vector<Phase> road(const Protocol& protocol, Demand demand,
                                      std::optional<SubType> subType);
/// The gate out of that phase for this person; null in the last.
[[nodiscard]] const Gate* gateFrom(const Protocol& protocol, Phase phase, Demand demand,
                                   std::optional<SubType> subType);
/// The starter lines of a phase that apply to this person.
[[nodiscard]] std::vector<StarterItem> starterPlan(const Protocol& protocol, Phase phase,
                                                   Demand demand, std::optional<SubType> subType);
[[nodiscard]] const Ladder* ladderOf(const Protocol& protocol, std::string_view key);

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::FloorSince, "onset", "phaseStart");
