#include "catalog/shape.h"

#include <algorithm>

namespace sinew::catalog {

using namespace rehab;

namespace {

void checkOrder(std::optional<int> from, std::optional<int> to, const Place& place,
                std::string_view name) {
    if (from && to && *from > *to) {
        place.in(name).problem("contradiction", std::to_string(*from));
    }
}

} // namespace

void checkShape(const AlignmentPattern& pattern, const Place& place) {
    checkOrder(pattern.reviewFromWeeks, pattern.reviewToWeeks, place, "reviewToWeeks");
}

void checkShape(const AlignmentHelp& help, const Place& place) {
    checkOrder(help.daysAWeekFrom.value, help.daysAWeekTo.value, place, "daysAWeekTo");
    checkOrder(help.itemsFrom.value, help.itemsTo.value, place, "itemsTo");
    checkOrder(help.minutesFrom.value, help.minutesTo.value, place, "minutesTo");
    const bool isRising =
        std::is_sorted(help.legLength.begin(), help.legLength.end(),
                       [](const auto& a, const auto& b) { return a.fromMm < b.fromMm; });
    if (!isRising) {
        place.in("legLength").problem("contradiction", "sorted");
    }
}

void checkShape(const GradeHelp& help, const Place& place) {
    checkOrder(help.strengthFromPct, help.strengthToPct, place, "strengthToPct");
    checkOrder(help.rangeLossFromDeg, help.rangeLossToDeg, place, "rangeLossToDeg");
    checkOrder(help.weeksFrom, help.weeksTo, place, "weeksTo");
}

} // namespace sinew::catalog
