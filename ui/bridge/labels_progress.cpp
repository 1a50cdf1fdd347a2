#include "bridge/labels.h"

#include "bridge/word_list.h"

namespace sinew::bridge {

QString words(progress::Response value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("settled"), SINEW_WORD("settled partly"),
                                    SINEW_WORD("too much"), SINEW_WORD("not answered yet")});
    return pick(list, value);
}

QString words(progress::DoseStep value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("up"), SINEW_WORD("same"), SINEW_WORD("down"), SINEW_WORD("held")});
    return pick(list, value);
}

QString words(progress::DayPlanState value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("due"), SINEW_WORD("rest day"), SINEW_WORD("held"),
         SINEW_WORD("stopped for now"), SINEW_WORD("paused"), SINEW_WORD("done")});
    return pick(list, value);
}

QString words(progress::ItemState value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("due"), SINEW_WORD("done"), SINEW_WORD("partly done"), SINEW_WORD("skipped"),
         SINEW_WORD("held")});
    return pick(list, value);
}

QString words(progress::RoadState value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("behind you"), SINEW_WORD("you are here"),
                                    SINEW_WORD("ahead"), SINEW_WORD("not on your road")});
    return pick(list, value);
}

QString words(progress::GateState value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("open"), SINEW_WORD("not open yet"),
                                    SINEW_WORD("we cannot tell"), SINEW_WORD("last stop")});
    return pick(list, value);
}

QString words(progress::Verdict value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("move on"), SINEW_WORD("stay at this level"), SINEW_WORD("step back"),
         SINEW_WORD("rest"), SINEW_WORD("see a clinician"), SINEW_WORD("stop")});
    return pick(list, value);
}

QString words(progress::DayAdherence value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("not planned"), SINEW_WORD("rest"), SINEW_WORD("on time"),
         SINEW_WORD("shifted"), SINEW_WORD("missed"), SINEW_WORD("extra"), SINEW_WORD("held"),
         SINEW_WORD("still open")});
    return pick(list, value);
}

QString words(progress::AdherenceBand value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("steady"), SINEW_WORD("partly"), SINEW_WORD("now and then")});
    return pick(list, value);
}

QString words(progress::FlagLevel value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("for information"), SINEW_WORD("watch"), SINEW_WORD("act"),
         SINEW_WORD("urgent"), SINEW_WORD("emergency")});
    return pick(list, value);
}

QString words(progress::Change value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("no clear change"), SINEW_WORD("changed"), SINEW_WORD("important change")});
    return pick(list, value);
}

QString words(progress::ReturnState value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("met"), SINEW_WORD("not yet"),
                                    SINEW_WORD("we cannot tell"), SINEW_WORD("not needed")});
    return pick(list, value);
}

QString words(progress::UpkeepLevel value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("done in time"), SINEW_WORD("due"), SINEW_WORD("overdue")});
    return pick(list, value);
}

QString words(progress::WeekChange value) {
    static constexpr auto list =
        std::to_array<const char*>({SINEW_WORD("too few answers"), SINEW_WORD("less"),
                                    SINEW_WORD("no clear difference"), SINEW_WORD("more")});
    return pick(list, value);
}

QString words(practice::ThemeChoice value) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("as the system"), SINEW_WORD("light"), SINEW_WORD("dark")});
    return pick(list, value);
}

QString words(practice::MassUnit value) {
    static constexpr auto list = std::to_array<const char*>({SINEW_WORD("kg"), SINEW_WORD("lb")});
    return pick(list, value);
}

QString words(practice::DistanceUnit value) {
    static constexpr auto list = std::to_array<const char*>({SINEW_WORD("km"), SINEW_WORD("mi")});
    return pick(list, value);
}

} // namespace sinew::bridge
