#include "bridge/labels.h"

#include "bridge/word_list.h"

namespace sinew::bridge {

QString words(rehab::Equipment value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("a mat"),
                                    SINEW_WORD("a chair"),
                                    SINEW_WORD("a step"),
                                    SINEW_WORD("a stick"),
                                    SINEW_WORD("a slider or towel"),
                                    SINEW_WORD("a strap"),
                                    SINEW_WORD("a band"),
                                    SINEW_WORD("a small ball"),
                                    SINEW_WORD("a large ball"),
                                    SINEW_WORD("a tennis ball"),
                                    SINEW_WORD("a foam roller"),
                                    SINEW_WORD("a box"),
                                    SINEW_WORD("a bench"),
                                    SINEW_WORD("weights"),
                                    SINEW_WORD("a kettlebell"),
                                    SINEW_WORD("a leg machine"),
                                    SINEW_WORD("a fixed hold for the ankles"),
                                    SINEW_WORD("a partner"),
                                    SINEW_WORD("a bike"),
                                    SINEW_WORD("a bike with a power meter"),
                                    SINEW_WORD("level ground to run on"),
                                    SINEW_WORD("cones"),
                                    SINEW_WORD("an inclinometer"),
                                    SINEW_WORD("a dynamometer"),
                                    SINEW_WORD("a test brace")});
    return pick(list, value);
}

QString words(rehab::Category value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("mobility"), SINEW_WORD("isometric"), SINEW_WORD("knee strength"),
         SINEW_WORD("hip strength"), SINEW_WORD("lengthening"), SINEW_WORD("eccentric"),
         SINEW_WORD("trunk"), SINEW_WORD("pelvis"), SINEW_WORD("agility"), SINEW_WORD("running"),
         SINEW_WORD("self-release"), SINEW_WORD("easy endurance")});
    return pick(list, value);
}

QString words(rehab::Diagnosis value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("a suspected tear off the bone"), SINEW_WORD("a torn tendon at the sit bone"),
         SINEW_WORD("a sore tendon"), SINEW_WORD("signs from a nerve"), SINEW_WORD("open skin"),
         SINEW_WORD("a fresh bruise"), SINEW_WORD("the first three days"),
         SINEW_WORD("a knee ligament injury"), SINEW_WORD("groin pain")});
    return pick(list, value);
}

QString words(rehab::Strength value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("checked at the source"), SINEW_WORD("from general knowledge"),
         SINEW_WORD("uncertain"), SINEW_WORD("a default of this program")});
    return pick(list, value);
}

QString words(rehab::ActionLevel value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("emergency"), SINEW_WORD("urgent"), SINEW_WORD("ask a clinician first")});
    return pick(list, value);
}

QString words(rehab::ScreenGroup value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("right now"), SINEW_WORD("signs of a larger tear"),
         SINEW_WORD("nerves, infection, bone"), SINEW_WORD("medicines and blows")});
    return pick(list, value);
}

QString words(rehab::Phase value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("A1"), SINEW_WORD("A2"), SINEW_WORD("A3"), SINEW_WORD("A4"), SINEW_WORD("R0"),
         SINEW_WORD("R1"), SINEW_WORD("R2"), SINEW_WORD("R3"), SINEW_WORD("R4"), SINEW_WORD("T1"),
         SINEW_WORD("T2"), SINEW_WORD("T3"), SINEW_WORD("T4"), SINEW_WORD("M")});
    return pick(list, value);
}

QString words(rehab::Comparison value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("above"), SINEW_WORD("at least"), SINEW_WORD("at most"), SINEW_WORD("below")});
    return pick(list, value);
}

} // namespace sinew::bridge
