#include "chart/chart_plot.h"
#include "page_checks.h"
#include "patient/progress_page.h"
#include "ready_prompt.h"
#include "real_store.h"
#include "shell/main_window.h"
#include "window_driver.h"

#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using tests::Past;
using tests::RealStore;
using tests::WindowDriver;

namespace {

QString words(const char* utf8) {
    return QString::fromUtf8(utf8);
}

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
