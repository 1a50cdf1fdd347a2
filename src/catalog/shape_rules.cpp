#include "catalog/shape.h"

#include <algorithm>

namespace sinew::catalog {

using namespace rehab;

void checkShape(const StepRules& rules, const Place& place) {
    if (rules.gapDays > rules.longGapDays) {
        place.problem("contradiction", "gapDays <= longGapDays");
    }
}

void checkShape(const GateRules& rules, const Place& place) {
    if (rules.days > rules.within) {
        place.problem("contradiction", "days <= within");
    }
}

void checkShape(const LongestRunRules& rules, const Place& place) {
    if (rules.nextPct > rules.warnPct || rules.warnPct > rules.blockPct) {
        place.problem("contradiction", "nextPct <= warnPct <= blockPct");
    }
}

void checkShape(const AdherenceRules& rules, const Place& place) {
    if (rules.partialPct > rules.goodPct) {
        place.problem("contradiction", "partialPct <= goodPct");
    }
}

void checkShape(const LoadRules& rules, const Place& place) {
    if (rules.acuteDays >= rules.chronicDays) {
        place.problem("contradiction", "acuteDays < chronicDays");
    }
}

void checkShape(const WatchRules& rules, const Place& place) {
    if (rules.strengthRemindDay > rules.strengthWarnDay ||
        rules.fastRunRemindDay > rules.fastRunWarnDay) {
        place.problem("contradiction", "remind <= warn");
    }
}

void checkShape(const PublishedCourse& course, const Place& place) {
    if (course.mu.has_value() != course.sigma.has_value()) {
        place.in("sigma").problem("contradiction", "mu");
    }
    if (!std::is_sorted(course.percentiles.begin(), course.percentiles.end())) {
        place.in("percentiles").problem("contradiction", "sorted");
    }
}

} // namespace sinew::catalog
