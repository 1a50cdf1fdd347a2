#pragma once

#include "rehab/catalogue.h"

#include <optional>

namespace sinew::patient {

/// How a patient can settle a criterion alone, here and now.
struct HomeTest {
    enum class Form { painScale, yesNo, eachSide, oneNumber, dailyPain };

    Form form = Form::painScale;
    rehab::MeasurementKind what = rehab::MeasurementKind::taskPain;
    std::optional<rehab::Task> task;
    bool perSide = true;
    rehab::LocalText name;
    rehab::LocalText how;
    double min = 0;
    double max = 10;
};

/// Nothing where a clinician is needed, or where only exercising or running shows it.
[[nodiscard]] std::optional<HomeTest> homeTestFor(const rehab::Criterion& criterion,
                                                  const rehab::Catalogue& catalogue);

} // namespace sinew::patient
