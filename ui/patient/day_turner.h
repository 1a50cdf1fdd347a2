#pragma once

#include "practice/views.h"

#include <QWidget>

namespace sinew::kit {
class Button;
} // namespace sinew::kit

namespace sinew::patient {

/// The days beside the one that is shown: the day before, and the way back to today.
class DayTurner : public QWidget {
    Q_OBJECT

public:
    explicit DayTurner(QWidget* parent = nullptr);

    /// `first` is the day before which there is nothing.
    void present(base::Day day, base::Day today, base::Day first);
    /// As their buttons do; nothing where there is no such day.
    void goBack();
    void goForward();

Q_SIGNALS:
    void wanted(sinew::base::Day day);

private:
    void build();

    base::Day m_day;
    base::Day m_today;
    base::Day m_first;
    kit::Button* m_back = nullptr;
    kit::Button* m_forward = nullptr;
};

} // namespace sinew::patient
