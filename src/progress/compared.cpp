#include "progress/compared.h"

namespace sinew::progress {

std::optional<double> symmetryIndex(const rehab::Measure& measure, double injured, double sound) {
    constexpr double straight = 90; // a right angle: extension reached is what is left of it
    const bool byExtension = measure.symmetry == rehab::SymmetryRule::extension;
    const double above = byExtension ? straight - injured : injured;
    const double below = byExtension ? straight - sound : sound;
    const bool hasIndex = byExtension || measure.symmetry == rehab::SymmetryRule::ratio;
    return hasIndex && below > 0 ? std::optional{100 * above / below} : std::nullopt;
}

double deficit(const rehab::Measure& measure, double injured, double sound) {
    return measure.good == rehab::Direction::low ? injured - sound : sound - injured;
}

bool counts(const rehab::Measurement& m, bool clinicianOnly) {
    const bool byOther = m.examiner && *m.examiner != "self";
    return !m.afterRelease.value_or(false) && (!clinicianOnly || byOther);
}

namespace {

using TestRevision = rehab::Revision<rehab::Measurement>;

struct Wanted {
    rehab::MeasurementKind kind;
    rehab::Side side;
    bool clinicianOnly;
    [[nodiscard]] bool fits(const rehab::Measurement& m) const {
        return m.what == kind && m.side == side && counts(m, clinicianOnly);
    }
};

/// The best test of the newest day; null where one of that day could not be done.
const TestRevision* newestTest(const Case& person, const rehab::Measure& measure,
                               const Wanted& wanted, base::Day upTo) {
    const auto all =
        person.timeline.measurements.between(base::Day::fromNumber(INT32_MIN / 2), upTo);
    const TestRevision* best = nullptr;
    for (auto it = all.rbegin(); it != all.rend() && (!best || (*it)->day == best->day); ++it) {
        const auto& m = (*it)->value;
        if (!wanted.fits(m)) {
            continue;
        }
        if (!m.value) {
            return nullptr;
        }
        const bool better =
            best && deficit(measure, best->value.value->value(), m.value->value()) > 0;
        best = !best || better ? *it : best;
    }
    return best;
}

const TestRevision* reference(const Case& person, const rehab::Measure& measure,
                              rehab::Side injured, base::Day day, bool clinicianOnly) {
    const auto sound = soundSide(person);
    if (sound) {
        return newestTest(person, measure, {measure.key, *sound, clinicianOnly}, day);
    }
    return newestTest(person, measure, {measure.key, injured, false}, person.episode.onset - 1);
}

} // namespace

std::vector<SidePair> sidesOn(const Case& person, const rehab::Measure& measure, base::Day day,
                              bool clinicianOnly) {
    std::vector<SidePair> pairs;
    const auto injured = injuredSide(person);
    for (const auto* found : person.timeline.measurements.on(day)) {
        const auto& m = found->value;
        const bool isInjured =
            m.side && (injured ? m.side == injured : m.side != rehab::Side::both);
        if (m.what != measure.key || !isInjured || !counts(m, clinicianOnly)) {
            continue;
        }
        SidePair pair;
        pair.measurement = found;
        pair.reference = reference(person, measure, *m.side, day, clinicianOnly);
        if (m.value) {
            pair.injured = m.value->value();
        }
        if (pair.reference) {
            pair.sound = pair.reference->value.value->value();
        }
        pairs.push_back(pair);
    }
    return pairs;
}

} // namespace sinew::progress
