#include "patient/body_chart.h"

#include "kit/button.h"
#include "kit/layout.h"
#include "patient/day_desk.h"
#include "patient/desk_news.h"
#include "patient/marks_section.h"

namespace sinew::patient {

BodyChart::BodyChart(bridge::StoreThread& store, base::Id<rehab::Episode> episode, QWidget* parent)
    : QWidget{parent},
      m_desk{new DayDesk{store, episode, this}},
      m_marks{new MarksSection{*m_desk}},
      m_open{new kit::SecondButton{"bodyChart.open", tr("Mark where it hurts")}} {
    setLayout(kit::column({kit::row({m_open, kit::spacer()}), m_marks}));
    m_marks->hide();
    connect(m_open, &QAbstractButton::clicked, m_marks, &MarksSection::open);
    connect(m_desk, &DayDesk::shown, this,
            [this](const practice::TodayView& view) { m_marks->present(view); });
    const auto* news = new DeskNews{*m_desk, store};
    connect(news, &DeskNews::noticed, this, &BodyChart::noticed);
    connect(news, &DeskNews::kept, this, &BodyChart::read);
    connect(news, &DeskNews::problem, m_marks, &MarksSection::showProblem);
}

void BodyChart::read() {
    m_desk->read();
}

} // namespace sinew::patient
