#include "hands.h"

#include <QApplication>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace sinew::tests {

void Hands::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    m_program.window().press(key, modifiers);
}

void Hands::text(const char* typed) {
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(typed));
}

void Hands::goOn() {
    key(Qt::Key_Return, Qt::ControlModifier);
    settle();
}

void Hands::settle() {
    sinew::tests::settle();
    if (m_program.program().store() != nullptr) {
        m_program.settleStore();
    }
}

void Hands::tabTo(const char* name) {
    constexpr int most = 120;
    for (int steps = 0; steps < most; ++steps) {
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

void Hands::digit(char value) {
    text(std::string(1, value).c_str());
    settle();
}

void expect(bool holds, const QString& what) {
    if (!holds) {
        std::fprintf(stderr, "the story stopped: %s\n", qPrintable(what));
        std::_Exit(3);
    }
}

void answerIntake(RunningProgram& program) {
    Hands hands{program};
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

void answerFirstRun(RunningProgram& program) {
    Hands hands{program};
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
    answerIntake(program);
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
}

void setUpByKeyboard(RunningProgram& program) {
    Hands hands{program};
    program.start();
    hands.settle();
    answerFirstRun(program);
    hands.goOn(); // only this computer
    program.window().waitUntil("the recovery code is shown",
                               [&] { return program.window().sees("recoveryCode"); });
    hands.settle();
    hands.key(Qt::Key_Space); // I have kept the code
    hands.goOn();
    program.window().waitUntil("Today is open", [&] { return program.window().sees("todayPage"); });
    hands.settle();
}

} // namespace sinew::tests
