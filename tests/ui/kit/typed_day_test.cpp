#include "kit/date_field.h"
#include "kit/layout.h"
#include "kit/typed_day.h"
#include "window_driver.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QSignalSpy>

using namespace sinew::kit;
using sinew::tests::WindowDriver;

namespace {

const QDate today{2026, 11, 22};

struct Typed {
    const char* text;
    QDate day;
};

} // namespace

TEST_CASE("a day is understood as people write it") {
    const QLocale british{QLocale::English, QLocale::UnitedKingdom};
    const QDate inNovember{2026, 11, 8};
    const auto typed = GENERATE_COPY(values<Typed>({
        {"8.11.2026", inNovember},
        {"08.11.26", inNovember},
        {"8/11/2026", inNovember},
        {"2026-11-08", inNovember},
        {"08112026", inNovember},
        {"8 nov", inNovember},
        {"8. Nov. 2026", inNovember},
        {"November 8, 2026", inNovember},
        {"Sunday, 8 November 2026", inNovember},
        {"8.11.", inNovember},
        {"24.12.", QDate{2025, 12, 24}},
        {"24 dec", QDate{2025, 12, 24}},
    }));
    INFO(typed.text);
    CHECK(typedDay(QString::fromUtf8(typed.text), british, today) == typed.day);
}

TEST_CASE("the order of day and month is the language's own, but for points") {
    const QLocale american{QLocale::English, QLocale::UnitedStates};
    const QLocale german{QLocale::German, QLocale::Germany};
    const auto day = [](const char* text, const QLocale& locale) {
        return typedDay(QString::fromUtf8(text), locale, today);
    };
    CHECK(day("3/2/2026", american) == QDate{2026, 3, 2});
    CHECK(day("3.2.2026", american) == QDate{2026, 2, 3});
    CHECK(day("3. Dezember 2025", german) == QDate{2025, 12, 3});
    CHECK(day("03.02.2026", german) == QDate{2026, 2, 3});
}

TEST_CASE("what is no day, or could be several, is none") {
    const auto text = GENERATE(as<std::string>{}, "", "08", "31.2.2026", "8.11.2", "8.11.202",
                               "soon", "8 no", "1 2 3 4");
    INFO(text);
    CHECK_FALSE(typedDay(QString::fromStdString(text), QLocale::c(), today));
}

TEST_CASE(
    "the calendar's sign keeps its place free of the date, from left to right and the other way") {
    QWidget page;
    auto* field = new DateField{"onset", QStringLiteral("Onset"), today, today.addYears(-1), today};
    page.setLayout(column({field}));
    CHECK(field->textMargins().left() == 0);
    CHECK(field->textMargins().right() > 0);
    page.setLayoutDirection(Qt::RightToLeft);
    CHECK(field->textMargins().left() > 0);
    CHECK(field->textMargins().right() == 0);
}

TEST_CASE("a day that does not fit stays as it was typed, with a sentence below") {
    QWidget page;
    auto* field = new DateField{"onset", QStringLiteral("Onset"), today, today.addYears(-1), today};
    auto* other = new QLineEdit;
    other->setObjectName(QStringLiteral("other"));
    page.setLayout(column({field, other}));
    page.show();
    page.activateWindow();
    const WindowDriver drive{page};
    const QSignalSpy changed{field, &DateField::changed};
    drive.type("onset", "24.12.2027");
    drive.press(Qt::Key_Return);
    CHECK(drive.read("onset.problem").startsWith(QStringLiteral("This day has not come yet")));
    CHECK(drive.read("onset") == QStringLiteral("24.12.2027"));
    CHECK(field->date() == today);
    drive.type("onset", "1.1.2020");
    drive.type("other", "x");
    CHECK(drive.read("onset.problem").startsWith(QStringLiteral("The earliest day here is")));
    CHECK((changed.isEmpty() || changed.last().value(0).toDate() == today));
    drive.type("onset", "8 nov");
    drive.press(Qt::Key_Return);
    CHECK(field->date() == QDate{2026, 11, 8});
    CHECK(drive.read("onset.problem").isEmpty());
    drive.press(Qt::Key_Up);
    CHECK(field->date() == QDate{2026, 11, 9});
}
