#include "clinic/table.h"

#include "clinic/draws.h"
#include "core/catalog/shipped.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace sinew;
using namespace sinew::clinic;

namespace {

constexpr int perHabit = 3;
constexpr double apart = 3; ///< days between a printed median and that of fewer patients
constexpr std::uint64_t seed = 7;

/// A value of the truth on one day, the median over every published group.
template <class Value>
double medianOf(Value value) {
    std::vector<double> values;
    for (const auto& group : groups()) {
        constexpr int people = 40;
        for (int i = 0; i < people; ++i) {
            const double z = normalQuantile((i + 0.5) / people);
            values.push_back(value(Thigh{std::exp(group.mu + group.sigma * z), group.grade}));
        }
    }
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::string evidenceDocument() {
    std::ifstream file{SINEW_TOP "/docs/evidence.md", std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// The first bold number of the class's row.
double printedMedian(const std::string& document, const std::string& name) {
    const auto row = document.find("| " + name + " |");
    const auto bold = row == std::string::npos ? row : document.find("**", row);
    return bold == std::string::npos ? -1 : std::atof(document.c_str() + bold + 2);
}

bool nobodyIsBackBefore(const std::vector<Outcome>& patients, const Group& group) {
    const int training = floorOf(test::shipped(), rehab::Phase::A3, group);
    const int end = floorOf(test::shipped(), rehab::Phase::A4, group);
    return std::all_of(patients.begin(), patients.end(), [&](const Outcome& patient) {
        return patient.fullTraining.value_or(training + 1) > training &&
               patient.lastGate.value_or(end) >= end;
    });
}

} // namespace

TEST_CASE("the gates neither hasten nor delay the published days of return") {
    const auto document = evidenceDocument();
    for (const auto& group : groups()) {
        CAPTURE(group.name);
        const auto patients = simulate(test::shipped(), group, perHabit, seed).patients;
        const double median = quantile(patients, &Outcome::fullTraining, 0.5).value();
        const bool isInside = median >= group.p25 && median <= group.p75;
        CHECK((isInside || !group.isJudged));
        const double drawn = medianRecovery(patients);
        CHECK(std::abs(drawn / group.p50 - 1) < 0.15);
        CHECK(nobodyIsBackBefore(patients, group));
        CHECK(std::abs(median - printedMedian(document, group.name)) <= apart);
    }
}

TEST_CASE("the same seed gives the same clinic, another seed another one") {
    const auto& group = groups()[1];
    const auto first = simulate(test::shipped(), group, 2, seed).patients;
    CHECK(simulate(test::shipped(), group, 2, seed).patients == first);
    CHECK(simulate(test::shipped(), group, 2, seed + 1).patients != first);
}

TEST_CASE("the truth of the thighs follows the published curves of recovery") {
    const auto raised = [](double day) {
        return medianOf([&](const Thigh& thigh) { return thigh.raiseDeficit(day); });
    };
    for (int day = 1; day < 60; ++day) {
        CHECK(raised(day + 1) <= raised(day));
    }
    CHECK(raised(5) > 7);
    CHECK(raised(50) < 1);
    CHECK(medianOf([](const Thigh& thigh) { return thigh.strength(42); }) > 0.9);
    CHECK(medianOf([](const Thigh& thigh) { return thigh.strength(3); }) < 0.75);
}
