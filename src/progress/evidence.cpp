#include "progress/evidence.h"

#include "progress/day_facts.h"
#include "progress/worst.h"

namespace sinew::progress {

namespace {

using rehab::CriterionKind;

void seeDailyPain(const Case& person, base::Day day, Worst& worst) {
    for (const auto* checkIn : person.timeline.checkIns.on(day)) {
        const auto& value = checkIn->value;
        if (value.painWorst || value.about == rehab::CheckInKind::evening) {
            worst.seeAnswer(value.painWorst, checkIn->id.text());
        }
    }
}

void seeReadiness(const Case& person, const rehab::Criterion& criterion, base::Day day,
                  Worst& worst) {
    seeMeasurements(person, criterion, rehab::MeasurementKind::readiness, day, worst);
    for (const auto* checkIn : person.timeline.checkIns.on(day)) {
        if (checkIn->value.confidence) {
            worst.see(checkIn->value.confidence->value(), checkIn->id.text());
        }
    }
}

void seeDone(const Case& person, const rehab::Criterion& criterion, base::Day day,
             const Standpoint& at, Worst& worst) {
    if (day > at.doneUpTo) {
        return;
    }
    if (criterion.kind == CriterionKind::exerciseDose) {
        seeDose(person, criterion, day, at, worst);
    } else {
        seeRuns(person, criterion, day, at, worst);
    }
}

void see(const Case& person, const rehab::Criterion& criterion, base::Day day, const Standpoint& at,
         Worst& worst) {
    switch (criterion.kind) {
    case CriterionKind::measurement:
        return seeMeasurements(person, criterion, criterion.measure, day, worst);
    case CriterionKind::testPain:
        return seeTestPain(person, criterion, day, worst);
    case CriterionKind::symmetry:
    case CriterionKind::deficit:
        return seeSides(person, criterion, day, worst);
    case CriterionKind::taskPain:
        return seeMeasurements(person, criterion, rehab::MeasurementKind::taskPain, day, worst);
    case CriterionKind::runAtEffort:
    case CriterionKind::runContinuous:
    case CriterionKind::exerciseDose:
        return seeDone(person, criterion, day, at, worst);
    case CriterionKind::dailyPain:
        return seeDailyPain(person, day, worst);
    case CriterionKind::loadTest:
        if (const auto test = loadTestOn(person, day)) {
            worst.see(test->value, test->record);
        }
        return;
    case CriterionKind::readiness:
        return seeReadiness(person, criterion, day, worst);
    default:
        return;
    }
}

} // namespace

std::optional<DayEvidence> evidenceOn(const Case& person, const rehab::Criterion& criterion,
                                      base::Day day, const Standpoint& at) {
    Worst worst{criterion};
    see(person, criterion, day, at, worst);
    return worst.on(day);
}

} // namespace sinew::progress
