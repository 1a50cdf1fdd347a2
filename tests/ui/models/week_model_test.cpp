#include "bridge/labels.h"
#include "models/week_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

using namespace sinew;
using progress::DayPlanState;
using progress::ItemState;

namespace {

const base::Day monday = *base::Day::parse("2026-03-23");

progress::DayItem item(const char* exercise, ItemState state) {
    progress::DayItem made;
    made.exercise = exercise;
    made.state = state;
    return made;
}

std::vector<progress::DayPlan> twoDays() {
    progress::DayPlan first{monday, DayPlanState::due, {}, {}};
    first.items = {item("diver", ItemState::done), item("glider", ItemState::due)};
    progress::DayPlan second{monday + 1, DayPlanState::due, {}, {}};
    second.items = {item("glider", ItemState::due)};
    return {first, second};
}

} // namespace

TEST_CASE("a week has a row for each exercise and a column for each day", "[models]") {
    models::WeekModel model;
    const QAbstractItemModelTester tester{&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.show(twoDays(), rehab::Catalogue{}, monday);
    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.columnCount() == 2);
    CHECK(model.headerData(0, Qt::Vertical).toString() == QStringLiteral("diver"));
    CHECK(model.headerData(0, Qt::Horizontal).toString() == QStringLiteral("Monday 23 March"));
    CHECK(model.data(model.index(0, 0)).toString() == bridge::words(ItemState::done));
    CHECK(model.isToday(0));
    CHECK_FALSE(model.isToday(1));
}

TEST_CASE("what is not planned on a day is empty, not due", "[models]") {
    models::WeekModel model;
    model.show(twoDays(), rehab::Catalogue{}, monday);
    CHECK_FALSE(model.data(model.index(0, 1)).isValid());
    CHECK_FALSE(model.stateAt(0, 1));
    CHECK(model.stateAt(1, 1) == ItemState::due);
}

TEST_CASE("an empty week is an empty table", "[models]") {
    models::WeekModel model;
    const QAbstractItemModelTester tester{&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.show(twoDays(), rehab::Catalogue{}, monday);
    model.show({}, rehab::Catalogue{}, monday);
    CHECK(model.rowCount() == 0);
    CHECK(model.columnCount() == 0);
}
