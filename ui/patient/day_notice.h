#pragma once

#include "patient/banner.h"

#include "practice/views.h"

namespace sinew::patient {

class DayDesk;

/// Says what kind of day it is where it is not simply one to exercise on, and why.
class DayNotice : public Banner {
    Q_OBJECT

public:
    explicit DayNotice(DayDesk& desk, QWidget* parent = nullptr);

    void present(const practice::TodayView& view, const rehab::Catalogue& catalogue);
    void setEditable(bool editable) { m_editable = editable; }

private:
    void sayState(const progress::DayPlan& plan);
    [[nodiscard]] QWidget* more(const practice::TodayView& view, const rehab::Catalogue& catalogue);

    DayDesk& m_desk;
    bool m_editable = true;
};

/// An open session of an earlier day, offered again.
class UnfinishedBanner : public Banner {
    Q_OBJECT

public:
    explicit UnfinishedBanner(DayDesk& desk, QWidget* parent = nullptr);

    void present(const practice::TodayView& view, bool editable);

Q_SIGNALS:
    /// The person wants to go on with it on its own day.
    void wanted(sinew::base::Day day);

private:
    DayDesk& m_desk;
};

} // namespace sinew::patient
