#include "progress/estimate.h"

#include "progress/estimates.h"
#include "progress/phases.h"
#include "progress/predictors.h"

#include <cmath>

namespace sinew::progress {

double normalProbability(double value) {
    return 0.5 * std::erfc(-value / std::sqrt(2.0));
}

/// Halving the interval is slow and exact enough, and there is nothing in it to get wrong.
double normalQuantile(double probability) {
    double low = -10;
    double high = 10;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (normalProbability(middle) < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

const rehab::PublishedCourse* courseOf(const Case& person) {
    for (const auto& one : person.protocol.courses) {
        const bool fitsGrade = !one.grade || one.grade == person.episode.grade;
        const bool fitsType = !one.subType || one.subType == person.subType();
        if (fitsGrade && fitsType) {
            return person.catalogue.course(one.course);
        }
    }
    return nullptr;
}

namespace {

/// Published courses of the class as a log-normal of days since the onset. What is asked of it is
/// always "given that the return has not come up to today".
class Course {
public:
    Course(const Case& person, const rehab::PublishedCourse& one, int today)
        : m_mu{one.mu.value_or(0)},
          m_sigma{one.sigma.value_or(1)} {
        const bool isElite = person.episode.level == rehab::Level::elite;
        if (one.elite && !isElite) {
            m_mu += std::log(person.rules.estimate.amateurFactor);
        }
        m_over = today > 0 ? normalProbability((std::log(today) - m_mu) / m_sigma) : 0;
    }
    [[nodiscard]] double day(double probability) const {
        constexpr double almostOne = 1 - 1e-9;
        const double among = std::min(m_over + probability * (1 - m_over), almostOne);
        return std::exp(m_mu + m_sigma * normalQuantile(among));
    }

private:
    double m_mu;
    double m_sigma;
    double m_over = 0;
};

/// The gates still ahead let nobody through before their floors.
int earliestDay(const Case& person, const PhaseJudgement& phase) {
    int earliest = person.today - person.episode.onset;
    auto since = phase.since - person.episode.onset;
    auto here = rehab::fromName<rehab::Phase>(phase.phase);
    for (std::size_t i = 0; here && i < person.protocol.phases.size(); ++i) {
        const auto* gate = rehab::gateFrom(person.protocol, *here, person.demand, person.subType());
        if (!gate) {
            break;
        }
        const int days = rehab::daysFor(gate->floor, person.episode.grade);
        const bool fromOnset = gate->floor.since == rehab::FloorSince::onset;
        earliest = std::max(earliest, fromOnset ? days : since + days);
        since = earliest;
        here = gate->to;
    }
    return earliest;
}

} // namespace

Estimate estimate(const Case& person, const PhaseJudgement& phase) {
    Estimate result;
    if (person.episode.guessDays) {
        result.guessDay = person.episode.guessDays->value();
    }
    const auto* one = courseOf(person);
    const bool isBack = phase.returned || phase.index == phase.count;
    if (!one || isBack || person.road.empty()) {
        return result;
    }
    result.known = predictors(person);
    const auto& rules = person.rules.estimate;
    const Course course{person, *one, phase.dayOfInjury};
    const int earliest = earliestDay(person, phase);
    const auto dayAt = [&](double probability) {
        return std::max(earliest, static_cast<int>(std::lround(course.day(probability))));
    };
    const double tail = normalProbability(-rules.spread);
    result.lowDay = dayAt(tail);
    result.midDay = dayAt(0.5);
    result.highDay = dayAt(1 - tail);
    result.basis = one->key;
    result.shown = phase.dayOfInjury >= rules.fromDay;
    result.because.push_back({"estimate.class", *result.midDay, {}, {}, {}, one->evidence.tag});
    if (result.lowDay == earliest) {
        result.because.push_back({"estimate.floor", earliest, {}, {}, {}, person.protocol.key});
    }
    return result;
}

Estimate estimate(const Context& context) {
    const Case person{context};
    return estimate(person, phaseOf(person));
}

} // namespace sinew::progress
