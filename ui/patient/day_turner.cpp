#include "patient/day_turner.h"

#include "bridge/convert.h"
#include "kit/button.h"
#include "kit/flow.h"
#include "kit/keys.h"
#include "kit/layout.h"

namespace sinew::patient {

DayTurner::DayTurner(QWidget* parent) : QWidget{parent} {
    build();
    connect(m_back, &QAbstractButton::clicked, this, &DayTurner::goBack);
    connect(m_forward, &QAbstractButton::clicked, this, &DayTurner::goForward);
}

void DayTurner::build() {
    m_back = new kit::QuietButton{"dayBack", tr("Yesterday"),
                                  kit::withKeys(tr("The day before"), kit::Keys::dayBefore)};
    m_forward = new kit::QuietButton{"dayForward", tr("Today"),
                                     kit::withKeys(tr("The day after"), kit::Keys::dayAfter)};
    m_back->setMark(kit::Icon::chevronLeft);
    m_forward->setMark(kit::Icon::chevronRight);
    m_back->setCompact(true);
    m_forward->setCompact(true);
    m_forward->hide();
    setLayout(kit::flow({m_back, m_forward}));
}

void DayTurner::present(base::Day day, base::Day today, base::Day first) {
    m_day = day;
    m_today = today;
    m_first = first;
    m_forward->setVisible(day != today);
    m_back->setText(bridge::dayText(day - 1, bridge::DayForm::weekday));
    m_forward->setText(day + 1 == today ? tr("Today")
                                        : bridge::dayText(day + 1, bridge::DayForm::weekday));
    m_back->setEnabled(day > first);
}

void DayTurner::goBack() {
    if (m_day > m_first) {
        Q_EMIT wanted(m_day - 1);
    }
}

void DayTurner::goForward() {
    if (m_day < m_today) {
        Q_EMIT wanted(m_day + 1);
    }
}

} // namespace sinew::patient
