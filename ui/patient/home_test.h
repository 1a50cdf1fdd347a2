#pragma once

#include "rehab/catalogue.h"

#include <QString>

#include <optional>
#include <string_view>
#include <utility>

namespace sinew::patient {

/// How a patient can settle a criterion here and now: alone, or with what somebody measured.
struct HomeTest {
    enum class Form {
        painScale,
        yesNo,
        eachSide,
        oneNumber,
        dailyPain,
        loadTest,
        sittingMinutes,
    };

    Form form = Form::painScale;
    rehab::MeasurementKind what = rehab::MeasurementKind::taskPain;
    std::optional<rehab::Task> task;
    bool perSide = true;
    rehab::LocalText name;
    rehab::LocalText how;
    double min = 0;
    double max = 10;
    std::optional<double> error;  ///< a change below it may be noise, taken like this
    std::string exercise = {};    ///< of a load test
    std::optional<int> reps = {}; ///< of a load test
    bool asksPain = false;        ///< and how much the injured side hurt
    bool byOther = false;         ///< takes a second person's hands, who is named
    bool asksFrame = false;       ///< and whether a frame held the device, which errs less
};

/// What is known where the test is done: the catalogue, the protocol (may be null) and the phase.
struct TestPlace {
    const rehab::Catalogue& catalogue;
    const rehab::Protocol* protocol = nullptr;
    std::string_view phase = {};
};

/// Nothing where only an examination, exercising or running shows it. Of several ways the one that
/// can be gone alone.
[[nodiscard]] std::optional<HomeTest> homeTestFor(const rehab::Criterion& criterion,
                                                  const TestPlace& place);
[[nodiscard]] bool canBeTestedAlone(const rehab::Criterion& criterion, const TestPlace& place);

/// A test with the key that its form is named by.
using NamedTest = std::pair<QString, HomeTest>;

/// The tests that a person may do alone at any time, whether a gate asks for them or not.
[[nodiscard]] std::vector<NamedTest> selfTests(const TestPlace& place);

} // namespace sinew::patient
