#include "catalog/check_parts.h"

#include <algorithm>
#include <functional>
#include <map>

namespace sinew::catalog {

namespace {

using namespace rehab;

void checkLinks(const Catalogue& catalogue, const Exercise& exercise,
                const std::vector<std::string>& links, const LocalText& reason,
                const Place& place) {
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (!catalogue.exercise(links[i])) {
            place.in(i).problem("unknownExercise", links[i]);
        } else if (links[i] == exercise.id) {
            place.in(i).problem("cycle", links[i]);
        }
    }
    if (links.empty() && reason.empty()) {
        place.problem("missing", "reason");
    }
}

bool isLadder(const Catalogue& catalogue, const std::string& key) {
    return std::any_of(
        catalogue.protocols.begin(), catalogue.protocols.end(),
        [&](const Protocol& protocol) { return ladderOf(protocol, key) != nullptr; });
}

void checkDoses(const Catalogue& catalogue, const Exercise& exercise, const Place& place) {
    for (std::size_t i = 0; i < exercise.doses.size(); ++i) {
        const auto& dose = exercise.doses[i];
        if (dose.phase && !isIn(exercise, *dose.phase)) {
            place.in(i).in("phase").problem("phaseNotListed", std::string{nameOf(*dose.phase)});
        }
        if (dose.ladder && !isLadder(catalogue, *dose.ladder)) {
            place.in(i).in("ladder").problem("unknownLadder", *dose.ladder);
        }
    }
    for (const auto phase : exercise.phases) {
        if (!doseFor(exercise, phase)) {
            place.problem("missing", std::string{nameOf(phase)});
        }
    }
}

void checkContra(const Catalogue& catalogue, const Exercise& exercise, const Place& place) {
    for (std::size_t i = 0; i < exercise.contra.size(); ++i) {
        const auto& contra = exercise.contra[i];
        if (contra.redFlag && !catalogue.redFlag(*contra.redFlag)) {
            place.in(i).in("redFlag").problem("unknownRedFlag", *contra.redFlag);
        }
        if (contra.phase && isIn(exercise, *contra.phase)) {
            place.in(i).in("phase").problem("contradiction", std::string{nameOf(*contra.phase)});
        }
    }
}

void checkExercise(const Catalogue& catalogue, const Exercise& exercise, const Place& place) {
    checkLinks(catalogue, exercise, exercise.progressTo, exercise.noWayUp, place.in("progressTo"));
    checkLinks(catalogue, exercise, exercise.regressTo, exercise.noWayDown, place.in("regressTo"));
    checkDoses(catalogue, exercise, place.in("doses"));
    checkContra(catalogue, exercise, place.in("contra"));
    if (!exercise.figure.empty() && !catalogue.figure(exercise.figure)) {
        place.in("figure").problem("unknownFigure", exercise.figure);
    }
}

/// Going only to harder exercises never leads back to the one it began with.
void checkCycles(const Catalogue& catalogue, const Place& place) {
    enum class Mark { open, done };
    std::map<std::string, Mark> marks;
    const std::function<void(const Exercise&)> visit = [&](const Exercise& exercise) {
        marks[exercise.id] = Mark::open;
        for (const auto& next : exercise.progressTo) {
            const auto found = marks.find(next);
            if (found != marks.end() && found->second == Mark::open) {
                place.in(exercise.id).in("progressTo").problem("cycle", next);
            } else if (const auto* harder = catalogue.exercise(next);
                       harder && found == marks.end()) {
                visit(*harder);
            }
        }
        marks[exercise.id] = Mark::done;
    };
    for (const auto& exercise : catalogue.exercises) {
        if (!marks.contains(exercise.id)) {
            visit(exercise);
        }
    }
}

} // namespace

void checkExercises(const Catalogue& catalogue, const Place& place) {
    for (const auto& exercise : catalogue.exercises) {
        checkExercise(catalogue, exercise, place.in(exercise.id));
    }
    checkCycles(catalogue, place);
}

void checkFigure(const Figure& figure, const Place& place) {
    constexpr double slack = 1.5;
    for (std::size_t i = 0; i < figure.frames.size(); ++i) {
        const auto joints = skeleton(figure.frames[i].pose, figure.view);
        const auto lowest = std::min_element(joints.begin(), joints.end(),
                                             [](Point a, Point b) { return a.y < b.y; });
        if (lowest->y < -slack) {
            place.in("frames").in(i).problem("belowFloor", numberText(lowest->y));
        }
    }
}

} // namespace sinew::catalog
