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

struct Wanted {
    rehab::MeasurementKind kind;
    rehab::Side side;
    bool clinicianOnly;
    [[nodiscard]] bool fits(const rehab::Measurement& m) const {
        return m.what == kind && m.side == side && counts(m, clinicianOnly);
    }
};

/// The newest day's value, the best of that day; nothing where one of them could not be tested.
std::optional<double> newestValue(const Case& person, const rehab::Measure& measure,
                                  const Wanted& wanted, base::Day upTo) {
    const auto all =
        person.timeline.measurements.between(base::Day::fromNumber(INT32_MIN / 2), upTo);
    std::optional<base::Day> day;
    std::optional<double> best;
    for (auto it = all.rbegin(); it != all.rend() && (!day || (*it)->day == *day); ++it) {
        const auto& m = (*it)->value;
        if (!wanted.fits(m)) {
            continue;
        }
        if (!m.value) {
            return std::nullopt;
        }
        day = (*it)->day;
        const bool better = best && deficit(measure, *best, m.value->value()) > 0;
        best = !best || better ? m.value->value() : *best;
    }
    return best;
}

std::optional<double> reference(const Case& person, const rehab::Measure& measure,
                                rehab::Side injured, base::Day day, bool clinicianOnly) {
    const auto sound = soundSide(person);
    if (sound) {
        return newestValue(person, measure, {measure.key, *sound, clinicianOnly}, day);
    }
    return newestValue(person, measure, {measure.key, injured, false}, person.episode.onset - 1);
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
        pairs.push_back({m.value ? std::optional{m.value->value()} : std::nullopt,
                         reference(person, measure, *m.side, day, clinicianOnly), found});
    }
    return pairs;
}

} // namespace sinew::progress
