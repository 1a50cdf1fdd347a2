#pragma once

#include "rehab/names.h"

#include <array>
#include <cstdint>

namespace sinew::rehab {

/// Where a pain mark may lie: the codes of PainMark::region. Each place belongs to one view of the
/// body. A file may name others; they are kept and shown as they are.
enum class BodyRegion {
    lowerBack,
    buttock,
    sitBone,
    upperInnerThigh,
    upperOuterThigh,
    middleInnerThigh,
    middleOuterThigh,
    lowerInnerThigh,
    lowerOuterThigh,
    backOfKnee,
    calf,
    heel,
    outerHip,
    groin,
    frontOfThigh,
    frontOfKnee,
    shin,
    foot,
};
enum class PainQuality { dull, pulling, sharp, burning, cramping, tingling };
enum class PainTiming { atRest, morning, sitting, walking, exercise, running, afterwards, night };

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::BodyRegion, "lowerBack", "buttock", "sitBone", "upperInnerThigh",
            "upperOuterThigh", "middleInnerThigh", "middleOuterThigh", "lowerInnerThigh",
            "lowerOuterThigh", "backOfKnee", "calf", "heel", "outerHip", "groin", "frontOfThigh",
            "frontOfKnee", "shin", "foot");
SINEW_NAMES(sinew::rehab::PainQuality, "dull", "pulling", "sharp", "burning", "cramping",
            "tingling");
SINEW_NAMES(sinew::rehab::PainTiming, "atRest", "morning", "sitting", "walking", "exercise",
            "running", "afterwards", "night");
