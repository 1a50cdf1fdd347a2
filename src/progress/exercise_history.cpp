#include "progress/exercise_history.h"

#include "progress/day_facts.h"

#include "rehab/set_count.h"

namespace sinew::progress {

namespace {

/// Collects the sets and runs of one exercise on one day into the dose that all of them reached.
class Collecting {
public:
    explicit Collecting(const DoseRange& range) : m_start{range.start}, m_side{range.side} {}

    void session(const rehab::SessionEntry& entry, std::string_view exercise) {
        rehab::SetCount here{m_side};
        bool any = false;
        for (const auto& set : entry.sets) {
            if (set.value.exercise == exercise) {
                if (isDone(set.value)) {
                    any = true;
                    here.add(set.value);
                    remember(entry.session.id.text());
                }
                add(set.value);
            }
        }
        if (any) {
            m_sets = std::max(m_sets.value_or(0), here.whole());
        }
    }
    void add(const rehab::Run& run, std::string_view record) {
        m_any = m_ran = true;
        remember(record);
        least(m_dose.minutes, run.minutes, m_start.minutes.has_value() && !m_start.ladderStep);
        least(m_dose.distanceM, run.distanceM, m_start.distanceM.has_value());
        least(m_dose.effortPct, run.topEffortPct,
              m_start.effortPct.has_value() && !m_start.ladderStep);
        m_unanswered = m_unanswered || (m_start.ladderStep && !run.ladderStep);
        m_dose.ladderStep = run.ladderStep;
        see(run.painWorst);
    }
    [[nodiscard]] std::optional<DoneDay> result(base::Day day) {
        if (!m_any) {
            return std::nullopt;
        }
        if (m_sets) {
            finishSets();
        }
        const bool reached =
            !isBelow(m_dose.sets, m_start.sets) && !isBelow(m_dose.reps, m_start.reps) &&
            !isBelow(m_dose.holdS, m_start.holdS) && !isBelow(m_dose.minutes, m_start.minutes);
        const bool whole = m_whole && reached && !m_unanswered;
        return DoneDay{day, m_dose, whole, m_unanswered, m_pain, m_record};
    }

private:
    void add(const rehab::SetDone& set) {
        m_whole = m_whole && set.state == rehab::SetState::done;
        if (!isDone(set)) {
            return;
        }
        m_any = true;
        least(m_dose.reps, set.reps, m_start.reps.has_value());
        least(m_dose.holdS, set.holdS, m_start.holdS.has_value());
        if (!set.loadKg) {
            m_loaded = false;
            m_unanswered = m_unanswered || m_start.loadKg.has_value();
        } else if (!m_load || set.loadKg->value() < *m_load) {
            m_load = set.loadKg->value();
        }
        m_unanswered = m_unanswered || m_start.ladderStep.has_value();
        see(set.pain);
    }
    /// A set has no minutes of its own: its hold says them, else "done" means the prescribed ones.
    void finishSets() {
        constexpr int minute = 60;
        if (m_start.sets) {
            m_dose.sets = std::min(*m_sets, *m_start.sets);
        }
        if (m_loaded) {
            m_dose.loadKg = m_load;
        }
        if (m_start.minutes && !m_ran) {
            m_dose.minutes = m_dose.holdS ? *m_dose.holdS / minute : *m_start.minutes;
            if (!m_start.holdS) {
                m_dose.holdS.reset();
            }
        }
        if (!m_ran) {
            m_dose.effortPct = m_start.effortPct;
        }
    }
    template <class T>
    void least(std::optional<int>& smallest, const std::optional<T>& value, bool needed) {
        m_unanswered = m_unanswered || (needed && !value);
        if (value && (!smallest || value->value() < *smallest)) {
            smallest = value->value();
        }
    }
    void remember(std::string_view record) { m_record = m_record.empty() ? record : m_record; }
    void see(const std::optional<rehab::PainScore>& pain) {
        if (pain && pain->value() > m_pain.value_or(-1)) {
            m_pain = pain->value();
        }
    }
    static bool isBelow(const std::optional<int>& value, const std::optional<int>& start) {
        return start && value && *value < *start;
    }

    const Dose& m_start;
    rehab::SideRule m_side;
    Dose m_dose;
    std::optional<int> m_sets; ///< of the fullest session
    bool m_any = false;
    bool m_ran = false;
    bool m_whole = true;
    bool m_loaded = true;
    bool m_unanswered = false;
    std::optional<double> m_load;
    std::optional<int> m_pain;
    std::string_view m_record;
};

} // namespace

bool wasDone(const Case& person, std::string_view exercise, base::Day day) {
    const auto runs = person.timeline.runs.on(day);
    const auto sessions = person.timeline.sessions.on(day);
    return std::any_of(runs.begin(), runs.end(),
                       [&](const auto* run) { return run->value.exercise == exercise; }) ||
           std::any_of(sessions.begin(), sessions.end(), [&](const auto* entry) {
               return std::any_of(entry->sets.begin(), entry->sets.end(), [&](const auto& set) {
                   return isDone(set.value) && set.value.exercise == exercise;
               });
           });
}

std::optional<DoneDay> doneOn(const Case& person, std::string_view exercise, const DoseRange& range,
                              base::Day day) {
    Collecting collecting{range};
    for (const auto* entry : person.timeline.sessions.on(day)) {
        collecting.session(*entry, exercise);
    }
    for (const auto* run : person.timeline.runs.on(day)) {
        if (run->value.exercise == exercise) {
            collecting.add(run->value, run->id.text());
        }
    }
    return collecting.result(day);
}

std::optional<base::Day> lastDone(const Case& person, std::string_view exercise, base::Day from,
                                  base::Day to) {
    for (auto day = std::min(to, person.timeline.last);
         day >= std::max(from, person.timeline.first); day = day - 1) {
        if (wasDone(person, exercise, day)) {
            return day;
        }
    }
    return std::nullopt;
}

base::Day memory(base::Day today) {
    constexpr int year = 366;
    return today - year;
}

} // namespace sinew::progress
