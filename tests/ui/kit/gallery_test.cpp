#include "kit/date_field.h"
#include "kit/gallery.h"
#include "kit/pain_scale.h"
#include "kit/theme.h"
#include "kit/window_prompt.h"
#include "page_checks.h"
#include "window_driver.h"

#include <catch2/catch_test_macros.hpp>

#include <QCalendarWidget>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

#include <string>

using namespace sinew::kit;
using namespace sinew::tests;

namespace {

/// The application's own theme, put back when a case ends.
class Dressed {
public:
    Dressed(Look look, int percent) : m_theme{const_cast<Theme&>(theme())} {
        m_theme.setLook(look);
        m_theme.setScale(percent);
    }
    Dressed(const Dressed&) = delete;
    Dressed& operator=(const Dressed&) = delete;
    ~Dressed() {
        m_theme.setLook(Look::light);
        m_theme.setScale(100);
    }

private:
    Theme& m_theme;
};

void paintTall(QWidget& sheet, int width, const std::string& file) {
    sheet.resize(width, 10);
    sheet.show();
    settle();
    sheet.resize(width, std::max(sheet.minimumSizeHint().height(), sheet.heightForWidth(width)));
    paintPicture(sheet, file.c_str());
}

void paintAll(Look look, int percent, const std::string& suffix) {
    const Dressed dressed{look, percent};
    auto today = todayMock();
    today->resize(percent > 150 ? QSize{900, 1300} : QSize{1200, 760});
    paintPicture(*today, ("kit_today_" + suffix + ".png").c_str());
    const int width = percent > 150 ? 1140 : 1100;
    paintTall(*kitWidgets(), width, "kit_widgets_" + suffix + ".png");
    paintTall(*standardWidgets(), width, "kit_standard_" + suffix + ".png");
}

} // namespace

TEST_CASE("every kit widget leaves its picture in light and dark, at 100 and 200 percent") {
    paintAll(Look::light, 100, "light_100");
    paintAll(Look::dark, 100, "dark_100");
    paintAll(Look::light, 200, "light_200");
    paintAll(Look::dark, 200, "dark_200");
}

TEST_CASE("nothing of a page is cut, nameless or out of order at any text size") {
    for (const int percent : {100, 150, 200}) {
        const Dressed dressed{Look::light, percent};
        for (auto make : {todayMock, kitWidgets, standardWidgets}) {
            auto sheet = make();
            sheet->resize(900, 600);
            sheet->show();
            settle();
            sheet->resize(900, std::max(600, sheet->heightForWidth(900)));
            settle();
            INFO(percent);
            CHECK(clippedIn(*sheet).join(QLatin1Char('\n')).toStdString() == "");
            CHECK(namelessIn(*sheet).join(QLatin1Char('\n')).toStdString() == "");
        }
    }
}

TEST_CASE("the checks of a page find what is cut, nameless and out of order") {
    QWidget page;
    page.resize(200, 200);
    auto* cut = new QLabel{QStringLiteral("much too long for this"), &page};
    cut->setGeometry(0, 100, 20, 10);
    auto* low = new QPushButton{QStringLiteral("low"), &page};
    low->setGeometry(0, 120, 100, 60);
    auto* high = new QPushButton{QStringLiteral("high"), &page};
    high->setGeometry(0, 0, 100, 60);
    page.show();
    CHECK(clippedIn(page).size() == 1);
    CHECK(namelessIn(page).size() == 2);
    CHECK(tabJumpsIn(page).size() == 1);
    cut->adjustSize();
    high->move(180, 0);
    CHECK(clippedIn(page).size() == 1);
}

TEST_CASE("the page leaves its picture from right to left, and with the focus on a scale") {
    auto today = todayMock();
    today->setLayoutDirection(Qt::RightToLeft);
    paintPicture(*today, "kit_today_rtl.png");
    today->setLayoutDirection(Qt::LeftToRight);
    WindowDriver{*today}.bringForward();
    WindowDriver{*today}.find("before").setFocus(Qt::TabFocusReason);
    WindowDriver{*today}.press(Qt::Key_Right);
    paintPicture(*today, "kit_today_focus.png");
}

TEST_CASE("a question leaves its picture and gives the key of its answer") {
    QWidget window;
    window.resize(900, 600);
    window.show();
    WindowPrompt prompt{window};
    QString answer;
    prompt.ask(
        {QStringLiteral("Delete this session?"),
         QStringLiteral("The session of 12 March goes from every chart. Undo brings it back."),
         {{QStringLiteral("keep"), QStringLiteral("Keep it")},
          {QStringLiteral("delete"), QStringLiteral("Delete")}},
         QStringLiteral("delete")},
        [&](const QString& key) { answer = key; });
    settle();
    auto* sheet = window.findChild<QDialog*>();
    REQUIRE(sheet != nullptr);
    paintPicture(*sheet, "kit_question.png");
    WindowDriver{*sheet}.click("answer.delete");
    CHECK(answer == QStringLiteral("delete"));
}

TEST_CASE("the calendar of a day leaves its picture") {
    const QDate today{2026, 3, 22};
    DateField field{"onset", QStringLiteral("Onset"), today, today.addYears(-1), today};
    auto& calendar = *field.findChild<QCalendarWidget*>();
    calendar.resize(calendar.sizeHint());
    paintPicture(calendar, "kit_calendar.png");
    CHECK(calendar.maximumDate() == today);
}
