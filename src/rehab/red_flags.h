#pragma once

#include "rehab/exercise.h"

#include <string>
#include <vector>

namespace sinew::rehab {

/// emergency stops everything; urgent makes nothing due until a clearance is recorded; clinician is
/// said before loading.
enum class ActionLevel { emergency, urgent, clinician };

/// The screens of first run, in order.
enum class ScreenGroup { now, tear, nerveInfectionBone, medicinesBlows };

/// A question whose *yes* needs a clinician. `advice` says what to do and how soon; `forbids` are
/// the categories that stay forbidden even after loading is allowed again.
struct RedFlag {
    std::string id; ///< "RF1" ... "RF16"
    LocalText question;
    LocalText meaning;
    LocalText advice;
    ActionLevel action = ActionLevel::urgent;
    ScreenGroup screen = ScreenGroup::now;
    bool sameDay = false;
    std::vector<Category> forbids;
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("id", &RedFlag::id),
                          must("question", &RedFlag::question),
                          must("meaning", &RedFlag::meaning),
                          must("advice", &RedFlag::advice),
                          must("action", &RedFlag::action),
                          must("screen", &RedFlag::screen),
                          must("sameDay", &RedFlag::sameDay),
                          may("forbids", &RedFlag::forbids, 0, 12),
                          must("evidence", &RedFlag::evidence)};
    }
    friend bool operator==(const RedFlag&, const RedFlag&) = default;
};

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::ActionLevel, "emergency", "urgent", "clinician");
SINEW_NAMES(sinew::rehab::ScreenGroup, "now", "tear", "nerveInfectionBone", "medicinesBlows");
