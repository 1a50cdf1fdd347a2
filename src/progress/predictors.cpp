#include "progress/predictors.h"

#include "progress/compared.h"
#include "progress/day_facts.h"

namespace sinew::progress {

namespace {

constexpr auto source = "Jacobsen 2016, tests on day 7";

using TestRevision = rehab::Revision<rehab::Measurement>;

/// The first of its tests of the injured side that fits.
template <class Fits>
const TestRevision* firstTest(const Case& person, base::Day from, Fits fits) {
    const auto injured = injuredSide(person);
    for (const auto* test : person.timeline.measurements.between(from, person.today)) {
        const auto& m = test->value;
        const bool rightSide = !injured || !m.side || m.side == injured;
        if (rightSide && m.value && counts(m, false) && fits(m)) {
            return test;
        }
    }
    return nullptr;
}

bool isTask(const rehab::Measurement& m, rehab::Task task) {
    return m.what == rehab::MeasurementKind::taskPain && m.task == task;
}

void worstPain(const Case& person, Reasons& known) {
    std::optional<Answer> worst;
    auto when = person.episode.onset;
    for (auto day = when; day <= std::min(person.episode.onset + 1, person.today); day = day + 1) {
        const auto pain = highestPain(person, day);
        if (pain && (!worst || pain->value > worst->value)) {
            worst = pain;
            when = day;
        }
    }
    if (worst) {
        known.push_back(
            {"predictor.worstPain", worst->value, {}, when, std::string{worst->record}, source});
    }
}

void painFreeWalk(const Case& person, Reasons& known) {
    const auto* test = firstTest(person, person.episode.onset, [](const auto& m) {
        return isTask(m, rehab::Task::walk10) && m.value->value() == 0;
    });
    if (test) {
        known.push_back({"predictor.walk",
                         test->day - person.episode.onset,
                         {},
                         test->day,
                         test->id.string(),
                         source});
    }
}

void firstVisit(const Case& person, Reasons& known) {
    const rehab::Revision<rehab::Visit>* first = nullptr;
    for (const auto& visit : person.dossier.visits) {
        const bool counts = visit.day >= person.episode.onset && visit.day <= person.today;
        const bool earlier =
            !first || std::tie(visit.day, visit.id) < std::tie(first->day, first->id);
        first = counts && earlier ? &visit : first;
    }
    if (first) {
        known.push_back({"predictor.care",
                         first->day - person.episode.onset,
                         {},
                         first->day,
                         first->id.string(),
                         source});
    }
}

void outerRange(const Case& person, base::Day from, Reasons& known) {
    const auto* measure = person.catalogue.measure(rehab::MeasurementKind::strengthOuter);
    if (!measure || !injuredSide(person)) {
        return;
    }
    for (auto day = from; day <= person.today; day = day + 1) {
        for (const auto& pair : sidesOn(person, *measure, day, false)) {
            const auto index = pair.injured && pair.sound
                                   ? symmetryIndex(*measure, *pair.injured, *pair.sound)
                                   : std::nullopt;
            if (index) {
                known.push_back(
                    {"predictor.strength", index, {}, day, pair.measurement->id.string(), source});
                return;
            }
        }
    }
}

void bridgePain(const Case& person, base::Day from, Reasons& known) {
    const auto* test =
        firstTest(person, from, [](const auto& m) { return isTask(m, rehab::Task::bridge2x12); });
    if (test) {
        known.push_back({"predictor.bridge",
                         test->value.value->value(),
                         {},
                         test->day,
                         test->id.string(),
                         source});
    }
}

} // namespace

Reasons predictors(const Case& person) {
    Reasons known;
    const auto from = person.episode.onset + person.rules.estimate.fromDay;
    worstPain(person, known);
    painFreeWalk(person, known);
    firstVisit(person, known);
    outerRange(person, from, known);
    bridgePain(person, from, known);
    return known;
}

} // namespace sinew::progress
