#include "patient/calendar_banners.h"

#include "bridge/convert.h"
#include "kit/button.h"
#include "kit/keys.h"
#include "kit/layout.h"

namespace sinew::patient {

YesterdayBanner::YesterdayBanner(QWidget* parent) : Banner{"yesterday", parent} {}

void YesterdayBanner::present(const practice::TodayView& view, bool editable) {
    setVisible(view.missedYesterday && editable);
    if (isHidden()) {
        return;
    }
    const auto day = view.day - 1;
    const QString name = bridge::dayText(day, bridge::DayForm::weekday);
    say(kit::Tone::neutral, kit::Icon::calendar, tr("%1 is not logged yet").arg(name),
        tr("If you exercised, or only want to say how it was, it can still be entered."));
    auto* open = new kit::SecondButton{"yesterday.open",
                                       kit::withKeys(tr("Log %1").arg(name), kit::Keys::dayBefore)};
    open->setCompact(true);
    connect(open, &QAbstractButton::clicked, this, [this, day] { Q_EMIT wanted(day); });
    setMore(kit::boxed(kit::row({open, kit::spacer()})));
}

ClockBanner::ClockBanner(QWidget* parent) : Banner{"clockBack", parent} {}

void ClockBanner::present(const practice::TodayView& view) {
    setVisible(view.laterDay.has_value());
    if (view.laterDay) {
        say(kit::Tone::caution, kit::Icon::clock, tr("The date of this computer was set back"),
            tr("There are entries up to %1. Please check the date; what you enter now belongs to "
               "%2. Nothing is lost.")
                .arg(bridge::dayText(*view.laterDay), bridge::dayText(view.today)));
    }
}

DayBanners::DayBanners(DayDesk& desk, QWidget* parent)
    : QWidget{parent},
      m_clock{new ClockBanner},
      m_unfinished{new UnfinishedBanner{desk}},
      m_yesterday{new YesterdayBanner} {
    setLayout(kit::column({m_clock, m_unfinished, m_yesterday}, kit::space::wide));
    connect(m_unfinished, &UnfinishedBanner::wanted, this, &DayBanners::wanted);
    connect(m_yesterday, &YesterdayBanner::wanted, this, &DayBanners::wanted);
}

void DayBanners::present(const practice::TodayView& view, bool editable) {
    m_clock->present(view);
    m_unfinished->present(view, editable);
    m_yesterday->present(view, editable);
    m_hasClock = !m_clock->isHidden();
    m_hasYesterday = !m_yesterday->isHidden();
    showOwn();
}

void DayBanners::tellOfDay(bool yesterday, bool clock) {
    m_tellsYesterday = yesterday;
    m_tellsClock = clock;
    showOwn();
}

void DayBanners::showOwn() {
    m_clock->setVisible(m_hasClock && m_tellsClock);
    m_yesterday->setVisible(m_hasYesterday && m_tellsYesterday);
    setVisible(!m_clock->isHidden() || !m_unfinished->isHidden() || !m_yesterday->isHidden());
}

} // namespace sinew::patient
