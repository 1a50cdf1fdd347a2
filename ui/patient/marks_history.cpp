#include "patient/marks_history.h"

#include "bridge/convert.h"
#include "bridge/mark_text.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/beside.h"
#include "patient/body_map.h"

namespace sinew::patient {

namespace {

constexpr int daysAtFirst = 7;
constexpr int widthForBoth = 860;

} // namespace

MarksHistory::MarksHistory(QWidget* parent)
    : kit::Group{parent},
      m_map{new BodyMap{"marksHistory.map"}},
      m_days{kit::column({}, kit::space::step)},
      m_more{new kit::LinkButton{"marksHistory.more", tr("Show all days")}} {
    kit::named(*this, "marksHistory", tr("Where it hurt"));
    build();
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_all = true;
        fill();
    });
}

void MarksHistory::build() {
    m_map->setEditable(false);
    auto* words = kit::boxed(kit::column({kit::boxed(m_days), m_more}, kit::space::step));
    auto* card = new kit::Card;
    card->add(kit::strong(tr("Where it hurt")));
    card->add(
        kit::small(tr("The strongest pain at each place in the days shown here."))->wrapped());
    card->add(new Beside{m_map, words, widthForBoth});
    setLayout(kit::column({card}, 0));
}

void MarksHistory::present(const std::vector<rehab::Revision<rehab::PainMark>>& marks,
                           base::Day today) {
    m_marks = marks;
    m_today = today;
    setVisible(!marks.empty());
    fill();
}

void MarksHistory::fill() {
    kit::clear(*m_days);
    std::vector<rehab::PainMark> shown;
    int days = 0;
    for (std::size_t at = 0; at < m_marks.size() && (m_all || days < daysAtFirst); ++days) {
        const auto day = m_marks[at].day;
        QStringList places;
        for (; at < m_marks.size() && m_marks[at].day == day; ++at) {
            shown.push_back(m_marks[at].value);
            places.prepend(bridge::markText(m_marks[at].value));
        }
        addDay(day, places);
    }
    m_map->present(spotMarks(shown));
    m_more->setVisible(shown.size() < m_marks.size());
}

void MarksHistory::addDay(base::Day day, const QStringList& places) {
    auto* words = kit::plain(places.join(QLatin1Char('\n')));
    words->setObjectName(QStringLiteral("marksHistory.day"));
    m_days->addWidget(kit::boxed(
        kit::column({kit::strong(bridge::dayBeside(day, m_today)), words->wrapped()}, 0)));
}

} // namespace sinew::patient
