#pragma once

#include "patient/day_notice.h"

#include "practice/views.h"

namespace sinew::patient {

/// A planned day before today that holds nothing is offered, without a reproach.
class YesterdayBanner : public Banner {
    Q_OBJECT

public:
    explicit YesterdayBanner(QWidget* parent = nullptr);

    void present(const practice::TodayView& view, bool editable);

Q_SIGNALS:
    void wanted(sinew::base::Day day);
};

class DayDesk;

/// There are entries of days that have not come: the computer's clock was set back.
class ClockBanner : public Banner {
    Q_OBJECT

public:
    explicit ClockBanner(QWidget* parent = nullptr);

    void present(const practice::TodayView& view);
};

/// What the days around this one have to say before it begins.
class DayBanners : public QWidget {
    Q_OBJECT

public:
    explicit DayBanners(DayDesk& desk, QWidget* parent = nullptr);

    void present(const practice::TodayView& view, bool editable);
    /// Of several injuries one tells what holds for the day itself.
    void tellOfDay(bool yesterday, bool clock);

Q_SIGNALS:
    /// The person wants to go to that day.
    void wanted(sinew::base::Day day);

private:
    void showOwn();

    bool m_tellsYesterday = true;
    bool m_tellsClock = true;
    bool m_hasYesterday = false;
    bool m_hasClock = false;
    ClockBanner* m_clock;
    UnfinishedBanner* m_unfinished;
    YesterdayBanner* m_yesterday;
};

} // namespace sinew::patient
