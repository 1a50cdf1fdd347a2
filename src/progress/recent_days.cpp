#include "progress/response_rules.h"
#include "progress/target_line.h"

namespace sinew::progress {

RecentDays::RecentDays(const TargetLine& line) {
    constexpr int spare = 2; // a holding amber between counting ones
    const auto& rules = line.rules();
    const auto most = static_cast<std::size_t>(
        spare * std::max({rules.greenUp.value, rules.amberDown.value, line.cleanTimes()}));
    const auto& exercise = line.prescription.exercise;
    const auto horizon = std::max(line.since, memory(line.day));
    auto day = lastDone(line.person, exercise, horizon, line.day - 1);
    while (day && m_days.size() < most) {
        m_days.push_back({*doneOn(line.person, exercise, line.range, *day),
                          responseOn(line.person, *day, line.asOf, exercise)});
        day = lastDone(line.person, exercise, horizon, *day - 1);
    }
}

int RecentDays::ambers() const {
    int count = 0;
    for (const auto& judged : m_days) {
        if (judged.response.state != Response::amber ||
            !isSameAmount(judged.done.dose, newest().done.dose)) {
            break;
        }
        count += judged.response.countsToThree;
    }
    return count;
}

int RecentDays::greens() const {
    int count = 0;
    for (const auto& judged : m_days) {
        if (judged.response.state != Response::green || judged.response.masked ||
            !judged.done.complete || !isSameAmount(judged.done.dose, newest().done.dose)) {
            break;
        }
        ++count;
    }
    return count;
}

namespace {

/// Never more than the top of the range, nor more than the start where there is no range.
void take(std::optional<int>& mine, const std::optional<int>& done, const std::optional<int>& top) {
    if (mine && done) {
        mine = std::min(*done, std::max(top.value_or(*mine), *mine));
    }
}

Dose taken(const TargetLine& line, const Dose& done) {
    auto from = line.range.start;
    take(from.reps, done.reps, line.range.repsTop);
    take(from.holdS, done.holdS, line.range.holdTop);
    take(from.minutes, done.minutes, line.range.minutesTop);
    take(from.effortPct, done.effortPct, line.range.effortTop);
    if (from.distanceM && done.distanceM) {
        from.distanceM = done.distanceM;
    }
    if (done.loadKg) {
        from.loadKg = done.loadKg;
    }
    if (line.range.ladder) {
        if (const auto place = placeOn(*line.range.ladder, done.ladderStep)) {
            takeStep(from, line.range.ladder->steps[static_cast<std::size_t>(*place)]);
        }
    }
    return from;
}

} // namespace

Dose RecentDays::present(const TargetLine& line) const {
    if (line.isFixed()) {
        return line.range.start;
    }
    for (const auto& judged : m_days) {
        if (judged.done.unanswered) {
            break;
        }
        if (judged.done.complete) {
            return taken(line, judged.done.dose);
        }
    }
    return line.range.start;
}

void explain(DoseTarget& target, const char* rule, std::optional<double> value,
             const Yardstick& limit, base::Day day, std::string_view record) {
    target.because.push_back({rule, value, limit.value, day, std::string{record}, limit.source});
}

std::optional<std::string> firstFitting(const TargetLine& line,
                                        const std::vector<std::string>& keys) {
    for (const auto& key : keys) {
        const auto* other = line.person.exercise(key);
        if (other && line.range.phase && isIn(*other, *line.range.phase) &&
            other->demand <= line.person.demand &&
            rehab::hasAll(line.person.equipment, other->equipment)) {
            return key;
        }
    }
    return std::nullopt;
}

void stepDown(const TargetLine& line, DoseTarget& target, int steps) {
    target.to = down(target.from, steps, line.range, line.rules());
    target.step = DoseStep::down;
    if (isSameAmount(target.to, target.from)) {
        explain(target, "dose.atStart", {}, {}, line.day);
        const auto* exercise = line.person.exercise(target.exercise);
        target.suggested = exercise ? firstFitting(line, exercise->regressTo) : std::nullopt;
        target.step = DoseStep::same;
    }
}

} // namespace sinew::progress
