#include "progress/compared.h"
#include "progress/worst.h"

namespace sinew::progress {

namespace {

using rehab::CriterionKind;

/// The tests of that day that speak about the criterion.
template <class See>
void eachTest(const Case& person, const rehab::Criterion& criterion,
              std::optional<rehab::MeasurementKind> kind, base::Day day, See see) {
    const auto injured = injuredSide(person);
    for (const auto* found : person.timeline.measurements.on(day)) {
        const auto& m = found->value;
        const bool rightSide =
            !injured || !m.side || m.side == injured || m.side == rehab::Side::both;
        const bool rightTask =
            criterion.kind != CriterionKind::taskPain || m.task == criterion.task;
        if (m.what == kind && rightSide && rightTask && counts(m, criterion.clinicianOnly)) {
            see(m, found->id.text());
        }
    }
}

} // namespace

void seeMeasurements(const Case& person, const rehab::Criterion& criterion,
                     std::optional<rehab::MeasurementKind> kind, base::Day day, Worst& worst) {
    eachTest(person, criterion, kind, day,
             [&](const rehab::Measurement& m, std::string_view record) {
                 worst.seeAnswer(m.value, record);
             });
}

void seeTestPain(const Case& person, const rehab::Criterion& criterion, base::Day day,
                 Worst& worst) {
    eachTest(person, criterion, criterion.measure, day,
             [&](const rehab::Measurement& m, std::string_view record) {
                 worst.seeAnswer(m.pain, record);
             });
}

void seeSides(const Case& person, const rehab::Criterion& criterion, base::Day day, Worst& worst) {
    const auto* measure =
        criterion.measure ? person.catalogue.measure(*criterion.measure) : nullptr;
    if (!measure) {
        return;
    }
    for (const auto& pair : sidesOn(person, *measure, day, criterion.clinicianOnly)) {
        const auto record = pair.measurement->id.text();
        std::optional<double> compared;
        if (pair.injured && pair.sound) {
            compared = criterion.kind == CriterionKind::deficit
                           ? deficit(*measure, *pair.injured, *pair.sound)
                           : symmetryIndex(*measure, *pair.injured, *pair.sound);
        }
        if (compared) {
            worst.see(*compared, record);
        } else {
            worst.doubt(record);
        }
    }
}

} // namespace sinew::progress
