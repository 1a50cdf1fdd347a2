#include "chart/calendar_plot.h"
#include "chart/chart_plot.h"
#include "page_checks.h"
#include "patient/progress_page.h"
#include "ready_prompt.h"
#include "real_store.h"
#include "shell/main_window.h"
#include "window_driver.h"
#include "words.h"

#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;
using tests::Past;
using tests::RealStore;
using tests::WindowDriver;

namespace {

struct ProgressWindow {
    tests::ReadyPrompt prompt;
    shell::MainWindow window;
    WindowDriver drive{window};

    explicit ProgressWindow(RealStore& real) {
        window.addPage({words("progress"), kit::Icon::progress, words("Progress"), [&] {
                            return new patient::ProgressPage{real.store(), real.episode(),
                                                             patient::Access::edit, prompt};
                        }});
        window.resize(1200, 760);
        window.show();
        window.activateWindow();
        window.open(words("progress"));
        drive.waitUntil("something is shown", [this] {
            return drive.sees("progressEmpty") || drive.sees("painChart.plot");
        });
        tests::settle();
    }
    [[nodiscard]] const progress::Chart& chart(const char* name) const {
        return drive.find<chart::ChartPlot>(name).chart();
    }
};

void twoWeeks(Past& past) {
    past.sides("2026-03-09", rehab::MeasurementKind::ake, 34, 18);
    past.calmDays("2026-03-09", "2026-03-19", 2);
    past.sides("2026-03-18", rehab::MeasurementKind::ake, 24, 18);
    past.sides("2026-03-18", rehab::MeasurementKind::bridgeReps, 12, 24);
}

} // namespace

TEST_CASE("tests of both sides stand under the pain as charts and as tables", "[progress]") {
    RealStore real{"2026-03-20", twoWeeks};
    const ProgressWindow page{real};
    const auto& range = page.chart("rangeChart.plot");
    REQUIRE(range.series.size() == 3);
    CHECK(range.series[0].name == "ake.left");
    CHECK(range.series[0].method == "phone");
    CHECK(range.series[0].points.at(1).low == 16.0);
    CHECK(page.chart("strengthChart.plot").series.at(0).points.at(0).value == 12.0);
    CHECK(page.chart("loadChart.plot").series.at(0).points.at(1).n == 7);
    page.drive.click("rangeChart.asTable");
    const auto& table = *page.drive.find<QTableView>("rangeChart.table").model();
    CHECK(table.headerData(1, Qt::Horizontal).toString() ==
          words("knee straightening, hip at 90°, left (phone)"));
    CHECK(table.index(0, 1).data().toString() == words("24 ± 8"));
    CHECK(table.index(1, 1).data().toString() == words("34 ± 8"));
    CHECK(table.index(0, 3).data().toString() == words("91.7"));
}

TEST_CASE("this week beside the last is one sentence that says how many answers it rests on",
          "[progress]") {
    RealStore real{"2026-03-20", twoWeeks};
    const ProgressWindow page{real};
    const auto sentence = page.drive.read("weeks");
    CHECK(sentence.startsWith(words("Compared with the week before: no clear difference")));
    CHECK(sentence.contains(words("(6 days)")));
    CHECK(sentence.contains(words("(5 days)")));
    CHECK(sentence.endsWith(words("6 days of exercise after 5.")));
}

TEST_CASE("what nobody has tested yet takes no room", "[progress]") {
    RealStore real{"2026-03-10", [](Past& past) { past.calmDays("2026-03-08", "2026-03-09", 2); }};
    const ProgressWindow page{real};
    CHECK_FALSE(page.drive.sees("rangeChart.plot"));
    CHECK_FALSE(page.drive.sees("strengthChart.plot"));
    CHECK(page.drive.read("weeks").contains(
        words("too few answers to say (2 days this week, 0 days the week before)")));
}

TEST_CASE("nothing of the charts is nameless, clipped or jumped over", "[progress]") {
    RealStore real{"2026-03-20", twoWeeks};
    ProgressWindow page{real};
    CHECK(tests::namelessIn(page.window) == QStringList{});
    CHECK(tests::clippedIn(page.window) == QStringList{});
    CHECK(tests::tabJumpsIn(page.window) == QStringList{});
    page.drive.picture("progress_charts.png");
}

TEST_CASE("every day of the plan stands in the calendar with what became of it", "[progress]") {
    RealStore real{"2026-03-20", twoWeeks};
    const ProgressWindow page{real};
    const auto& plot = page.drive.find<chart::CalendarPlot>("calendar.plot");
    const auto* day = progress::dayIn(plot.calendar(), tests::day("2026-03-12"));
    REQUIRE(day != nullptr);
    CHECK(day->state == progress::DayAdherence::onTime);
    CHECK(progress::dayIn(plot.calendar(), tests::day("2026-03-05"))->state ==
          progress::DayAdherence::missed);
    page.drive.find("calendar.plot").setFocus();
    page.drive.press(Qt::Key_Up);
    page.drive.press(Qt::Key_Up);
    CHECK(page.drive.read("calendar.sentence").contains(words("done on its day")));
    page.drive.picture("progress_calendar.png");
    page.drive.click("calendar.asTable");
    CHECK(page.drive.find<QTableView>("calendar.table").model()->rowCount() == 3);
}

TEST_CASE("one choice of time holds for all charts", "[progress]") {
    RealStore real{"2026-03-20", twoWeeks};
    const ProgressWindow page{real};
    const auto seen = [&](const char* plot) {
        auto& drawn = page.drive.find<chart::ChartPlot>(plot);
        return drawn.axisRect(0)->axis(QCPAxis::atBottom)->range().size() / 86400;
    };
    CHECK_FALSE(page.drive.has("painChart.span"));
    page.drive.click("span.14");
    CHECK(seen("painChart.plot") < 16);
    CHECK(seen("rangeChart.plot") < 16);
    page.drive.click("span.all");
    CHECK(seen("painChart.plot") > 17);
    CHECK(seen("rangeChart.plot") > 17);
}

TEST_CASE("a goal is set with a number that is known already, and shows how far it is",
          "[progress]") {
    RealStore real{"2026-03-20", twoWeeks};
    const ProgressWindow page{real};
    page.drive.click("goal.add");
    page.drive.click("goal.keep");
    CHECK(page.drive.read("goal.problem").contains(words("in a few words")));
    page.drive.type("goal.text", "Play football with my daughter");
    page.drive.click("goal.measure.bridgeReps");
    page.drive.waitUntil("where it stands is proposed",
                         [&] { return page.drive.read("goal.baseline") == words("12"); });
    page.drive.type("goal.target", "24");
    page.drive.picture("progress_goal_form.png");
    page.drive.click("goal.keep");
    page.drive.waitUntil("it is kept", [&] { return real.dossier().goals.size() == 1; });
    const auto goal = real.dossier().goals.front();
    CHECK(goal.value.measure == "bridgeReps");
    CHECK(goal.value.baseline == rehab::Reading::from(12000));
    const auto stand = "goal." + goal.id.string() + ".stand";
    page.drive.waitUntil("it is shown", [&] { return page.drive.sees(stand.c_str()); });
    CHECK(page.drive.read(stand.c_str()).contains(words("0 % of the way")));
    page.drive.click(("goal." + goal.id.string() + ".forget").c_str());
    page.drive.waitUntil("it is gone", [&] { return real.dossier().goals.empty(); });
    page.drive.click("noticeAction");
    page.drive.waitUntil("it is back", [&] {
        return page.drive.read("notice").startsWith(
            words("Taken back: Goal, in words: Play football with my daughter"));
    });
    CHECK(real.dossier().goals.size() == 1);
}
