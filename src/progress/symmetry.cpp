#include "progress/symmetry.h"

#include "progress/compared.h"
#include "progress/symmetries.h"

#include <cmath>

namespace sinew::progress {

namespace {

bool isTest(const Case& person, const rehab::Measurement& m, rehab::MeasurementKind kind) {
    const auto injured = injuredSide(person);
    return m.what == kind && m.value && m.side && (!injured || m.side == injured) &&
           counts(m, false);
}

double valueOf(const rehab::Revision<rehab::Measurement>* test) {
    return test->value.value->value();
}

/// Unknown testers and methods are not taken for the same.
bool isSameHand(const rehab::Measurement& a, const rehab::Measurement& b) {
    return a.examiner && a.examiner == b.examiner && a.method == b.method;
}

/// Some ways of measuring err more even in one hand.
bool isSure(const rehab::Measure& measure, const rehab::Revision<rehab::Measurement>* test) {
    const auto& ways = measure.sureMethods;
    return !test || ways.empty() ||
           std::find(ways.begin(), ways.end(), test->value.method.value_or("")) != ways.end();
}

} // namespace

TwoTests twoTests(const Case& person, rehab::MeasurementKind kind, int daysBefore) {
    TwoTests tests;
    const auto all = person.timeline.measurements.all();
    for (auto it = all.rbegin(); it != all.rend() && !tests.then; ++it) {
        if (!isTest(person, (*it)->value, kind)) {
            continue;
        }
        if (!tests.now) {
            tests.now = *it;
        } else if ((*it)->day <= tests.now->day - daysBefore &&
                   (*it)->value.side == tests.now->value.side) {
            tests.then = *it;
        }
    }
    return tests;
}

std::optional<double> errorBetween(const rehab::Measure& measure, const TwoTests& tests) {
    if (!tests.now) {
        return std::nullopt;
    }
    const bool same = !tests.then || isSameHand(tests.now->value, tests.then->value);
    const bool sure = isSure(measure, tests.now) && isSure(measure, tests.then);
    const auto& error = same && sure ? measure.errorSame : measure.errorOther;
    constexpr double hundred = 100;
    if (!error || !measure.errorInPercent) {
        return error;
    }
    return std::abs(valueOf(tests.then ? tests.then : tests.now)) * *error / hundred;
}

std::optional<Change> changeBetween(const rehab::Measure& measure, const TwoTests& tests) {
    const auto error = errorBetween(measure, tests);
    if (!tests.then || !error) {
        return std::nullopt;
    }
    const double change = std::abs(valueOf(tests.now) - valueOf(tests.then));
    if (change < *error) {
        return Change::unclear;
    }
    return measure.important && change >= *measure.important ? Change::important : Change::changed;
}

bool isLoss(const rehab::Measure& measure, const TwoTests& tests) {
    const auto change = changeBetween(measure, tests);
    return change && change != Change::unclear &&
           deficit(measure, valueOf(tests.now), valueOf(tests.then)) > 0;
}

namespace {

void because(Symmetry& symmetry, const char* rule, const rehab::Measure& measure,
             const rehab::Revision<rehab::Measurement>* test) {
    if (test) {
        symmetry.because.push_back(
            {rule, valueOf(test), symmetry.mdc, test->day, test->id.string(),
             measure.evidence.empty() ? std::string{"design"} : measure.evidence.front().tag});
    }
}

void compare(const Case& person, const rehab::Measure& measure, Symmetry& symmetry) {
    for (const auto& pair : sidesOn(person, measure, *symmetry.day, false)) {
        if (!pair.injured || pair.injured != symmetry.injured || !pair.sound) {
            continue;
        }
        symmetry.uninjured = pair.sound;
        because(symmetry, "symmetry.sound", measure, pair.reference);
        symmetry.deficit = deficit(measure, *pair.injured, *pair.sound);
        symmetry.lsi = symmetryIndex(measure, *pair.injured, *pair.sound);
    }
}

} // namespace

std::vector<Symmetry> symmetry(const Case& person) {
    std::vector<Symmetry> list;
    for (const auto& measure : person.catalogue.measures) {
        const auto tests = twoTests(person, measure.key, 1);
        if (measure.symmetry == rehab::SymmetryRule::none || !tests.now) {
            continue;
        }
        Symmetry one;
        one.kind = measure.key;
        one.day = tests.now->day;
        one.injured = valueOf(tests.now);
        one.mdc = errorBetween(measure, tests);
        one.change = changeBetween(measure, tests);
        because(one, "symmetry.injured", measure, tests.now);
        compare(person, measure, one);
        because(one, "symmetry.before", measure, tests.then);
        list.push_back(one);
    }
    return list;
}

std::vector<Symmetry> symmetry(const Context& context) {
    return symmetry(Case{context});
}

} // namespace sinew::progress
