#include "progress/week.h"

#include "progress/case.h"
#include "progress/day_facts.h"
#include "progress/exercise_days.h"

namespace sinew::progress {

namespace {

WeekSum sumOf(const Case& person, base::Day last) {
    WeekSum sum;
    double total = 0;
    for (auto day = last - (base::weekDays - 1); day <= last; day = day + 1) {
        sum.activeDays += wasExerciseDay(person, day);
        const auto facts = factsOf(person, day, person.today);
        std::optional<int> worst;
        for (const auto& pain : facts.during) {
            worst = std::max(worst.value_or(0), pain.value);
        }
        if (worst) {
            ++sum.answered;
            total += *worst;
        }
    }
    if (sum.answered > 0) {
        sum.worstPain = total / sum.answered;
    }
    return sum;
}

} // namespace

WeekCompared compareWeeks(const Context& context) {
    const Case person{context};
    WeekCompared weeks;
    weeks.now = sumOf(person, person.today);
    weeks.before = sumOf(person, person.today - base::weekDays);
    const auto* pain = person.catalogue.measure(rehab::MeasurementKind::taskPain);
    const int least = person.rules.response.usualLeast;
    if (!pain || !pain->errorSame || weeks.now.answered < least || weeks.before.answered < least) {
        return weeks;
    }
    const double change = *weeks.now.worstPain - *weeks.before.worstPain;
    weeks.pain = change <= -*pain->errorSame  ? WeekChange::less
                 : change >= *pain->errorSame ? WeekChange::more
                                              : WeekChange::alike;
    weeks.because.push_back({"week.error",
                             change,
                             *pain->errorSame,
                             person.today,
                             {},
                             pain->evidence.empty() ? "design" : pain->evidence.front().tag});
    return weeks;
}

} // namespace sinew::progress
