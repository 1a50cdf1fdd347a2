#pragma once

#include "patient/home_test.h"

#include <QString>

namespace sinew::patient {

/// How the test is done; empty where nothing has to be said.
[[nodiscard]] QString testHow(const HomeTest& test);
/// How far its result may be off; empty where it cannot be.
[[nodiscard]] QString testError(const HomeTest& test);
/// The question about pain that goes with it.
[[nodiscard]] QString testPainWords(const HomeTest& test);

} // namespace sinew::patient
