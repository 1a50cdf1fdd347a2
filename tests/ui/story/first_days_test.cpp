#include "chart/chart_plot.h"
#include "hands.h"
#include "parts.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QProcess>

#include <csignal>

namespace sinew::tests {

namespace {

/// A day as prescribed: the morning question (where there is one), pain before, all done, worst
/// pain.
void trainAsPrescribed(RunningProgram& program, char before, char worst,
                       const char* morning = nullptr) {
    Hands hands{program};
    if (morning != nullptr) {
        hands.tabTo("painMorning");
        hands.digit(*morning);
    }
    hands.tabTo("painBefore");
    hands.digit(before);
    hands.goOn();
    hands.tabTo("painWorst");
    hands.digit(worst);
}

void newDay(RunningProgram& program, const char* day, int hour) {
    Hands hands{program};
    program.at(day, hour);
    hands.key(Qt::Key_1, Qt::ControlModifier);
    hands.settle();
}

/// First run, four days and half of the fifth by keyboard, then the process kills itself in the
/// middle of it.
int playFirstDaysAndDie(const std::string& folder) {
    RunningProgram program{folder, "2026-03-05", 18};
    setUpByKeyboard(program);
    trainAsPrescribed(program, '3', '3');
    newDay(program, "2026-03-06", 18);
    trainAsPrescribed(program, '2', '3', "2");
    newDay(program, "2026-03-07", 18);
    trainAsPrescribed(program, '2', '7', "2"); // the flare
    newDay(program, "2026-03-08", 8);
    Hands hands{program};
    hands.tabTo("painMorning");
    hands.digit('5');
    newDay(program, "2026-03-09", 18);
    hands.tabTo("painBefore");
    hands.digit('3');
    std::raise(SIGKILL);
    return 1;
}

const Part firstDays{"first-days", playFirstDaysAndDie};

} // namespace

} // namespace sinew::tests

using namespace sinew;
using namespace sinew::tests;

TEST_CASE("a patient with a sprint strain is set up by keyboard, records four days with a flare, "
          "the program is killed "
          "in the fifth, and the day is finished after the restart") {
    const TemporaryFolder folder;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QApplication::applicationFilePath(),
                {QStringLiteral("--play"), QStringLiteral("first-days"),
                 QString::fromStdString(folder.path().string())});
    REQUIRE(child.waitForFinished(120'000));
    REQUIRE(child.exitStatus() == QProcess::CrashExit);
    REQUIRE(child.exitCode() == SIGKILL);

    RunningProgram program{folder.path(), "2026-03-09", 19};
    Hands hands{program};
    program.start();
    program.window().waitUntil("Today is open", [&] { return program.window().sees("todayPage"); });
    hands.settle();
    CHECK(program.window().read("painBefore") == QLatin1String("3"));
    program.window().picture("story_after_restart.png");
    hands.goOn();
    hands.tabTo("painWorst");
    hands.digit('3');
    CHECK(program.window().read("notice").contains(QLatin1String("Saved")));

    hands.key(Qt::Key_3, Qt::ControlModifier);
    hands.settle();
    const auto& plot = program.window().find<chart::ChartPlot>("painChart.plot");
    const auto worst = [&](const char* on) -> std::optional<double> {
        for (const auto& series : plot.chart().series) {
            for (const auto& point : series.points) {
                if (series.name == "painWorst" && point.day == day(on)) {
                    return point.value;
                }
            }
        }
        return std::nullopt;
    };
    CHECK(worst("2026-03-05") == 3.0);
    CHECK(worst("2026-03-06") == 3.0);
    CHECK(worst("2026-03-07") == 7.0);
    CHECK_FALSE(worst("2026-03-08"));
    CHECK(worst("2026-03-09") == 3.0);
    program.window().picture("story_progress.png");

    hands.key(Qt::Key_2, Qt::ControlModifier);
    hands.settle();
    program.window().picture("story_plan.png");
    CHECK(program.window().sees("planPage"));
    CHECK_FALSE(program.window().read("verdict").isEmpty());
    CHECK_FALSE(program.window().read("floor").isEmpty());
}
