#include "progress/phases.h"
#include "progress/plans.h"
#include "progress/substitutes.h"

namespace sinew::progress {

namespace {

template <class T>
std::optional<T> bounded(const std::optional<int>& value) {
    return value ? T::from(*value) : std::nullopt;
}

std::optional<int> either(const std::optional<int>& first, const std::optional<int>& second) {
    return first ? first : second;
}

std::optional<std::string> tempoOf(const rehab::Dose& dose) {
    if (!dose.tempoDown && !dose.tempoUp) {
        return std::nullopt;
    }
    const auto part = [](const std::optional<int>& seconds) {
        return std::to_string(seconds.value_or(0));
    };
    return part(dose.tempoDown) + "-" + part(dose.tempoPause) + "-" + part(dose.tempoUp);
}

/// So many days a week, spread evenly from the day the plan begins.
std::vector<rehab::Weekday> spread(int perWeek, base::Day from) {
    std::vector<rehab::Weekday> days;
    for (int i = 0; i < perWeek; ++i) {
        const auto day = from + i * base::weekDays / perWeek;
        days.push_back(static_cast<rehab::Weekday>(day.isoWeekday() - 1));
    }
    std::sort(days.begin(), days.end());
    return days;
}

class Filling {
public:
    Filling(const rehab::StarterItem& item, const rehab::Dose* dose, const rehab::Ladder* ladder)
        : m_item{item},
          m_dose{dose ? *dose : rehab::Dose{}},
          m_ladder{ladder} {}

    rehab::Prescription result(std::string exercise, base::Day from) {
        m_result.exercise = std::move(exercise);
        m_result.sideRule = m_item.sideRule;
        amounts();
        schedule(from);
        return m_result;
    }

private:
    void amounts() {
        m_result.sets = bounded<rehab::Count>(either(m_item.sets, m_dose.sets));
        m_result.repsMin = bounded<rehab::Count>(either(m_item.repsMin, m_dose.repsMin));
        m_result.repsMax = bounded<rehab::Count>(either(m_item.repsMax, m_dose.repsMax));
        m_result.holdS = bounded<rehab::Seconds>(either(m_item.holdS, m_dose.holdS));
        m_result.restS = bounded<rehab::Seconds>(either(m_item.restS, m_dose.restS));
        m_result.minutes = bounded<rehab::Minutes>(either(m_item.minutes, m_dose.minutesMin));
        m_result.distanceM = bounded<rehab::Metres>(either(m_item.distanceM, m_dose.distanceM));
        m_result.effortPct = bounded<rehab::Percent>(either(m_item.effortPct, m_dose.effortPctMin));
        m_result.rpe = bounded<rehab::Effort>(either(m_item.rpe, m_dose.rpe));
        m_result.timesADay = bounded<rehab::Count>(either(m_item.timesADay, m_dose.perDay));
        m_result.tempo = m_item.tempo.empty() ? tempoOf(m_dose) : std::optional{m_item.tempo};
        if (!m_item.ladderStep.empty()) {
            m_result.ladderStep = m_item.ladderStep;
        } else if (m_ladder && !m_ladder->steps.empty()) {
            m_result.ladderStep = m_ladder->steps.front().key;
        }
    }
    void schedule(base::Day from) {
        m_result.weekdays = m_item.weekdays;
        if (!m_item.weekdays.empty()) {
            return;
        }
        const auto every = either(m_item.everyDays, m_dose.everyDays);
        if (every) {
            m_result.everyDays = bounded<rehab::Count>(every);
        } else if (m_dose.perWeek && *m_dose.perWeek < 7) {
            m_result.weekdays = spread(*m_dose.perWeek, from);
        } else if (m_ladder) {
            m_result.everyDays = bounded<rehab::Count>(m_ladder->everyDays);
        }
    }

    const rehab::StarterItem& m_item;
    rehab::Dose m_dose;
    const rehab::Ladder* m_ladder;
    rehab::Prescription m_result;
};

const rehab::Ladder* ladderFor(const Case& person, const rehab::StarterItem& item,
                               const rehab::Dose* dose) {
    const auto key = !item.ladder.empty()   ? item.ladder
                     : dose && dose->ladder ? *dose->ladder
                                            : std::string{};
    return key.empty() ? nullptr : rehab::ladderOf(person.protocol, key);
}

/// What stands in brings its own dose; only the days stay those of the line it stands in for.
rehab::StarterItem lineFor(const rehab::StarterItem& original) {
    rehab::StarterItem line;
    line.sideRule = original.sideRule;
    line.weekdays = original.weekdays;
    line.everyDays = original.everyDays;
    return line;
}

} // namespace

std::vector<PlannedItem> starterItems(const Case& person, rehab::Phase phase, base::Day from,
                                      int week) {
    std::vector<PlannedItem> items;
    const auto lines = rehab::starterPlan(person.protocol, phase, person.demand, person.subType());
    std::vector<std::string> taken;
    taken.reserve(lines.size());
    for (const auto& line : lines) {
        taken.push_back(line.exercise);
    }
    for (const auto& line : lines) {
        const auto* exercise = person.exercise(line.exercise);
        if (!line.core || !exercise || exercise->demand > person.demand) {
            continue;
        }
        const bool equipped = rehab::hasAll(person.equipment, exercise->equipment);
        const auto* other = equipped ? nullptr : standIn(person, *exercise, phase, taken);
        const auto* done = other ? other : exercise;
        const bool same = done == exercise;
        const auto used = same ? line : lineFor(line);
        const auto* dose = doseFor(*done, phase, week);
        items.push_back({Filling{used, dose, ladderFor(person, used, dose)}.result(done->id, from),
                         same ? std::nullopt : std::optional{exercise->id}, from});
        taken.push_back(done->id);
    }
    return items;
}

namespace {

/// The protocol's own line of the exercise, core or not; else a plain one for the injured side or
/// both legs at once.
rehab::StarterItem lineOf(const Case& person, const rehab::Exercise& exercise, rehab::Phase phase) {
    for (auto& line : rehab::starterPlan(person.protocol, phase, person.demand, person.subType())) {
        if (line.exercise == exercise.id) {
            return line;
        }
    }
    rehab::StarterItem plain;
    plain.exercise = exercise.id;
    plain.sideRule = exercise.unilateral ? rehab::SideRule::injured : rehab::SideRule::both;
    return plain;
}

/// Of that phase; where it has none there, the first there is.
const rehab::Dose* anyDose(const rehab::Exercise& exercise, rehab::Phase phase) {
    const auto* dose = doseFor(exercise, phase);
    return dose || exercise.doses.empty() ? dose : &exercise.doses.front();
}

} // namespace

rehab::Prescription prescriptionFor(const Context& context, std::string_view wanted, base::Day from,
                                    const rehab::Prescription* inPlaceOf) {
    const Case person{context};
    const auto* exercise = person.exercise(wanted);
    const auto phase = rehab::fromName<rehab::Phase>(phaseOf(person).phase);
    rehab::Prescription made;
    made.exercise = wanted;
    if (exercise && phase) {
        const auto line = lineOf(person, *exercise, *phase);
        const auto* dose = anyDose(*exercise, *phase);
        made = Filling{line, dose, ladderFor(person, line, dose)}.result(exercise->id, from);
    }
    if (inPlaceOf != nullptr) {
        made.weekdays = inPlaceOf->weekdays;
        made.everyDays = inPlaceOf->everyDays;
    }
    return made;
}

} // namespace sinew::progress
