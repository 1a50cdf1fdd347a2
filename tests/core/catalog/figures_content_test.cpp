#include "catalog/read.h"
#include "rehab/figure.h"

#include "resources/embedded.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace sinew;
using namespace sinew::rehab;

namespace {

std::map<std::string, Figure> shippedFigures() {
    std::map<std::string, Figure> all;
    for (const auto& file : resources::under("figures")) {
        auto read = catalog::readFigures(file.content, std::string{file.path});
        for (const auto& problem : read ? base::Problems{} : read.error().problems) {
            UNSCOPED_INFO(problem.field << ": " << problem.code << " " << problem.detail);
        }
        REQUIRE(read.ok());
        for (auto& figure : read.value()) {
            REQUIRE(all.emplace(figure.key, figure).second);
        }
    }
    return all;
}

std::vector<Exercise> shippedExercises() {
    std::vector<Exercise> all;
    for (const auto& file : resources::under("exercises")) {
        auto read = catalog::readExercises(file.content, std::string{file.path});
        REQUIRE(read.ok());
        all.insert(all.end(), read.value().begin(), read.value().end());
    }
    return all;
}

double lowest(const Skeleton& skeleton) {
    return std::min_element(skeleton.begin(), skeleton.end(),
                            [](Point a, Point b) { return a.y < b.y; })
        ->y;
}

/// The furthest that any joint travels between two moments.
double leap(const Skeleton& from, const Skeleton& to) {
    double most = 0;
    for (std::size_t i = 0; i < jointCount; ++i) {
        most = std::max(most, std::hypot(to[i].x - from[i].x, to[i].y - from[i].y));
    }
    return most;
}

} // namespace

TEST_CASE("every exercise is drawn, and every drawing belongs to an exercise") {
    const auto figures = shippedFigures();
    std::size_t used = 0;
    for (const auto& exercise : shippedExercises()) {
        INFO(exercise.id);
        CHECK(figures.contains(exercise.figure));
        used += figures.count(exercise.figure);
    }
    CHECK(used == figures.size());
}

TEST_CASE("nobody sinks through the floor at any moment of the loop") {
    for (const auto& [key, figure] : shippedFigures()) {
        for (int ms = 0; ms < loopMs(figure); ms += 50) {
            INFO(key << " at " << ms << " ms");
            CHECK(lowest(skeletonAt(figure, ms)) > -1.5);
        }
    }
}

TEST_CASE("joints bend only the way human joints do") {
    for (const auto& [key, figure] : shippedFigures()) {
        for (const auto& frame : figure.frames) {
            for (const auto& limb : {frame.pose.near, frame.pose.far}) {
                if (figure.view == View::side) {
                    INFO(key);
                    CHECK(limb.knee >= 0);
                    CHECK(limb.knee <= 150);
                    CHECK(limb.hip >= -35);
                    CHECK(limb.hip <= 130);
                    CHECK(std::abs(limb.elbow) <= 150);
                }
            }
        }
    }
}

TEST_CASE("a drawing flows without jumps and ends where it begins") {
    for (const auto& [key, figure] : shippedFigures()) {
        constexpr int step = 20;
        for (int ms = 0; ms < loopMs(figure); ms += step) {
            INFO(key << " at " << ms << " ms");
            CHECK(leap(skeletonAt(figure, ms), skeletonAt(figure, ms + step)) < 12);
        }
    }
}

TEST_CASE("each drawing says in words what it shows and has two different still frames") {
    for (const auto& [key, figure] : shippedFigures()) {
        INFO(key);
        CHECK(figure.description.in("en").size() > 40);
        REQUIRE(figure.still.size() == 2);
        const auto first =
            skeleton(figure.frames[static_cast<std::size_t>(figure.still[0])].pose, figure.view);
        const auto second =
            skeleton(figure.frames[static_cast<std::size_t>(figure.still[1])].pose, figure.view);
        CHECK(leap(first, second) > 0.4);
    }
}
