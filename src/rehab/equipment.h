#pragma once

#include "rehab/names.h"

#include <array>

#include <vector>

namespace sinew::rehab {

/// What an exercise or a test may need. `anchor` holds the ankles (a partner's hands are
/// `partner`); `openGround` is 10 to 100 m of level ground; `slider` is also a towel or a sock on a
/// smooth floor; `weights` are bar or dumbbells.
enum class Equipment {
    mat,
    chair,
    step,
    stick,
    slider,
    strap,
    band,
    smallBall,
    swissBall,
    tennisBall,
    roller,
    box,
    bench,
    weights,
    kettlebell,
    machine,
    anchor,
    partner,
    bike,
    powerMeter,
    openGround,
    cones,
    inclinometer,
    dynamometer,
    testBrace,
};

/// Found in nearly every home, so nobody is asked for it (a phone is an inclinometer).
[[nodiscard]] constexpr bool isHousehold(Equipment item) {
    using enum Equipment;
    return item == mat || item == chair || item == step || item == stick || item == slider ||
           item == openGround || item == inclinometer;
}

/// Any one of these will do. In JSON a single key or an array of keys.
struct EquipmentNeed {
    std::vector<Equipment> anyOf;
    friend bool operator==(const EquipmentNeed&, const EquipmentNeed&) = default;
};

/// Every need is met by something owned or found in a home.
[[nodiscard]] bool hasAll(const std::vector<Equipment>& owned,
                          const std::vector<EquipmentNeed>& needs);

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::Equipment, "mat", "chair", "step", "stick", "slider", "strap", "band",
            "smallBall", "swissBall", "tennisBall", "roller", "box", "bench", "weights",
            "kettlebell", "machine", "anchor", "partner", "bike", "powerMeter", "openGround",
            "cones", "inclinometer", "dynamometer", "testBrace");
