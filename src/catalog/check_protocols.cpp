#include "catalog/check_parts.h"

#include <algorithm>
#include <array>

namespace sinew::catalog {

namespace {

using namespace rehab;

/// Everyone a protocol may be asked for: each demand with each sub-type of its injury, or none.
struct Person {
    Demand demand;
    std::optional<SubType> subType;
    [[nodiscard]] std::string text() const {
        return std::string{nameOf(demand)} +
               (subType ? " " + std::string{nameOf(*subType)} : std::string{});
    }
};

std::vector<Person> everyone(const Protocol& protocol) {
    std::vector<Person> people;
    for (const auto demand : {Demand::daily, Demand::run, Demand::sprint}) {
        people.push_back({demand, std::nullopt});
        for (std::size_t i = 0; i < Names<SubType>::list.size(); ++i) {
            const auto subType = static_cast<SubType>(i);
            if (typeOf(subType) == protocol.injuryType) {
                people.push_back({demand, subType});
            }
        }
    }
    return people;
}

void checkItem(const Catalogue& catalogue, const Protocol& protocol, Phase phase,
               const StarterItem& item, const Place& place) {
    const auto* exercise = catalogue.exercise(item.exercise);
    if (!exercise) {
        place.in("exercise").problem("unknownExercise", item.exercise);
    } else if (!isIn(*exercise, phase)) {
        place.in("exercise").problem("phaseNotListed", std::string{nameOf(phase)});
    } else if (!exercise->unilateral && item.sideRule != SideRule::both) {
        place.in("sideRule").problem("contradiction", "unilateral");
    }
    if (item.ladder.empty()) {
        return;
    }
    const auto* ladder = ladderOf(protocol, item.ladder);
    if (!ladder) {
        place.in("ladder").problem("unknownLadder", item.ladder);
    } else if (std::none_of(ladder->steps.begin(), ladder->steps.end(),
                            [&](const LadderStep& step) { return step.key == item.ladderStep; })) {
        place.in("ladderStep").problem("unknownStep", item.ladderStep);
    }
}

void checkStarter(const Catalogue& catalogue, const Protocol& protocol, const ProtocolPhase& phase,
                  const Place& place) {
    for (std::size_t i = 0; i < phase.starter.size(); ++i) {
        checkItem(catalogue, protocol, phase.key, phase.starter[i], place.in(i));
    }
    for (const auto& person : everyone(protocol)) {
        if (!applies(phase.appliesTo, person.demand, person.subType)) {
            continue;
        }
        const auto plan = starterPlan(protocol, phase.key, person.demand, person.subType);
        const auto core = std::count_if(plan.begin(), plan.end(),
                                        [](const StarterItem& item) { return item.core; });
        if (core > 4) {
            place.problem("tooManyCore", person.text());
        } else if (core == 0) {
            place.problem("noCore", person.text());
        }
    }
}

void checkLadders(const Catalogue& catalogue, const Protocol& protocol, const Place& place) {
    for (const auto& ladder : protocol.ladders) {
        for (std::size_t i = 0; i < ladder.exercises.size(); ++i) {
            if (!catalogue.exercise(ladder.exercises[i])) {
                place.in(ladder.key)
                    .in("exercises")
                    .in(i)
                    .problem("unknownExercise", ladder.exercises[i]);
            }
        }
        for (const auto& step : ladder.steps) {
            if (step.phase && !phaseOf(protocol, *step.phase)) {
                place.in(ladder.key).in("steps").in(step.key).problem("unknownPhase");
            }
        }
    }
}

void checkLoadTest(const Catalogue& catalogue, const LoadTest& test, const Place& place) {
    for (std::size_t i = 0; i < test.forms.size(); ++i) {
        if (!catalogue.exercise(test.forms[i].exercise)) {
            place.in("forms")
                .in(i)
                .in("exercise")
                .problem("unknownExercise", test.forms[i].exercise);
        }
    }
}

/// An estimate needs a distribution, and the last line has to fit everybody.
void checkCourses(const Catalogue& catalogue, const Protocol& protocol, const Place& place) {
    for (std::size_t i = 0; i < protocol.courses.size(); ++i) {
        const auto& one = protocol.courses[i];
        const auto* course = catalogue.course(one.course);
        if (!course || !course->mu) {
            place.in(i).in("course").problem("unknownCourse", one.course);
        }
        const bool isLast = i + 1 == protocol.courses.size();
        if (isLast && (one.grade || one.subType)) {
            place.in(i).problem("contradiction", "last");
        }
    }
}

/// Walks from the first phase to the last by the gates a person is shown.
void checkRoad(const Protocol& protocol, const Person& person, const Place& place) {
    const auto phases = road(protocol, person.demand, person.subType);
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const auto* gate = gateFrom(protocol, phases[i], person.demand, person.subType);
        const std::string name{nameOf(phases[i])};
        if (i + 1 == phases.size()) {
            if (gate) {
                place.in(name).problem("cycle", person.text());
            }
        } else if (!gate) {
            place.in(name).problem("noWayOut", person.text());
        } else if (gate->to != phases[i + 1]) {
            const auto next = std::find(phases.begin(), phases.end(), gate->to);
            const bool isBack =
                next != phases.end() && static_cast<std::size_t>(next - phases.begin()) <= i;
            place.in(name).problem(isBack ? "cycle" : "noWayOut", person.text());
        }
    }
}

} // namespace

void checkProtocol(const Catalogue& catalogue, const Protocol& protocol, const Place& place) {
    for (std::size_t i = 0; i < protocol.phases.size(); ++i) {
        const auto& phase = protocol.phases[i];
        const auto at = place.in("phases").in(nameOf(phase.key));
        if (phaseOf(protocol, phase.key) != &phase) {
            at.problem("duplicate");
        }
        checkStarter(catalogue, protocol, phase, at.in("starter"));
    }
    checkLadders(catalogue, protocol, place.in("ladders"));
    if (protocol.loadTest) {
        checkLoadTest(catalogue, *protocol.loadTest, place.in("loadTest"));
    }
    checkCourses(catalogue, protocol, place.in("courses"));
}

void checkRoads(const Protocol& protocol, const Place& place) {
    for (const auto& person : everyone(protocol)) {
        checkRoad(protocol, person, place.in("phases"));
    }
}

} // namespace sinew::catalog
