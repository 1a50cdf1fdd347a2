#include "bridge/labels.h"

#include "bridge/word_list.h"

namespace sinew::bridge {

QString words(rehab::Side value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("left"), SINEW_WORD("right"), SINEW_WORD("both")});
    return pick(list, value);
}

QString words(rehab::SideRule value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("injured side"), SINEW_WORD("each side"), SINEW_WORD("both together")});
    return pick(list, value);
}

QString words(rehab::Weekday value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("Monday"), SINEW_WORD("Tuesday"), SINEW_WORD("Wednesday"),
         SINEW_WORD("Thursday"), SINEW_WORD("Friday"), SINEW_WORD("Saturday"),
         SINEW_WORD("Sunday")});
    return pick(list, value);
}

QString words(rehab::SessionState value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("open"), SINEW_WORD("finished"), SINEW_WORD("stopped early")});
    return pick(list, value);
}

QString words(rehab::NewSymptom value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("a sudden grab"), SINEW_WORD("a limp"), SINEW_WORD("tingling"),
         SINEW_WORD("numbness"), SINEW_WORD("cramp")});
    return pick(list, value);
}

QString words(rehab::StopReason value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("pain"), SINEW_WORD("time"), SINEW_WORD("something else")});
    return pick(list, value);
}

QString words(rehab::SetState value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("done"), SINEW_WORD("partly done"), SINEW_WORD("skipped")});
    return pick(list, value);
}

QString words(rehab::SkipReason value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("pain"), SINEW_WORD("no time"), SINEW_WORD("no equipment"), SINEW_WORD("ill"),
         SINEW_WORD("another reason")});
    return pick(list, value);
}

QString words(rehab::CheckInKind value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("morning"), SINEW_WORD("evening"), SINEW_WORD("weekly")});
    return pick(list, value);
}

QString words(rehab::DayStateKind value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("rest day"), SINEW_WORD("ill"), SINEW_WORD("holiday"), SINEW_WORD("flare")});
    return pick(list, value);
}

QString words(rehab::InjuryType value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("sudden strain"), SINEW_WORD("repetitive strain"),
                                    SINEW_WORD("gradual onset")});
    return pick(list, value);
}

QString words(rehab::SubType value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("sprinting"), SINEW_WORD("stretching"), SINEW_WORD("tendon"),
         SINEW_WORD("posture and hips"), SINEW_WORD("referred pain")});
    return pick(list, value);
}

QString words(rehab::Muscle value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("biceps femoris, long head"), SINEW_WORD("biceps femoris, short head"),
         SINEW_WORD("semitendinosus"), SINEW_WORD("semimembranosus"), SINEW_WORD("not known")});
    return pick(list, value);
}

QString words(rehab::Zone value) {
    static constexpr auto list = std::to_array<const char*>({SINEW_WORD("near the sit bone"),
                                                             SINEW_WORD("middle of the thigh"),
                                                             SINEW_WORD("near the knee")});
    return pick(list, value);
}

QString words(rehab::Grade value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("grade I"), SINEW_WORD("grade II"), SINEW_WORD("grade III")});
    return pick(list, value);
}

QString words(rehab::Demand value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("daily life"), SINEW_WORD("running"), SINEW_WORD("sprinting")});
    return pick(list, value);
}

QString words(rehab::Level value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("amateur"), SINEW_WORD("elite")});
    return pick(list, value);
}

QString words(rehab::Variant value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("mild pain allowed"), SINEW_WORD("pain-free")});
    return pick(list, value);
}

QString words(rehab::EpisodeState value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("active"), SINEW_WORD("returned"),
                                    SINEW_WORD("maintaining"), SINEW_WORD("closed")});
    return pick(list, value);
}

QString words(rehab::Progression value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("by rule"), SINEW_WORD("fixed")});
    return pick(list, value);
}

QString words(rehab::DecisionKind value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("move on"), SINEW_WORD("wait"), SINEW_WORD("override"), SINEW_WORD("step back"),
         SINEW_WORD("return")});
    return pick(list, value);
}

QString words(rehab::Truth value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("met"), SINEW_WORD("not yet"), SINEW_WORD("we cannot tell")});
    return pick(list, value);
}

QString words(rehab::VisitState value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("draft"), SINEW_WORD("signed")});
    return pick(list, value);
}

QString words(rehab::Sex value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("female"), SINEW_WORD("male"), SINEW_WORD("other")});
    return pick(list, value);
}

QString words(rehab::Role value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("patient"), SINEW_WORD("clinician"), SINEW_WORD("assistant")});
    return pick(list, value);
}

} // namespace sinew::bridge
