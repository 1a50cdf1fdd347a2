#include "story/test_day.h"

#include <QRegularExpression>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace sinew::tests {

namespace {

std::unique_ptr<RunningProgram> programOn(const TemporaryFolder& folder,
                                          const practice::NewPatient& who, const char* today,
                                          const std::function<void(Past&)>& write) {
    writePast({folder.path() / "sinew.store", folder.path() / "configuration"}, who, write);
    return std::make_unique<RunningProgram>(folder.path(), today, 8);
}

} // namespace

Story::Story(const practice::NewPatient& who, const char* today,
             const std::function<void(Past&)>& write)
    : m_program{programOn(m_folder, who, today, write)},
      m_hands{*m_program} {
    m_program->start();
    window().waitUntil("Today is open", [this] { return window().sees("todayPage"); });
    m_hands.settle();
}

void Story::turnTo(int page) {
    m_hands.key(static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier);
    m_hands.settle();
    m_hands.settle();
}

void Story::day(const char* day, int hour) {
    m_program->at(day, hour);
    turnTo(1);
}

void Story::train(char before, char worst, std::optional<char> morning) {
    if (morning && window().sees("painMorning")) {
        m_hands.tabTo("painMorning");
        m_hands.digit(*morning);
    }
    if (!window().sees("painBefore")) { // a day of rest
        return;
    }
    m_hands.tabTo("painBefore");
    m_hands.digit(before);
    m_hands.goOn();
    m_hands.tabTo("painWorst");
    m_hands.digit(worst);
}

void Story::press(const QString& button) {
    m_hands.tabTo(button.toUtf8().constData());
    m_hands.key(Qt::Key_Space);
    m_hands.settle();
}

/// Pain 0, yes, or the same number on both sides.
void Story::answer(const QString& criterion) {
    const QString form = QStringLiteral("test.") + criterion;
    const auto has = [&](const char* part) {
        return window().has((form + QLatin1String(part)).toUtf8().constData());
    };
    if (has(".pain")) {
        m_hands.digit('0');
    } else if (has(".yesNo")) {
        m_hands.digit('1');
    } else {
        m_hands.text("25");
        m_hands.key(Qt::Key_Return);
        if (has(".right")) {
            m_hands.text("25");
            m_hands.key(Qt::Key_Return);
        }
        m_hands.settle();
    }
}

QStringList Story::doTests() {
    QStringList done;
    const auto buttons = m_program->frame().findChildren<QWidget*>(
        QRegularExpression{QStringLiteral("^criterion\\..*\\.do$")});
    QStringList names;
    for (const auto* button : buttons) {
        names << button->objectName();
    }
    for (const auto& name : names) {
        const QString id = name.mid(10).chopped(3);
        const auto state =
            window().read(QStringLiteral("criterion.%1.state").arg(id).toUtf8().constData());
        const auto& button = window().find(name.toUtf8().constData());
        const bool isTest =
            button.isVisible() && button.accessibleName().startsWith(QLatin1String("Do this test"));
        if (!isTest || state.startsWith(QChar{0x2713})) { // a tick
            continue;
        }
        press(name);
        answer(id);
        press(name); // closes the form
        done << id;
    }
    return done;
}

rehab::Dossier Story::dossier() {
    std::optional<rehab::Dossier> found;
    QObject here;
    m_program->program().store()->ask(
        &here,
        [](practice::Practice& practice) {
            const auto episode = practice.accounts().currentEpisode();
            return practice.journal().dossier(episode.value());
        },
        [&](base::Result<rehab::Dossier> answer) { found = std::move(answer).value(); });
    if (!QTest::qWaitFor([&] { return found.has_value(); })) {
        FAIL("the store did not answer");
    }
    return std::move(*found);
}

} // namespace sinew::tests
