#include "progress/substitutes.h"

#include "progress/phases.h"
#include "progress/plans.h"
#include "progress/safety.h"

#include <algorithm>

namespace sinew::progress {

namespace {

bool holds(const std::vector<std::string>& keys, const std::string& key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// Who may stand in for somebody, and in which order they are offered.
class StandIns {
public:
    StandIns(const Case& person, rehab::Phase phase, const std::vector<std::string>& taken)
        : m_person{person},
          m_phase{phase},
          m_taken{taken},
          m_flags{flagsSaidYes(person, person.today)} {}

    /// Those of the exercise's main category; its own steps first.
    [[nodiscard]] std::vector<const rehab::Exercise*> of(const rehab::Exercise& exercise) const {
        std::vector<const rehab::Exercise*> found;
        const auto add = [&](const rehab::Exercise* other) {
            const bool isNew = std::find(found.begin(), found.end(), other) == found.end();
            if (other && isNew && isAlike(exercise, *other) && fits(*other)) {
                found.push_back(other);
            }
        };
        for (const auto* steps : {&exercise.regressTo, &exercise.progressTo}) {
            for (const auto& key : *steps) {
                add(m_person.exercise(key));
            }
        }
        for (const auto& other : m_person.catalogue.exercises) {
            add(&other);
        }
        return found;
    }
    /// Everything for the phase; what the protocol names first.
    [[nodiscard]] std::vector<const rehab::Exercise*> ofPhase() const {
        std::vector<const rehab::Exercise*> found;
        const auto add = [&](const rehab::Exercise* other) {
            const bool isNew = std::find(found.begin(), found.end(), other) == found.end();
            if (other && isNew && fits(*other)) {
                found.push_back(other);
            }
        };
        for (const auto& line :
             rehab::starterPlan(m_person.protocol, m_phase, m_person.demand, m_person.subType())) {
            add(m_person.exercise(line.exercise));
        }
        for (const auto& other : m_person.catalogue.exercises) {
            add(&other);
        }
        return found;
    }

private:
    static bool isAlike(const rehab::Exercise& exercise, const rehab::Exercise& other) {
        return other.id != exercise.id && !other.category.empty() && !exercise.category.empty() &&
               hasCategory(other, exercise.category.front());
    }
    [[nodiscard]] bool fits(const rehab::Exercise& other) const {
        const auto& types = other.mechanisms;
        return isIn(other, m_phase) && other.demand <= m_person.demand &&
               rehab::hasAll(m_person.equipment, other.equipment) && other.homeOk &&
               !other.needsClinician && !holds(m_taken, other.id) &&
               std::find(types.begin(), types.end(), m_person.protocol.injuryType) != types.end() &&
               !forbiddenBy(other, m_person, m_flags);
    }

    const Case& m_person;
    rehab::Phase m_phase;
    const std::vector<std::string>& m_taken;
    std::vector<std::string> m_flags;
};

} // namespace

const rehab::Exercise* standIn(const Case& person, const rehab::Exercise& exercise,
                               rehab::Phase phase, const std::vector<std::string>& taken) {
    const auto found = StandIns{person, phase, taken}.of(exercise);
    return found.empty() ? nullptr : found.front();
}

std::vector<Substitute> substitutesFor(const Context& context, std::string_view wanted,
                                       const std::vector<std::string>& taken) {
    const Case person{context};
    const auto phase = rehab::fromName<rehab::Phase>(phaseOf(person).phase);
    std::vector<Substitute> substitutes;
    if (!phase) {
        return substitutes;
    }
    const auto* exercise = person.exercise(wanted);
    const StandIns all{person, *phase, taken};
    for (const auto* other : exercise ? all.of(*exercise) : all.ofPhase()) {
        Substitute one{other->id, std::nullopt};
        if (exercise) {
            one.shared = exercise->category.front();
            one.easier = holds(exercise->regressTo, other->id);
            one.harder = holds(exercise->progressTo, other->id);
        }
        substitutes.push_back(std::move(one));
    }
    return substitutes;
}

} // namespace sinew::progress
