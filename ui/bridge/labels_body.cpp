#include "bridge/labels.h"

#include "bridge/word_list.h"

namespace sinew::bridge {

QString words(rehab::BodyRegion value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("lower back"), SINEW_WORD("buttock"), SINEW_WORD("sit bone"),
         SINEW_WORD("back of the thigh, upper inner"), SINEW_WORD("back of the thigh, upper outer"),
         SINEW_WORD("back of the thigh, middle inner"),
         SINEW_WORD("back of the thigh, middle outer"),
         SINEW_WORD("back of the thigh, lower inner"), SINEW_WORD("back of the thigh, lower outer"),
         SINEW_WORD("back of the knee"), SINEW_WORD("calf"), SINEW_WORD("heel"),
         SINEW_WORD("outer hip"), SINEW_WORD("groin"), SINEW_WORD("front of the thigh"),
         SINEW_WORD("front of the knee"), SINEW_WORD("shin"), SINEW_WORD("foot")});
    return pick(list, value);
}

QString words(rehab::PainQuality value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("dull"), SINEW_WORD("pulling"), SINEW_WORD("sharp"), SINEW_WORD("burning"),
         SINEW_WORD("cramping"), SINEW_WORD("tingling pain")});
    return pick(list, value);
}

QString words(rehab::PainTiming value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("at rest"), SINEW_WORD("in the morning"), SINEW_WORD("sitting"),
         SINEW_WORD("walking"), SINEW_WORD("exercising"), SINEW_WORD("while running"),
         SINEW_WORD("afterwards"), SINEW_WORD("at night")});
    return pick(list, value);
}

} // namespace sinew::bridge
