#include "catalog/shape.h"

#include "rehab/validate.h"

#include <algorithm>

namespace sinew::catalog {

namespace {

using namespace rehab;

/// The fields of a criterion besides those every kind has.
enum Part : unsigned {
    bar = 1u,
    measure = 2u,
    task = 4u,
    exercises = 8u,
    effort = 16u,
    minutes = 32u,
    perWeek = 64u,
    dose = 128u,
    several = 256u,
};

struct Parts {
    unsigned needed = 0;
    unsigned allowed = 0;
};

Parts partsOf(CriterionKind kind) {
    switch (kind) {
    case CriterionKind::redFlagsClear:
    case CriterionKind::signedByClinician:
        return {};
    case CriterionKind::measurement:
    case CriterionKind::symmetry:
    case CriterionKind::deficit:
    case CriterionKind::testPain:
        return {bar | measure, 0};
    case CriterionKind::taskPain:
        return {bar | task, 0};
    case CriterionKind::runAtEffort:
        return {bar | effort, 0};
    case CriterionKind::runContinuous:
        return {bar | minutes, 0};
    case CriterionKind::dailyPain:
    case CriterionKind::loadTest:
    case CriterionKind::usualVolume:
    case CriterionKind::readiness:
        return {bar, 0};
    case CriterionKind::exerciseDose:
        return {bar | exercises | dose, 0};
    case CriterionKind::greenSessions:
        return {bar, exercises | effort | minutes};
    case CriterionKind::greenWeeks:
        return {bar | perWeek, exercises};
    case CriterionKind::anyOf:
        return {several, 0};
    }
    return {};
}

std::string unitOf(const Criterion& criterion) {
    switch (criterion.kind) {
    case CriterionKind::measurement:
    case CriterionKind::deficit:
        return criterion.measure ? std::string{nameOf(rehab::unitOf(*criterion.measure))}
                                 : criterion.unit;
    case CriterionKind::symmetry:
    case CriterionKind::usualVolume:
        return "%";
    case CriterionKind::greenSessions:
        return "days";
    case CriterionKind::greenWeeks:
        return "weeks";
    case CriterionKind::redFlagsClear:
    case CriterionKind::signedByClinician:
    case CriterionKind::anyOf:
        return "";
    default:
        return "0-10";
    }
}

void checkPart(Parts parts, unsigned part, bool there, const Place& place, std::string_view name) {
    if (!there && (parts.needed & part) != 0) {
        place.in(name).problem("missing");
    }
    if (there && ((parts.needed | parts.allowed) & part) == 0) {
        place.in(name).problem("notUsed");
    }
}

void checkParts(const Criterion& criterion, const Place& place) {
    const auto parts = partsOf(criterion.kind);
    checkPart(parts, bar, criterion.bar.has_value(), place, "bar");
    checkPart(parts, measure, criterion.measure.has_value(), place, "measure");
    checkPart(parts, task, criterion.task.has_value(), place, "task");
    checkPart(parts, exercises, !criterion.exercises.empty(), place, "exercises");
    checkPart(parts, effort, criterion.effortPct.has_value(), place, "effortPct");
    checkPart(parts, minutes, criterion.minutes.has_value(), place, "minutes");
    checkPart(parts, perWeek, criterion.perWeek.has_value(), place, "perWeek");
    checkPart(parts, dose, criterion.dose.has_value(), place, "dose");
    checkPart(parts, several, criterion.anyOf.size() > 1, place, "anyOf");
}

void checkDefaultFirst(const Protocol& protocol, const Place& place) {
    for (std::size_t i = 0; i < protocol.variants.size(); ++i) {
        const bool isRepeated = std::any_of(
            protocol.variants.begin(), protocol.variants.begin() + static_cast<std::ptrdiff_t>(i),
            [&](const auto& v) { return v.key == protocol.variants[i].key; });
        if (isRepeated) {
            place.in("variants").in(i).in("key").problem("duplicate");
        }
    }
}

} // namespace

void checkShape(const Criterion& criterion, const Place& place) {
    if (!isKebab(criterion.id)) {
        place.in("id").problem("badKey", criterion.id);
    }
    checkParts(criterion, place);
    if (criterion.unit != unitOf(criterion)) {
        place.in("unit").problem("wrongUnit", unitOf(criterion));
    }
    if (criterion.within != 0 && criterion.days > criterion.within) {
        place.in("days").problem("contradiction", std::to_string(criterion.within));
    }
    if (criterion.measure == MeasurementKind::taskPain) {
        place.in("measure").problem("notUsed", "taskPain");
    }
}

void checkShape(const PainLimits& limits, const Place& place) {
    if (limits.greenMax > limits.stopAbove || limits.stopAbove > limits.redAbove) {
        place.problem("contradiction", "greenMax <= stopAbove <= redAbove");
    }
}

void checkShape(const StarterItem& item, const Place& place) {
    if (item.ladder.empty() != item.ladderStep.empty()) {
        place.in("ladderStep").problem("contradiction", "ladder");
    }
    if (item.everyDays && !item.weekdays.empty()) {
        place.in("everyDays").problem("contradiction", "weekdays");
    }
    if (item.repsMin && item.repsMax && *item.repsMax < *item.repsMin) {
        place.in("repsMax").problem("contradiction", std::to_string(*item.repsMin));
    }
}

void checkShape(const LadderStep& step, const Place& place) {
    const int set = int{step.runMinutes.has_value()} + int{step.effortPct.has_value()} +
                    int{step.holdM.has_value()};
    if (set != 1) {
        place.problem("oneOf", "runMinutes, effortPct, holdM");
    }
}

void checkShape(const Ladder& ladder, const Place& place) {
    for (std::size_t i = 0; i < ladder.steps.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (ladder.steps[i].key == ladder.steps[j].key) {
                place.in("steps").in(i).in("key").problem("duplicate", ladder.steps[i].key);
            }
        }
    }
    if (ladder.restHours.has_value() != ladder.restFromPct.has_value()) {
        place.in("restFromPct").problem("contradiction", "restHours");
    }
}

void checkShape(const Floor& floor, const Place& place) {
    if (floor.gradeI > floor.gradeII || floor.gradeII > floor.gradeIII) {
        place.problem("contradiction", "gradeI <= gradeII <= gradeIII");
    }
}

void checkShape(const LoadTest& test, const Place& place) {
    if (test.stepDownFrom <= test.toleratedMax) {
        place.in("stepDownFrom").problem("contradiction", std::to_string(test.toleratedMax.value));
    }
}

void checkShape(const Protocol& protocol, const Place& place) {
    if (!isKebab(protocol.key)) {
        place.in("key").problem("badKey", protocol.key);
    }
    checkDefaultFirst(protocol, place);
}

} // namespace sinew::catalog
