#include "bridge/labels.h"

#include "bridge/word_list.h"

namespace sinew::bridge {

QString words(rehab::MeasurementKind value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("knee straightening, hip at 90°"),
                                    SINEW_WORD("straight leg raise"),
                                    SINEW_WORD("knee straightening, hip fully bent"),
                                    SINEW_WORD("strength at length"),
                                    SINEW_WORD("strength at 90°"),
                                    SINEW_WORD("single-leg bridges"),
                                    SINEW_WORD("fast straight leg raise"),
                                    SINEW_WORD("insecurity in the fast leg raise"),
                                    SINEW_WORD("length of tenderness"),
                                    SINEW_WORD("pain in a task"),
                                    SINEW_WORD("knee straightens fully"),
                                    SINEW_WORD("normal stride"),
                                    SINEW_WORD("readiness"),
                                    SINEW_WORD("pelvic tilt"),
                                    SINEW_WORD("height of the front hip points"),
                                    SINEW_WORD("height of the back hip points"),
                                    SINEW_WORD("height of the hip crests"),
                                    SINEW_WORD("leg length"),
                                    SINEW_WORD("leg length in standing"),
                                    SINEW_WORD("hip drop")});
    return pick(list, value);
}

QString words(rehab::Task value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("walking 10 minutes"), SINEW_WORD("single-leg squat to 45°"),
         SINEW_WORD("holding the knee bent at 90°"), SINEW_WORD("cycling 5 minutes"),
         SINEW_WORD("single-leg bridge, 2 × 12"), SINEW_WORD("Romanian deadlift, full dose"),
         SINEW_WORD("hamstring slider, full dose"), SINEW_WORD("Nordic, 3 × 4"),
         SINEW_WORD("changing direction"), SINEW_WORD("brisk walk, 30 minutes"),
         SINEW_WORD("10 hops"), SINEW_WORD("sitting 30 minutes"), SINEW_WORD("stairs")});
    return pick(list, value);
}

QString words(rehab::Unit value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("°"), SINEW_WORD("N"), SINEW_WORD("reps"), SINEW_WORD("cm"), SINEW_WORD("mm"),
         SINEW_WORD("of 10"), SINEW_WORD("of 100"), SINEW_WORD("yes or no")});
    return pick(list, value);
}

} // namespace sinew::bridge
