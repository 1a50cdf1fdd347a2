#pragma once

#include "progress/case.h"

namespace sinew::progress {

/// Something after which the questions about warning signs are to be asked again (C1.7, C3.9).
struct RescreenCall {
    std::string rule; ///< "rescreen.grab", "rescreen.nerve", "rescreen.painRise"
    base::Day day;
    std::string record;
    std::vector<double> values; ///< of a rise of pain: the day before, the day
};

/// Those that no screening has answered yet, oldest first. A screening answers what came before its
/// day, and on its day too unless it is the only one of the episode so far, which was made before
/// everything else: asked again on that day, it is a screening of its own. A sudden grab, tingling
/// and numbness wait for their answer as long as a year; a rise of pain is asked about within the
/// days that single events stay flagged.
[[nodiscard]] std::vector<RescreenCall> rescreenCalls(const Case& person);
[[nodiscard]] std::vector<RescreenCall> rescreenCalls(const Context& context);

} // namespace sinew::progress
