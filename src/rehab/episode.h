#pragma once

#include "rehab/people.h"

#include <vector>

namespace sinew::rehab {

enum class InjuryType { trauma, repetitive, gradual };
enum class SubType { sprinting, stretching, tendon, postural, referred };
enum class Muscle {
    bicepsFemorisLong,
    bicepsFemorisShort,
    semitendinosus,
    semimembranosus,
    unknown
};
enum class Zone { proximal, mid, distal };
enum class Grade { one, two, three };
/// What the person wants to get back to; each includes the one before.
enum class Demand { daily, run, sprint };
enum class Level { amateur, elite };
enum class Variant { painThreshold, painFree };
enum class EpisodeState { active, returned, maintaining, closed };

/// One injury of one thigh from onset to prevention (domain.md 3).
struct Episode {
    static constexpr std::string_view kind = "episode";
    static constexpr bool hasDay = false;
    base::Id<Patient> patient;
    Side side = Side::left;
    InjuryType type = InjuryType::trauma;
    std::optional<InjuryType> secondaryType;
    std::optional<SubType> subType;
    std::optional<Muscle> muscle;
    std::optional<Zone> zone;
    std::optional<Grade> grade;
    std::optional<std::string> bamic;
    std::optional<std::string> imaging;
    base::Day onset;
    std::optional<Demand> demand;
    std::vector<std::string> equipment;
    std::optional<std::string> sport;
    std::optional<Level> level;
    std::optional<base::Id<Episode>> recurrenceOf;
    std::optional<Days> guessDays;
    std::optional<std::string> icd10;
    std::string protocol;
    std::optional<Variant> variant;
    std::optional<EpisodeState> state;
    static constexpr auto fields() {
        return FieldTable{Field{"patient", &Episode::patient},
                          Field{"side", &Episode::side},
                          Field{"type", &Episode::type},
                          Field{"secondaryType", &Episode::secondaryType},
                          Field{"subType", &Episode::subType},
                          Field{"muscle", &Episode::muscle},
                          Field{"zone", &Episode::zone},
                          Field{"grade", &Episode::grade},
                          Field{"bamic", &Episode::bamic, 20},
                          Field{"imaging", &Episode::imaging, noteLength},
                          Field{"onset", &Episode::onset},
                          Field{"demand", &Episode::demand},
                          Field{"equipment", &Episode::equipment, 40},
                          Field{"sport", &Episode::sport},
                          Field{"level", &Episode::level},
                          Field{"recurrenceOf", &Episode::recurrenceOf},
                          Field{"guessDays", &Episode::guessDays},
                          Field{"icd10", &Episode::icd10, 20},
                          Field{"protocol", &Episode::protocol, 60},
                          Field{"variant", &Episode::variant},
                          Field{"state", &Episode::state}};
    }
    friend bool operator==(const Episode&, const Episode&) = default;
};

struct Goal {
    static constexpr std::string_view kind = "goal";
    static constexpr bool hasDay = false;
    base::Id<Episode> episode;
    std::string text;
    std::optional<std::string> measure;
    std::optional<Reading> baseline;
    std::optional<Reading> target;
    std::optional<base::Day> due;
    static constexpr auto fields() {
        return FieldTable{Field{"episode", &Goal::episode}, Field{"text", &Goal::text, 1000},
                          Field{"measure", &Goal::measure}, Field{"baseline", &Goal::baseline},
                          Field{"target", &Goal::target},   Field{"due", &Goal::due}};
    }
    friend bool operator==(const Goal&, const Goal&) = default;
};

/// Answers to RF1 ... RF16, index 0 = RF1; nothing = not answered.
using RedFlagAnswers = std::array<std::optional<bool>, 16>;

struct Clearance {
    std::string by;
    std::string role;
    base::Day day;
    std::string reason;
    static constexpr auto fields() {
        return FieldTable{Field{"by", &Clearance::by}, Field{"role", &Clearance::role},
                          Field{"day", &Clearance::day},
                          Field{"reason", &Clearance::reason, noteLength}};
    }
    friend bool operator==(const Clearance&, const Clearance&) = default;
};

struct Screening {
    static constexpr std::string_view kind = "screening";
    static constexpr bool hasDay = true;
    base::Id<Episode> episode;
    RedFlagAnswers answers;
    std::optional<Clearance> clearance;
    static constexpr auto fields() {
        return FieldTable{Field{"episode", &Screening::episode},
                          Field{"answers", &Screening::answers},
                          Field{"clearance", &Screening::clearance}};
    }
    friend bool operator==(const Screening&, const Screening&) = default;
};

enum class SideRule { injured, eachSide, both };
enum class Progression { byRule, fixed };

struct Prescription {
    std::string exercise;
    SideRule sideRule = SideRule::injured;
    std::optional<Count> sets;
    std::optional<Count> repsMin;
    std::optional<Count> repsMax;
    std::optional<Seconds> holdS;
    std::optional<Kilograms> loadKg;
    std::optional<std::string> tempo; ///< down-pause-up in seconds: "2-0-2"
    std::optional<Seconds> restS;
    std::optional<Minutes> minutes;
    std::optional<Metres> distanceM;
    std::optional<Percent> effortPct;
    std::optional<Effort> rpe;
    std::optional<std::string> ladderStep;
    std::optional<Count> timesADay;
    std::vector<Weekday> weekdays;
    std::optional<Count> everyDays;
    std::optional<PainScore> painLimit;
    Progression progression = Progression::byRule;
    std::optional<std::string> note;
    static constexpr auto fields() {
        return FieldTable{Field{"exercise", &Prescription::exercise, 60},
                          Field{"sideRule", &Prescription::sideRule},
                          Field{"sets", &Prescription::sets},
                          Field{"repsMin", &Prescription::repsMin},
                          Field{"repsMax", &Prescription::repsMax},
                          Field{"holdS", &Prescription::holdS},
                          Field{"loadKg", &Prescription::loadKg},
                          Field{"tempo", &Prescription::tempo, 20},
                          Field{"restS", &Prescription::restS},
                          Field{"minutes", &Prescription::minutes},
                          Field{"distanceM", &Prescription::distanceM},
                          Field{"effortPct", &Prescription::effortPct},
                          Field{"rpe", &Prescription::rpe},
                          Field{"ladderStep", &Prescription::ladderStep, 20},
                          Field{"timesADay", &Prescription::timesADay},
                          Field{"weekdays", &Prescription::weekdays, 7},
                          Field{"everyDays", &Prescription::everyDays},
                          Field{"painLimit", &Prescription::painLimit},
                          Field{"progression", &Prescription::progression},
                          Field{"note", &Prescription::note, noteLength}};
    }
    friend bool operator==(const Prescription&, const Prescription&) = default;
};

/// What is to be done from its `day` on until the next plan of the episode.
struct Plan {
    static constexpr std::string_view kind = "plan";
    static constexpr bool hasDay = true; ///< the day it counts from
    base::Id<Episode> episode;
    std::string phase;
    std::optional<std::string> reason;
    std::vector<Prescription> prescriptions;
    static constexpr auto fields() {
        return FieldTable{Field{"episode", &Plan::episode}, Field{"phase", &Plan::phase, 10},
                          Field{"reason", &Plan::reason, noteLength},
                          Field{"prescriptions", &Plan::prescriptions, 40}};
    }
    friend bool operator==(const Plan&, const Plan&) = default;
};

enum class DecisionKind { accept, delay, override_, stepBack, return_ };
enum class Truth { met, notMet, cannotJudge };

struct CriterionStood {
    std::string id;
    Truth state = Truth::cannotJudge;
    std::optional<Reading> value;
    static constexpr auto fields() {
        return FieldTable{Field{"id", &CriterionStood::id, 80},
                          Field{"state", &CriterionStood::state},
                          Field{"value", &CriterionStood::value}};
    }
    friend bool operator==(const CriterionStood&, const CriterionStood&) = default;
};

struct Decision {
    static constexpr std::string_view kind = "decision";
    static constexpr bool hasDay = true;
    base::Id<Episode> episode;
    DecisionKind decided = DecisionKind::accept;
    std::optional<std::string> to; ///< phase
    std::string by;
    std::optional<std::string> reason;
    std::vector<CriterionStood> criteria;
    /// The clinic's own figures that it was judged by, "default" or "key=number key=number";
    /// nothing = not noted.
    std::optional<std::string> figures;
    static constexpr auto fields() {
        return FieldTable{Field{"episode", &Decision::episode},
                          Field{"kind", &Decision::decided},
                          Field{"to", &Decision::to, 10},
                          Field{"by", &Decision::by},
                          Field{"reason", &Decision::reason, noteLength},
                          Field{"criteria", &Decision::criteria, 60},
                          Field{"figures", &Decision::figures, noteLength}};
    }
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// A patient's own limit for one rule.
struct Limit {
    static constexpr std::string_view kind = "limit";
    static constexpr bool hasDay = false;
    base::Id<Episode> episode;
    std::string rule;
    Reading value;
    std::optional<std::string> reason;
    static constexpr auto fields() {
        return FieldTable{Field{"episode", &Limit::episode}, Field{"rule", &Limit::rule, 80},
                          Field{"value", &Limit::value},
                          Field{"reason", &Limit::reason, noteLength}};
    }
    friend bool operator==(const Limit&, const Limit&) = default;
};

struct Snooze {
    static constexpr std::string_view kind = "snooze";
    static constexpr bool hasDay = true;
    base::Id<Episode> episode;
    std::string rule;
    base::Day until;
    std::optional<std::string> note;
    static constexpr auto fields() {
        return FieldTable{Field{"episode", &Snooze::episode}, Field{"rule", &Snooze::rule, 80},
                          Field{"until", &Snooze::until}, Field{"note", &Snooze::note, noteLength}};
    }
    friend bool operator==(const Snooze&, const Snooze&) = default;
};

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::InjuryType, "trauma", "repetitive", "gradual");
SINEW_NAMES(sinew::rehab::SubType, "sprinting", "stretching", "tendon", "postural", "referred");
SINEW_NAMES(sinew::rehab::Muscle, "bicepsFemorisLong", "bicepsFemorisShort", "semitendinosus",
            "semimembranosus", "unknown");
SINEW_NAMES(sinew::rehab::Zone, "proximal", "mid", "distal");
SINEW_NAMES(sinew::rehab::Grade, "I", "II", "III");
SINEW_NAMES(sinew::rehab::Demand, "daily", "run", "sprint");
SINEW_NAMES(sinew::rehab::Level, "amateur", "elite");
SINEW_NAMES(sinew::rehab::Variant, "painThreshold", "painFree");
SINEW_NAMES(sinew::rehab::EpisodeState, "active", "returned", "maintaining", "closed");
SINEW_NAMES(sinew::rehab::SideRule, "injured", "eachSide", "both");
SINEW_NAMES(sinew::rehab::Progression, "byRule", "fixed");
SINEW_NAMES(sinew::rehab::DecisionKind, "accept", "delay", "override", "stepBack", "return");
SINEW_NAMES(sinew::rehab::Truth, "met", "notMet", "cannotJudge");
