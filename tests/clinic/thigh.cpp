#include "clinic/thigh.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sinew::clinic {

namespace {

constexpr double full = 100;
constexpr double earlyGain = 1.5;  ///< how much faster the first days bring capacity back
constexpr double effortAPoint = 5; ///< above capacity, for one more point of pain

/// What is left of a loss shrinks by the same share each day until `left` at recovery.
double remaining(double loss, double left, double share) {
    return loss * std::pow(left / loss, share);
}

struct Losses {
    double strength; ///< share of the sound side
    double knee;     ///< degrees
};

/// The middle of the clinical grades' bands; unknown counts as grade II.
Losses lossesOf(std::optional<rehab::Grade> grade) {
    switch (grade.value_or(rehab::Grade::two)) {
    case rehab::Grade::one:
        return {0.15, 12};
    case rehab::Grade::two:
        return {0.35, 22};
    case rehab::Grade::three:
        return {0.55, 35};
    }
    return {0.35, 22};
}

struct Point {
    double day;
    double deficit; ///< in standard deviations
};

/// Pooled deficit of the straight leg raise by days since injury.
constexpr std::array raiseCurve{Point{0, 1.31}, Point{5, 1.12}, Point{15, 0.74}, Point{25, 0.40},
                                Point{45, 0}};
constexpr double raiseDeviation = 10; ///< degrees
constexpr double raiseReference = 25; ///< recovery of the pooled groups, in days

double along(double day) {
    for (std::size_t i = 1; i < raiseCurve.size(); ++i) {
        const auto& from = raiseCurve[i - 1];
        const auto& to = raiseCurve[i];
        if (day < to.day) {
            const double way = (day - from.day) / (to.day - from.day);
            return from.deficit + way * (to.deficit - from.deficit);
        }
    }
    return 0;
}

} // namespace

Thigh::Thigh(double recoveryDay, std::optional<rehab::Grade> grade)
    : m_recoveryDay{recoveryDay},
      m_strengthLoss{lossesOf(grade).strength},
      m_kneeLoss{lossesOf(grade).knee} {}

double Thigh::capacity(double day) const {
    return full * (1 - std::exp(-earlyGain * share(day))) / (1 - std::exp(-earlyGain));
}

double Thigh::pain(double effort, double day) const {
    return (effort - capacity(day)) / effortAPoint;
}

double Thigh::strength(double day) const {
    constexpr double left = 0.05;
    return 1 - remaining(m_strengthLoss, left, share(day));
}

double Thigh::kneeDeficit(double day) const {
    constexpr double left = 3;
    return remaining(m_kneeLoss, left, share(day));
}

double Thigh::raiseDeficit(double day) const {
    return raiseDeviation * along(raiseReference * share(day));
}

double Thigh::tenderness(double day) const {
    constexpr double atFirst = 8;
    return atFirst * std::max(0.0, 1 - share(day));
}

double Thigh::insecurity(double day) const {
    constexpr double atFirst = 52;
    return atFirst * std::max(0.0, 1 - share(day));
}

double effortOfRest() {
    return 10;
}

double effortOf(rehab::Task task) {
    using enum rehab::Task;
    switch (task) {
    case walk10:
    case bike5:
        return 20;
    case squat45:
    case isometric90:
        return 25;
    case briskWalk30:
    case stairs:
    case sitting30:
        return 30;
    case bridge2x12:
    case hops10:
        return 55;
    case rdlFull:
    case sliderFull:
        return 75;
    case nordic3x4:
        return 95;
    case changeOfDirection:
        return full;
    }
    return full;
}

double effortOf(rehab::MeasurementKind kind) {
    using enum rehab::MeasurementKind;
    return kind == strengthOuter ? 75 : kind == bridgeReps ? 55 : 50;
}

double effortOf(std::string_view phase) {
    return phase == "A1" ? 15 : phase == "A2" ? 30 : phase == "A3" ? 60 : 80;
}

} // namespace sinew::clinic
