#include "progress/day_facts.h"
#include "progress/worst.h"

#include "rehab/set_count.h"

namespace sinew::progress {

namespace {

/// Whole sets that surely reached the dose, and those that may have.
struct SetsThatCount {
    explicit SetsThatCount(rehab::SideRule rule) : sure{rule}, possible{rule} {}
    rehab::SetCount sure;
    rehab::SetCount possible;
    std::string_view record; ///< the first session of the day with one of them
};

/// What is asked of one set; each answer that is not there leaves it in doubt.
class Reaching {
public:
    template <class T, class Test>
    void ask(bool isAsked, const std::optional<T>& value, Test test) {
        if (isAsked && !value) {
            m_isKnown = false;
        } else if (isAsked && !test(value->value())) {
            m_isBelow = true;
        }
    }
    [[nodiscard]] bool surely() const { return m_isKnown && !m_isBelow; }
    [[nodiscard]] bool possibly() const { return !m_isBelow; }

private:
    bool m_isKnown = true;
    bool m_isBelow = false;
};

Reaching reaching(const rehab::SetDone& set, const rehab::DoseBar& bar, int rmEffort) {
    Reaching result;
    result.ask(bar.reps.has_value(), set.reps, [&](int reps) { return reps >= *bar.reps; });
    result.ask(bar.holdS.has_value(), set.holdS, [&](int hold) { return hold >= *bar.holdS; });
    result.ask(bar.rm.has_value(), set.reps, [&](int reps) { return reps <= *bar.rm; });
    result.ask(bar.rm.has_value(), set.rpe, [&](int rpe) { return rpe >= rmEffort; });
    return result;
}

/// Those of the injured leg; with both legs injured those that both did.
SetsThatCount countSets(const Case& person, std::string_view exercise, const rehab::DoseBar& bar,
                        base::Day day) {
    const auto sound = soundSide(person);
    SetsThatCount count{sound ? rehab::SideRule::injured : rehab::SideRule::eachSide};
    for (const auto* entry : person.timeline.sessions.on(day)) {
        for (const auto& set : entry->sets) {
            const bool isOther = sound && set.value.side == sound;
            if (isOther || set.value.exercise != exercise || !isDone(set.value)) {
                continue;
            }
            const auto reached = reaching(set.value, bar, person.rules.steps.rmEffort);
            if (reached.possibly()) {
                count.possible.add(set.value);
                count.record = count.record.empty() ? entry->session.id.text() : count.record;
            }
            if (reached.surely()) {
                count.sure.add(set.value);
            }
        }
    }
    return count;
}

/// Minutes of an exercise are those of its runs.
bool runsReach(const Case& person, std::string_view exercise, const rehab::DoseBar& bar,
               base::Day day) {
    const auto runs = person.timeline.runs.on(day);
    return std::any_of(runs.begin(), runs.end(), [&](const auto* run) {
        return run->value.exercise == exercise &&
               (!bar.minutes ||
                (run->value.minutes && run->value.minutes->value() >= *bar.minutes));
    });
}

} // namespace

void seeDose(const Case& person, const rehab::Criterion& criterion, base::Day day,
             const Standpoint& at, Worst& worst) {
    const auto bar = criterion.dose.value_or(rehab::DoseBar{});
    const int least = bar.sets.value_or(1);
    for (const auto& exercise : criterion.exercises) {
        const auto count = countSets(person, exercise, bar, day);
        const bool sure = count.sure.whole() >= least || runsReach(person, exercise, bar, day);
        if (!sure && count.possible.whole() < least) {
            continue;
        }
        const auto facts = factsOf(person, day, at.day, exercise);
        for (const auto& pain : facts.during) {
            if (sure || !worst.meets(pain.value)) {
                worst.see(pain.value, pain.record);
            }
        }
        if (!sure || facts.worstMissing || facts.during.empty()) {
            worst.doubt(count.record);
        }
    }
}

} // namespace sinew::progress
