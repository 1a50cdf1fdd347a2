#include "practice/demo_life.h"

#include "practice/act.h"
#include "practice/reading.h"

#include "progress/gate.h"

#include <algorithm>
#include <cmath>

namespace sinew::practice {

using namespace rehab;

namespace {

/// A sound side's value and how far an injury at its worst takes it away.
struct Typical {
    double sound;
    double loss;
};

Typical typicalOf(MeasurementKind kind) {
    switch (kind) {
    case MeasurementKind::ake:
        return {15, -30};
    case MeasurementKind::slr:
        return {80, 35};
    case MeasurementKind::mhfake:
        return {18, -30};
    case MeasurementKind::strengthOuter:
    case MeasurementKind::strength90:
        return {260, 140};
    case MeasurementKind::bridgeReps:
        return {27, 22};
    case MeasurementKind::hTestInsecurity:
        return {0, -60};
    case MeasurementKind::tenderness:
        return {0, -9};
    case MeasurementKind::readiness:
        return {9, 7};
    case MeasurementKind::kneeStraight:
    case MeasurementKind::normalStride:
        return {1, 1.2};
    default:
        return {0, 0};
    }
}

/// Tests that are also asked how much they hurt.
bool mayHurt(MeasurementKind kind) {
    return kind == MeasurementKind::ake || kind == MeasurementKind::slr ||
           kind == MeasurementKind::strengthOuter;
}

const Criterion* find(const std::vector<Criterion>& criteria, const std::string& id) {
    const auto found = std::find_if(criteria.begin(), criteria.end(),
                                    [&](const Criterion& one) { return one.id == id; });
    return found == criteria.end() ? nullptr : &*found;
}

const Criterion* find(const Protocol& protocol, const std::string& id) {
    for (const auto& gate : protocol.gates) {
        if (const auto* found = find(gate.criteria, id)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

void DemoLife::test(base::Day day) {
    at(day, 19);
    const auto gate = gateOf(m_desk, m_episode, day);
    const auto& dossier = read(m_desk, m_episode);
    const auto* protocol = m_desk.catalogue().protocol(dossier.episode.value.protocol);
    for (const auto& judged : gate.criteria) {
        const auto* criterion = protocol == nullptr ? nullptr : find(*protocol, judged.id);
        if (criterion != nullptr && judged.state != Truth::met && !criterion->clinicianOnly) {
            settle(*criterion, day);
        }
    }
}

void DemoLife::settle(const Criterion& criterion, base::Day day) {
    const auto side = m_person.episode.side;
    switch (criterion.kind) {
    case CriterionKind::symmetry:
    case CriterionKind::deficit:
    case CriterionKind::measurement:
    case CriterionKind::testPain:
        bothSides(criterion.measure.value_or(MeasurementKind::ake), day);
        break;
    case CriterionKind::taskPain:
        measure(MeasurementKind::taskPain, criterion.task, side, std::max(0, painOn(day) - 1), day);
        break;
    case CriterionKind::dailyPain:
        (void)m_journal.checkIn(m_episode, day, CheckInKind::evening, [&](CheckIn& value) {
            value.painWorst = PainScore::from(std::max(0, painOn(day) - 1));
        });
        break;
    case CriterionKind::readiness:
        measure(MeasurementKind::readiness, std::nullopt, side, std::round(9 * healedOn(day)), day);
        break;
    case CriterionKind::anyOf:
        for (const auto& one : criterion.anyOf) {
            settle(one, day);
        }
        break;
    default:
        break; // runs, sessions and sign-offs come from the course itself
    }
}

/// Asked for by several criteria, a test is done once.
bool DemoLife::isTested(MeasurementKind kind, base::Day day) {
    const auto& tests = read(m_desk, m_episode).measurements;
    return std::any_of(tests.begin(), tests.end(), [&](const auto& test) {
        return test.day == day && test.value.what == kind;
    });
}

void DemoLife::bothSides(MeasurementKind kind, base::Day day) {
    if (isTested(kind, day)) {
        return;
    }
    const auto typical = typicalOf(kind);
    const double hurt = std::max(0.0, typical.sound - typical.loss * (1.02 - healedOn(day)));
    const auto side = m_person.episode.side;
    if (kind == MeasurementKind::kneeStraight || kind == MeasurementKind::normalStride) {
        measure(kind, std::nullopt, side, hurt > 0.3 ? 1 : 0, day);
        return;
    }
    measure(kind, std::nullopt, side == Side::both ? Side::left : side, std::round(hurt), day);
    measure(kind, std::nullopt, side == Side::left ? Side::right : Side::left,
            side == Side::both ? std::round(hurt) : typical.sound, day);
}

void DemoLife::measure(MeasurementKind kind, std::optional<Task> task, Side side, double value,
                       base::Day day) {
    Measurement one;
    one.episode = m_episode;
    one.what = kind;
    one.task = task;
    one.side = side;
    one.value = Reading::from(std::llround(value * 1000));
    one.unit = unitOf(kind);
    one.method = "demo";
    one.examiner = "self";
    const bool isHurt = m_person.episode.side == Side::both || side == m_person.episode.side;
    if (isHurt && mayHurt(kind)) {
        const double hurts = m_person.firstPain * (1.0 - healedOn(day)) - 1;
        one.pain = PainScore::from(std::max(0L, std::lround(hurts)));
    }
    if (const auto kept = m_journal.measurement(day, one); !kept) {
        throw Refusal{kept.error()};
    }
}

} // namespace sinew::practice
