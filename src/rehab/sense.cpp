#include "rehab/sense.h"

#include "rehab/validate.h"

#include <array>

namespace sinew::rehab {

namespace {

using base::Problems;

void contradiction(Problems& problems, std::string field, std::string with) {
    problems.push_back({std::move(field), "contradiction", std::move(with)});
}

/// Least and most thousandths of each kind, in the kind's unit.
struct Range {
    std::int64_t least;
    std::int64_t most;
};

Range rangeOf(MeasurementKind kind) {
    switch (kind) {
    case MeasurementKind::ake:
        return {0, 90'000};
    case MeasurementKind::slr:
    case MeasurementKind::mhfake:
    case MeasurementKind::hTestRom:
        return {0, 180'000};
    case MeasurementKind::strengthOuter:
    case MeasurementKind::strength90:
        return {0, 2'000'000};
    case MeasurementKind::bridgeReps:
        return {0, 500'000};
    case MeasurementKind::hTestInsecurity:
        return {0, 100'000};
    case MeasurementKind::tenderness:
        return {0, 60'000};
    case MeasurementKind::taskPain:
    case MeasurementKind::readiness:
        return {0, 10'000};
    case MeasurementKind::kneeStraight:
    case MeasurementKind::normalStride:
        return {0, 1'000};
    case MeasurementKind::pelvicTilt:
    case MeasurementKind::hipDrop:
        return {-60'000, 60'000};
    case MeasurementKind::asisHeight:
    case MeasurementKind::psisHeight:
    case MeasurementKind::crestHeight:
    case MeasurementKind::functionalLegLength:
        return {-200'000, 200'000};
    case MeasurementKind::legLength:
        return {-1'500'000, 1'500'000};
    }
    return {Reading::least, Reading::most};
}

std::string text(Range range) {
    return std::to_string(range.least / 1000) + ".." + std::to_string(range.most / 1000);
}

} // namespace

void checkSense(Problems& problems, const Episode& episode) {
    if (episode.secondaryType == episode.type) {
        contradiction(problems, "secondaryType", "type");
    }
    const bool sudden =
        episode.subType == SubType::sprinting || episode.subType == SubType::stretching;
    if (episode.subType && sudden != (episode.type == InjuryType::trauma)) {
        contradiction(problems, "subType", "type");
    }
    if (episode.type == InjuryType::repetitive && episode.subType && !sudden) {
        contradiction(problems, "subType", "type");
    }
}

void checkSense(Problems& problems, const Plan& plan) {
    for (std::size_t i = 0; i < plan.prescriptions.size(); ++i) {
        const auto& item = plan.prescriptions[i];
        const std::string path = "prescriptions[" + std::to_string(i) + "].";
        if (item.repsMin && item.repsMax && *item.repsMin > *item.repsMax) {
            contradiction(problems, path + "repsMax", "repsMin");
        }
        if (item.everyDays && (!item.weekdays.empty() || item.everyDays->value() == 0)) {
            contradiction(problems, path + "everyDays", "weekdays");
        }
    }
}

void checkSense(Problems& problems, const Session& session) {
    if (session.stopReason && session.state != SessionState::stopped) {
        contradiction(problems, "stopReason", "state");
    }
}

void checkSense(Problems& problems, const SetDone& set) {
    const bool skipped = set.state == SetState::skipped;
    if (skipped && (set.reps || set.holdS || set.loadKg)) {
        contradiction(problems, "state", "reps");
    }
    if (!skipped && set.skipReason && set.state == SetState::done) {
        contradiction(problems, "skipReason", "state");
    }
}

void checkSense(Problems& problems, const Snooze& snooze) {
    if (snooze.until == base::Day{}) {
        problems.push_back({"until", "missing", ""});
    }
}

void checkSense(Problems& problems, const Measurement& measurement) {
    if (measurement.unit != unitOf(measurement.what)) {
        problems.push_back({"unit", "wrongUnit", std::string{nameOf(unitOf(measurement.what))}});
    }
    if ((measurement.what == MeasurementKind::taskPain) != measurement.task.has_value()) {
        problems.push_back({"task", measurement.task ? "contradiction" : "missing", "kind"});
    }
    if (measurement.what == MeasurementKind::taskPain && measurement.pain) {
        contradiction(problems, "pain", "kind");
    }
    const auto range = rangeOf(measurement.what);
    const auto value = measurement.value ? measurement.value->thousandths() : range.least;
    if (value < range.least || value > range.most) {
        problems.push_back({"value", "outOfRange", text(range)});
    }
}

Unit unitOf(MeasurementKind kind) {
    constexpr std::array units{Unit::deg,     Unit::deg,     Unit::deg,   Unit::newton,
                               Unit::newton,  Unit::reps,    Unit::deg,   Unit::outOf100,
                               Unit::cm,      Unit::outOf10, Unit::yesNo, Unit::yesNo,
                               Unit::outOf10, Unit::deg,     Unit::mm,    Unit::mm,
                               Unit::mm,      Unit::mm,      Unit::mm,    Unit::deg};
    static_assert(units.size() == Names<MeasurementKind>::list.size());
    return units[static_cast<std::size_t>(kind)];
}

} // namespace sinew::rehab
