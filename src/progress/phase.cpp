#include "progress/phase.h"

#include "progress/gates.h"
#include "progress/phases.h"

#include <map>

namespace sinew::progress {

namespace {

using rehab::DecisionKind;
using DecisionRevision = rehab::Revision<rehab::Decision>;

std::vector<const DecisionRevision*> decisionsOf(const Case& person) {
    std::vector<const DecisionRevision*> list;
    for (const auto& decision : person.dossier.decisions) {
        if (decision.day <= person.today) {
            list.push_back(&decision);
        }
    }
    std::sort(list.begin(), list.end(), [](const auto* a, const auto* b) {
        return std::tie(a->day, a->id) < std::tie(b->day, b->id);
    });
    return list;
}

/// Place on the protocol's whole road, also where a phase does not apply to the person.
std::optional<int> placeOf(const Case& person, std::string_view phase) {
    for (std::size_t i = 0; i < person.protocol.phases.size(); ++i) {
        if (rehab::nameOf(person.protocol.phases[i].key) == phase) {
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

bool hasReason(const rehab::Decision& decision) {
    const auto text = decision.reason.value_or("");
    return text.find_first_not_of(" \t\r\n") != std::string::npos &&
           decision.by.find_first_not_of(" \t\r\n") != std::string::npos;
}

/// Walks the decisions, oldest first.
class Replay {
public:
    explicit Replay(const Case& person) : m_person{person} {
        const auto start = person.episode.onset;
        const std::string first{person.road.empty() ? "" : rehab::nameOf(person.road.front())};
        m_result.phase = first;
        m_result.since = start;
        m_result.periods.push_back({first, start, std::nullopt});
    }
    PhaseJudgement run() {
        for (const auto* decision : decisionsOf(m_person)) {
            take(*decision);
        }
        return std::move(m_result);
    }

private:
    void take(const DecisionRevision& decision) {
        PhaseChange change;
        change.day = decision.day;
        change.decided = decision.value.decided;
        change.from = m_result.phase;
        change.to = decision.value.to.value_or("");
        change.record = decision.id.string();
        switch (decision.value.decided) {
        case DecisionKind::accept:
            accept(change, decision.value.figures);
            break;
        case DecisionKind::override_:
            overruled(change, decision.value);
            break;
        case DecisionKind::stepBack:
            stepBack(change);
            break;
        case DecisionKind::return_:
            m_result.returned = decision.day;
            change.to = change.from;
            break;
        case DecisionKind::delay:
            change.to = change.from;
            break;
        }
        if (change.counted && change.to != change.from) {
            move(change);
        }
        m_result.changes.push_back(std::move(change));
    }
    /// Open on the evening of that day, or in its morning: what went wrong after the decision does
    /// not undo it.
    void accept(PhaseChange& change, const std::optional<std::string>& figures) {
        const auto phase = rehab::fromName<rehab::Phase>(change.from);
        if (!phase) {
            return refuse(change, "phase.unknown");
        }
        const auto& person = asJudged(figures);
        auto gate = gateOutOf(person, *phase, m_result.since, Standpoint::evening(change.day));
        if (gate.state != GateState::open) {
            gate = gateOutOf(person, *phase, m_result.since, Standpoint::morning(change.day));
        }
        if (change.to.empty()) {
            change.to = gate.to;
        }
        if (gate.state != GateState::open) {
            refuse(change, "phase.gateNotOpen");
        } else if (change.to != gate.to) {
            refuse(change, "phase.notNext");
        }
    }
    /// The person as the decision saw her: a figure that the clinic has set since then takes
    /// nothing back.
    const Case& asJudged(const std::optional<std::string>& figures) {
        if (!figures || !m_person.editions) {
            return m_person;
        }
        const auto& knowledge = m_person.editions->with(*figures);
        return &knowledge == &m_person.catalogue
                   ? m_person
                   : m_earlier.try_emplace(*figures, m_person, knowledge).first->second;
    }
    void overruled(PhaseChange& change, const rehab::Decision& decision) {
        if (!placeOf(m_person, change.to)) {
            refuse(change, "phase.unknown");
        } else if (!hasReason(decision)) {
            refuse(change, "phase.overrideWithoutReason");
        }
    }
    void stepBack(PhaseChange& change) {
        const auto here = placeOf(m_person, change.from);
        if (change.to.empty() && here.value_or(0) > 0) {
            change.to = before(*here);
        }
        const auto there = placeOf(m_person, change.to);
        if (!here || !there) {
            refuse(change, "phase.unknown");
        } else if (*there >= *here) {
            refuse(change, "phase.notBack");
        }
    }
    [[nodiscard]] std::string before(int place) const {
        for (int i = place - 1; i >= 0; --i) {
            const auto key = m_person.protocol.phases[static_cast<std::size_t>(i)].key;
            if (std::find(m_person.road.begin(), m_person.road.end(), key) != m_person.road.end()) {
                return std::string{rehab::nameOf(key)};
            }
        }
        return {};
    }
    void refuse(PhaseChange& change, const char* rule) {
        change.counted = false;
        change.because.push_back({rule, {}, {}, change.day, change.record, m_person.protocol.key});
    }
    /// A day belongs to the phase it ends in.
    void move(const PhaseChange& change) {
        m_result.phase = change.to;
        m_result.since = change.day;
        auto& last = m_result.periods.back();
        if (last.from >= change.day) {
            last.phase = change.to;
            return;
        }
        last.until = change.day - 1;
        m_result.periods.push_back({change.to, change.day, std::nullopt});
    }

    const Case& m_person;
    std::map<std::string, Case> m_earlier; ///< by the figures of decisions
    PhaseJudgement m_result;
};

void layRoad(const Case& person, PhaseJudgement& phase) {
    const int here = placeOf(person, phase.phase).value_or(0);
    int place = 0;
    int applying = 0;
    for (const auto& stop : person.protocol.phases) {
        const bool applies =
            std::find(person.road.begin(), person.road.end(), stop.key) != person.road.end();
        const auto state = place == here  ? RoadState::present
                           : !applies     ? RoadState::notApplicable
                           : place < here ? RoadState::done
                                          : RoadState::ahead;
        applying += state != RoadState::notApplicable;
        if (state == RoadState::present) {
            phase.index = applying;
        }
        phase.road.push_back({std::string{rehab::nameOf(stop.key)}, state});
        ++place;
    }
    phase.count = std::max(1, applying);
}

} // namespace

PhaseJudgement phaseOf(const Case& person) {
    auto phase = Replay{person}.run();
    phase.dayOfInjury = person.today - person.episode.onset;
    layRoad(person, phase);
    return phase;
}

PhaseJudgement phaseOf(const Context& context) {
    return phaseOf(Case{context});
}

const PhasePeriod* periodOn(const PhaseJudgement& phase, base::Day day) {
    const PhasePeriod* found = nullptr;
    for (const auto& period : phase.periods) {
        if (period.from <= day) {
            found = &period;
        }
    }
    return found;
}

} // namespace sinew::progress
