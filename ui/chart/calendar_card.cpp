#include "chart/calendar_card.h"

#include "chart/calendar_marks.h"
#include "chart/calendar_plot.h"
#include "chart/calendar_table.h"
#include "chart/chart_words.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QPainter>

#include <array>

namespace sinew::chart {

namespace {

using progress::DayAdherence;

constexpr std::array shown{DayAdherence::onTime,   DayAdherence::shifted, DayAdherence::missed,
                           DayAdherence::held,     DayAdherence::rest,    DayAdherence::open,
                           DayAdherence::unplanned};

/// One mark beside its word.
class Mark : public QWidget {
public:
    explicit Mark(DayAdherence state) : m_state{state} {
        setFixedSize(kit::theme().scaled(20), kit::theme().scaled(20));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        paintMark(painter, m_state, rect());
    }

private:
    DayAdherence m_state;
};

} // namespace

CalendarCard::CalendarCard(const QString& name, const QString& heading, kit::Prompt& prompt,
                           QWidget* parent)
    : TabledCard{name, heading, prompt, parent},
      m_model{new CalendarTable{this}},
      m_plot{new CalendarPlot{name + QStringLiteral(".plot"), heading}} {
    build({m_plot, m_model, [this](const QString& file) { return m_plot->save(file); }});
    connect(m_plot, &CalendarPlot::pointed, this, &CalendarCard::say);
    connect(m_plot, &CalendarPlot::dayWanted, this, &CalendarCard::dayWanted);
}

void CalendarCard::show(const progress::Calendar& calendar, std::optional<base::Day> from) {
    const auto first = from.value_or(calendar.from);
    m_model->show(calendar, first);
    m_plot->show(calendar, first);
    showLegend(calendar, first);
}

void CalendarCard::showLegend(const progress::Calendar& calendar, base::Day from) {
    std::vector<QWidget*> entries;
    for (const auto state : shown) {
        if (const int days = countOf(calendar, state, from); days > 0) {
            const auto words = QStringLiteral("%1 %2").arg(ChartWords::day(state)).arg(days);
            entries.push_back(kit::boxed(
                kit::row({new Mark{state}, kit::small(words)->wrapped()}, kit::space::snug)));
        }
    }
    setLegend(entries);
}

} // namespace sinew::chart
