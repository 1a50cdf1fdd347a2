#include "progress/plan_warnings.h"

#include "progress/phases.h"
#include "progress/safety.h"

#include <algorithm>

namespace sinew::progress {

namespace {

using Kind = PlanWarningKind;
using rehab::Diagnosis;

/// What the diagnosis of that name says: 72 hours.
constexpr int firstDays = 3;

template <class T>
bool isAmong(const std::vector<T>& list, const T& wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

/// States of the body that the record itself speaks of; the others only a hand can find.
std::vector<Diagnosis> statesOf(const Case& person, rehab::Phase phase) {
    const auto& episode = person.episode;
    const bool isTear = episode.type == rehab::InjuryType::trauma;
    std::vector<Diagnosis> states;
    const auto add = [&](bool is, Diagnosis state) {
        if (is) {
            states.push_back(state);
        }
    };
    add(isTear && person.today - episode.onset < firstDays, Diagnosis::firstThreeDays);
    add(isTear && episode.grade != rehab::Grade::one && phase == person.road.front(),
        Diagnosis::unsettledBruise);
    add(episode.subType == rehab::SubType::tendon, Diagnosis::tendinopathy);
    add(episode.subType == rehab::SubType::referred, Diagnosis::nerveSigns);
    add(episode.zone == rehab::Zone::proximal && episode.grade == rehab::Grade::three,
        Diagnosis::proximalTendonTear);
    return states;
}

/// The lines of one plan against one person in one phase.
class Warnings {
public:
    explicit Warnings(const Context& context)
        : m_person{context},
          m_flags{flagsSaidYes(m_person, m_person.today)},
          m_phase{rehab::fromName<rehab::Phase>(phaseOf(m_person).phase)} {
        if (m_phase && !m_person.road.empty()) {
            m_states = statesOf(m_person, *m_phase);
        }
    }

    void look(const rehab::Prescription& line) {
        m_line = &line;
        const auto* exercise = m_person.exercise(line.exercise);
        if (exercise == nullptr) {
            return add(Kind::unknown);
        }
        if (const auto flag = forbiddenBy(*exercise, m_person, m_flags)) {
            add(Kind::redFlag, *flag);
        }
        if (m_phase) {
            inPhase(*exercise, *m_phase);
        }
        around(*exercise);
    }
    [[nodiscard]] std::vector<PlanWarning> take() { return std::move(m_warnings); }

private:
    void add(Kind kind, std::string about = {}, std::optional<int> value = {},
             std::optional<int> limit = {}) {
        m_warnings.push_back({m_line->exercise, kind, std::move(about), value, limit});
    }

    void inPhase(const rehab::Exercise& exercise, rehab::Phase phase) {
        const auto& contra = exercise.contra;
        const bool isForbidden = std::any_of(contra.begin(), contra.end(),
                                             [&](const auto& one) { return one.phase == phase; });
        if (isForbidden) {
            add(Kind::contraPhase, std::string{rehab::nameOf(phase)});
        } else {
            ahead(exercise, phase);
        }
        for (const auto& one : contra) {
            if (one.diagnosis && isAmong(m_states, *one.diagnosis)) {
                add(Kind::contraState, std::string{rehab::nameOf(*one.diagnosis)});
            }
        }
        if (hasCategory(exercise, rehab::Category::release)) {
            released(exercise, phase);
        }
    }

    /// The first stop of the road that it is meant for, where that is still to come.
    void ahead(const rehab::Exercise& exercise, rehab::Phase phase) {
        const auto& road = m_person.road;
        const auto first =
            std::find_if(road.begin(), road.end(), [&](auto stop) { return isIn(exercise, stop); });
        const auto here = std::find(road.begin(), road.end(), phase);
        if (first == road.end()) {
            add(Kind::otherInjury);
        } else if (first > here) {
            add(Kind::phaseAhead, std::string{rehab::nameOf(*first)});
        }
    }

    void released(const rehab::Exercise& exercise, rehab::Phase phase) {
        const auto* stop = rehab::phaseOf(m_person.protocol, phase);
        if (stop == nullptr) {
            return;
        }
        const auto& limit = stop->softTissue;
        const int pain = m_line->painLimit            ? m_line->painLimit->value()
                         : exercise.painLimitOverride ? *exercise.painLimitOverride
                                                      : m_person.limitsFor(false).stopAbove.value;
        const bool isTooMuch = pain > limit.painMax;
        if (!limit.onInjury || isTooMuch) {
            add(Kind::softTissue, std::string{rehab::nameOf(phase)},
                isTooMuch ? std::optional{pain} : std::nullopt,
                isTooMuch ? std::optional{limit.painMax} : std::nullopt);
        }
    }

    void around(const rehab::Exercise& exercise) {
        if (!rehab::hasAll(m_person.equipment, exercise.equipment)) {
            add(Kind::equipment);
        }
        if (exercise.needsClinician || !exercise.homeOk) {
            add(Kind::clinician);
        }
    }

    Case m_person;
    std::vector<std::string> m_flags;
    std::optional<rehab::Phase> m_phase;
    std::vector<Diagnosis> m_states;
    const rehab::Prescription* m_line = nullptr;
    std::vector<PlanWarning> m_warnings;
};

} // namespace

std::vector<PlanWarning> planWarnings(const Context& context,
                                      const std::vector<rehab::Prescription>& lines) {
    Warnings warnings{context};
    for (const auto& line : lines) {
        warnings.look(line);
    }
    return warnings.take();
}

std::string overrideRule(PlanWarningKind kind, std::string_view exercise) {
    return "plan." + std::string{rehab::nameOf(kind)} + "." + std::string{exercise};
}

const rehab::Revision<rehab::Snooze>* overrideOf(const Context& context, PlanWarningKind kind,
                                                 std::string_view exercise) {
    const auto rule = overrideRule(kind, exercise);
    const auto since = phaseOf(context).since;
    const rehab::Revision<rehab::Snooze>* newest = nullptr;
    for (const auto& snooze : context.dossier.snoozes) { // by day and moment
        if (snooze.value.rule == rule && snooze.day >= since && snooze.day <= context.today &&
            snooze.value.until >= context.today) {
            newest = &snooze;
        }
    }
    return newest;
}

} // namespace sinew::progress
