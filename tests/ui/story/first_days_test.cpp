#include "chart/chart_plot.h"
#include "parts.h"
#include "support/temporary_practice.h"
#include "support_program.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace sinew::tests {

namespace {

/// Only keys from here on.
class Hands {
public:
    explicit Hands(RunningProgram& program) : m_program{program} {}

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        m_program.window().press(key, modifiers);
    }
    void text(const char* typed) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(typed));
    }
    void goOn() {
        key(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    void settle() {
        sinew::tests::settle();
        if (m_program.program().store() != nullptr) {
            m_program.settleStore();
        }
    }
    /// Tab until the widget of that name has the focus.
    void tabTo(const char* name) {
        for (int steps = 0; steps < 120; ++steps) {
            const auto focused = m_program.window().focused(); // a choice's own name is ROW.KEY
            if (focused == QString::fromUtf8(name) ||
                focused.startsWith(QString::fromUtf8(name) + QLatin1Char('.'))) {
                return;
            }
            key(Qt::Key_Tab);
        }
        throw std::runtime_error{std::string{"Tab never reaches "} + name + "; the focus is on " +
                                 m_program.window().focused().toStdString()};
    }
    /// One key, digit or letter, for whoever has the focus; the store keeps it before we go on.
    void digit(char value) {
        text(std::string(1, value).c_str());
        settle();
    }

private:
    RunningProgram& m_program;
};

/// The child has no test session: it says what failed and leaves, and the case sees that it was not
/// killed.
void expect(bool holds, const QString& what) {
    if (!holds) {
        std::fprintf(stderr, "the story stopped: %s\n", qPrintable(what));
        std::_Exit(3);
    }
}

void answerIntake(Hands& hands, RunningProgram& program) {
    // one moment, running fast, not stretched far; nothing else
    const std::pair<const char*, char> answers[] = {{"I1", '1'}, {"I2", '1'}, {"I3", '2'},
                                                    {"I4", '2'}, {"I5", '2'}, {"I6", '2'},
                                                    {"I7", '2'}, {"I8", '2'}, {"I9", '2'}};
    for (const auto& [question, answer] : answers) {
        if (program.window().sees(question)) {
            hands.tabTo(question);
            hands.digit(answer);
        }
    }
    expect(program.window().read("conclusion").contains(QLatin1String("sprint")),
           program.window().read("conclusion") + program.window().read("conclusionWhy"));
    expect(!program.window().read("conclusionWhy").isEmpty(), QStringLiteral("it says why"));
}

void setUpByKeyboard(RunningProgram& program) {
    Hands hands{program};
    program.start();
    hands.settle();
    hands.tabTo("who");
    hands.digit('1');
    hands.goOn();
    hands.tabTo("name");
    hands.text("A. Example");
    hands.tabTo("birthYear");
    hands.text("1994");
    hands.goOn();
    hands.tabTo("side");
    hands.digit('1');
    hands.tabTo("onset");
    hands.text("02032026");
    hands.goOn();
    answerIntake(hands, program);
    hands.goOn();
    hands.tabTo("grade");
    hands.digit('2');
    hands.goOn();
    hands.tabTo("demand");
    hands.digit('3');
    hands.goOn();
    for (int screen = 0; screen < 4; ++screen) {
        hands.settle();
        hands.key(Qt::Key_Space); // the focus stands on "None of these"
        hands.settle();
    }
    hands.goOn(); // only this computer
    program.window().waitUntil("the recovery code is shown",
                               [&] { return program.window().sees("recoveryCode"); });
    hands.goOn();
    program.window().waitUntil("Today is open", [&] { return program.window().sees("todayPage"); });
    hands.settle();
}

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
