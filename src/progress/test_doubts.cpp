#include "progress/test_doubts.h"

#include "progress/compared.h"

#include <algorithm>
#include <cmath>

namespace sinew::progress {

namespace {

using rehab::MeasurementKind;
using rehab::Side;
using rehab::Task;

/// The tests of one sheet.
class Sheet {
public:
    Sheet(const rehab::Catalogue& catalogue, const std::vector<rehab::Measurement>& tests)
        : m_catalogue{catalogue},
          m_tests{tests} {}

    [[nodiscard]] std::optional<double> value(MeasurementKind kind, std::optional<Side> side,
                                              std::optional<Task> task = {}) const {
        const auto found = std::find_if(m_tests.begin(), m_tests.end(), [&](const auto& test) {
            return test.what == kind && test.side == side && test.task == task && test.value;
        });
        return found == m_tests.end() ? std::nullopt : std::optional{found->value->value()};
    }
    /// The smallest difference that is more than noise between any two hands.
    [[nodiscard]] std::optional<double> error(MeasurementKind kind, double of) const {
        const auto* measure = m_catalogue.measure(kind);
        if (measure == nullptr || !measure->errorOther) {
            return std::nullopt;
        }
        constexpr double hundred = 100;
        return measure->errorInPercent ? std::abs(of) * *measure->errorOther / hundred
                                       : *measure->errorOther;
    }
    [[nodiscard]] const std::vector<rehab::Measure>& measures() const {
        return m_catalogue.measures;
    }

private:
    const rehab::Catalogue& m_catalogue;
    const std::vector<rehab::Measurement>& m_tests;
};

void doubtSides(const Sheet& sheet, Side injured, std::vector<TestDoubt>& doubts) {
    if (injured == Side::both) {
        return;
    }
    const auto sound = injured == Side::left ? Side::right : Side::left;
    for (const auto& measure : sheet.measures()) {
        if (measure.symmetry == rehab::SymmetryRule::none || measure.alignment) {
            continue;
        }
        const auto here = sheet.value(measure.key, injured);
        const auto there = sheet.value(measure.key, sound);
        const auto error = there ? sheet.error(measure.key, *there) : std::nullopt;
        if (here && error && -deficit(measure, *here, *there) > *error) {
            doubts.push_back({Doubt::sides, measure.key, {}, injured, *here, *there});
        }
    }
}

void doubtKnees(const Sheet& sheet, std::vector<TestDoubt>& doubts) {
    for (const auto side : {Side::left, Side::right}) {
        const auto bent = sheet.value(MeasurementKind::ake, side);
        const auto hugged = sheet.value(MeasurementKind::mhfake, side);
        const auto error = sheet.error(MeasurementKind::ake, 0);
        if (bent && hugged && error && *bent - *hugged > *error) {
            doubts.push_back({Doubt::hugged, MeasurementKind::mhfake, {}, side, *hugged, *bent});
        }
        if (bent == 0.0 && sheet.value(MeasurementKind::kneeStraight, side) == 0.0) {
            doubts.push_back({Doubt::straight, MeasurementKind::kneeStraight, {}, side, 0, *bent});
        }
    }
}

void doubtWalks(const Sheet& sheet, std::vector<TestDoubt>& doubts) {
    const auto pain = MeasurementKind::taskPain;
    const auto brief = sheet.value(pain, std::nullopt, Task::walk10);
    const auto brisk = sheet.value(pain, std::nullopt, Task::briskWalk30);
    const auto error = sheet.error(pain, 0);
    if (brief && brisk && error && *brief - *brisk > *error) {
        doubts.push_back({Doubt::walking, pain, Task::walk10, {}, *brief, *brisk});
    }
}

} // namespace

std::vector<TestDoubt> testDoubts(const rehab::Catalogue& catalogue, Side injured,
                                  const std::vector<rehab::Measurement>& tests) {
    const Sheet sheet{catalogue, tests};
    std::vector<TestDoubt> doubts;
    doubtSides(sheet, injured, doubts);
    doubtKnees(sheet, doubts);
    doubtWalks(sheet, doubts);
    return doubts;
}

} // namespace sinew::progress
