#pragma once

#include "rehab/session.h"

namespace sinew::rehab {

enum class CheckInKind { morning, evening, weekly };

/// One activity of the patient-specific functional scale: 0 cannot do, 10 as before.
struct PsfsActivity {
    std::string activity;
    Rating value;
    static constexpr auto fields() {
        return FieldTable{Field{"activity", &PsfsActivity::activity},
                          Field{"value", &PsfsActivity::value}};
    }
    friend bool operator==(const PsfsActivity&, const PsfsActivity&) = default;
};

struct CheckIn {
    static constexpr std::string_view kind = "checkIn";
    static constexpr bool hasDay = true;
    base::Id<Episode> episode;
    CheckInKind about = CheckInKind::morning;
    std::optional<PainScore>
        nextMorning; ///< pain on waking: the only morning value that rules read
    std::optional<PainScore> painNow;
    std::optional<PainScore> painWorst;
    std::optional<Minutes> stiffnessMin;
    std::vector<NewSymptom> newSymptoms;
    std::optional<PainScore> loadTest;
    std::optional<std::string> loadTestExercise;
    std::optional<Minutes> sittingMin;
    std::optional<Rating> confidence;
    std::optional<Percent> sane;
    std::vector<PsfsActivity> psfs;
    static constexpr auto fields() {
        return FieldTable{Field{"episode", &CheckIn::episode},
                          Field{"kind", &CheckIn::about},
                          Field{"nextMorning", &CheckIn::nextMorning},
                          Field{"painNow", &CheckIn::painNow},
                          Field{"painWorst", &CheckIn::painWorst},
                          Field{"stiffnessMin", &CheckIn::stiffnessMin},
                          Field{"newSymptoms", &CheckIn::newSymptoms, 5},
                          Field{"loadTest", &CheckIn::loadTest},
                          Field{"loadTestExercise", &CheckIn::loadTestExercise, 60},
                          Field{"sittingMin", &CheckIn::sittingMin},
                          Field{"confidence", &CheckIn::confidence},
                          Field{"sane", &CheckIn::sane},
                          Field{"psfs", &CheckIn::psfs, 5}};
    }
    friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

struct PainMark {
    static constexpr std::string_view kind = "painMark";
    static constexpr bool hasDay = true;
    base::Id<Episode> episode;
    std::string region;
    std::optional<Side> side;
    std::optional<PainScore> intensity;
    std::optional<std::string> quality;
    std::optional<std::string> timing;
    static constexpr auto fields() {
        return FieldTable{
            Field{"episode", &PainMark::episode},     Field{"region", &PainMark::region, 60},
            Field{"side", &PainMark::side},           Field{"intensity", &PainMark::intensity},
            Field{"quality", &PainMark::quality, 60}, Field{"timing", &PainMark::timing, 60}};
    }
    friend bool operator==(const PainMark&, const PainMark&) = default;
};

enum class DayStateKind { rest, ill, holiday, flare };

struct DayState {
    static constexpr std::string_view kind = "dayState";
    static constexpr bool hasDay = true;
    base::Id<Episode> episode;
    DayStateKind state = DayStateKind::rest;
    std::optional<std::string> reason;
    static constexpr auto fields() {
        return FieldTable{Field{"episode", &DayState::episode}, Field{"state", &DayState::state},
                          Field{"reason", &DayState::reason, noteLength}};
    }
    friend bool operator==(const DayState&, const DayState&) = default;
};

struct DayMove {
    static constexpr std::string_view kind = "dayMove";
    static constexpr bool hasDay = false;
    base::Id<Episode> episode;
    base::Day from;
    base::Day to;
    static constexpr auto fields() {
        return FieldTable{Field{"episode", &DayMove::episode}, Field{"from", &DayMove::from},
                          Field{"to", &DayMove::to}};
    }
    friend bool operator==(const DayMove&, const DayMove&) = default;
};

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::CheckInKind, "morning", "evening", "weekly");
SINEW_NAMES(sinew::rehab::DayStateKind, "rest", "ill", "holiday", "flare");
