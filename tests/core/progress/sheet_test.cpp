#include "catalog/read.h"
#include "core/catalog/shipped.h"
#include "progress/score_change.h"
#include "progress/test_doubts.h"
#include "rehab/validate.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using progress::Change;
using progress::Doubt;
using rehab::MeasurementKind;
using rehab::Side;

namespace {

std::vector<rehab::Instrument> instruments() {
    const auto read = catalog::readScores(test::resource("scores/scores.json"), "scores.json");
    REQUIRE(read);
    return *read;
}

rehab::Instrument instrument(std::string_view key) {
    const auto all = instruments();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.key == key; });
    REQUIRE(found != all.end());
    return *found;
}

rehab::Measurement tested(MeasurementKind kind, std::optional<Side> side, double value,
                          std::optional<rehab::Task> task = {}) {
    rehab::Measurement test;
    test.what = kind;
    test.task = task;
    test.side = side;
    test.value = rehab::Reading::from(static_cast<std::int64_t>(value * 1000));
    test.unit = rehab::unitOf(kind);
    return test;
}

std::vector<progress::TestDoubt> doubtsOf(const std::vector<rehab::Measurement>& tests,
                                          Side injured = Side::left) {
    return progress::testDoubts(test::shipped(), injured, tests);
}

} // namespace

TEST_CASE("totals have their ranges, and no two the same key") {
    auto all = instruments();
    CHECK(all.size() == 14);
    for (const auto& one : all) {
        INFO(one.key);
        CHECK(one.min < one.max);
        CHECK(one.key.size() <= 40);
        CHECK_FALSE(one.evidence.empty());
    }
    std::sort(all.begin(), all.end(), [](auto& a, auto& b) { return a.key < b.key; });
    CHECK(std::adjacent_find(all.begin(), all.end(),
                             [](auto& a, auto& b) { return a.key == b.key; }) == all.end());
}

TEST_CASE(
    "a total says no clear change, a change, or an important one, and nothing it cannot know") {
    const auto leg = instrument("lefs");
    CHECK(progress::scoreChange(leg, 50, 58) == Change::unclear);
    CHECK(progress::scoreChange(leg, 50, 59) == Change::important);
    CHECK(progress::scoreChange(leg, 50, 41) == Change::important); // for the worse as well
    const auto own = instrument("psfs");
    CHECK(progress::scoreChange(own, 4, 5.5) == Change::unclear);
    CHECK(progress::scoreChange(own, 4, 6) == Change::changed);
    CHECK(progress::scoreChange(own, 4, 6.5) == Change::important);
    CHECK_FALSE(progress::scoreChange(instrument("fash"), 20, 90));
    CHECK_FALSE(progress::scoreChange(instrument("odi"), 30, 25));
    CHECK(progress::scoreChange(instrument("odi"), 30, 20) == Change::important);
}

TEST_CASE("an injured leg that is clearly better than the other is doubted") {
    const auto both = [](double left, double right) {
        return doubtsOf({tested(MeasurementKind::ake, Side::left, left),
                         tested(MeasurementKind::ake, Side::right, right)});
    };
    REQUIRE(both(4, 30).size() == 1);
    CHECK(both(4, 30).front().doubt == Doubt::sides);
    CHECK(both(4, 30).front().value == 4);
    CHECK(both(4, 30).front().other == 30);
    CHECK(both(15, 30).empty()); // the error of another hand
    CHECK(both(30, 4).empty());
    CHECK(doubtsOf({tested(MeasurementKind::strengthOuter, Side::left, 300),
                    tested(MeasurementKind::strengthOuter, Side::right, 200)})
              .size() == 1);
    CHECK(doubtsOf({tested(MeasurementKind::ake, Side::left, 4),
                    tested(MeasurementKind::ake, Side::right, 30)},
                   Side::both)
              .empty());
    CHECK(doubtsOf({tested(MeasurementKind::pelvicTilt, Side::left, 0),
                    tested(MeasurementKind::pelvicTilt, Side::right, 20)})
              .empty()); // no side of a hip is better
}

TEST_CASE("knees and walks that hardly go together are doubted, each once") {
    const auto hugged = doubtsOf({tested(MeasurementKind::ake, Side::right, 40),
                                  tested(MeasurementKind::mhfake, Side::right, 10)});
    REQUIRE(hugged.size() == 1);
    CHECK(hugged.front().doubt == Doubt::hugged);
    CHECK(hugged.front().side == Side::right);
    const auto straight = doubtsOf({tested(MeasurementKind::ake, Side::left, 0),
                                    tested(MeasurementKind::kneeStraight, Side::left, 0)});
    REQUIRE(straight.size() == 1);
    CHECK(straight.front().doubt == Doubt::straight);
    const auto pain = MeasurementKind::taskPain;
    const auto walks = doubtsOf(
        {tested(pain, {}, 6, rehab::Task::walk10), tested(pain, {}, 1, rehab::Task::briskWalk30)});
    REQUIRE(walks.size() == 1);
    CHECK(walks.front().doubt == Doubt::walking);
    CHECK(walks.front().task == rehab::Task::walk10);
    CHECK(doubtsOf({tested(pain, {}, 3, rehab::Task::walk10),
                    tested(pain, {}, 1, rehab::Task::briskWalk30)})
              .empty());
}

TEST_CASE("what could not be tested doubts nothing") {
    auto none = tested(MeasurementKind::ake, Side::left, 0);
    none.value.reset();
    CHECK(doubtsOf({none, tested(MeasurementKind::kneeStraight, Side::left, 0)}).empty());
}
