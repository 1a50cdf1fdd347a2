#include "chart/chart_card.h"

#include "chart/chart_plot.h"
#include "chart/chart_table.h"
#include "chart/chart_words.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QPainter>

#include <set>

namespace sinew::chart {

namespace {

/// One entry of the legend: the stroke and shape beside its word.
class Sample : public QWidget {
public:
    Sample(progress::ChartSeries series, int at) : m_series{std::move(series)}, m_at{at} {
        m_series.points.clear();
        setFixedSize(kit::theme().scaled(24), kit::theme().scaled(14));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        paintSample(painter, QRectF{rect()}.adjusted(1, 1, -1, -1), m_series, m_at);
    }

private:
    progress::ChartSeries m_series;
    int m_at;
};

} // namespace

ChartCard::ChartCard(const QString& name, const QString& heading, kit::Prompt& prompt,
                     QWidget* parent)
    : TabledCard{name, heading, prompt, parent},
      m_model{new ChartTable{this}},
      m_plot{new ChartPlot{name + QStringLiteral(".plot"), heading}} {
    build(
        {m_plot, m_model, [this](const QString& file) { return m_plot->savePng(file, 0, 0, 2); }});
    connect(m_plot, &ChartPlot::pointed, this, &ChartCard::say);
}

void ChartCard::show(const progress::Chart& chart, std::optional<base::Day> from) {
    if (m_plot->chart() != chart) {
        m_model->show(chart);
        m_plot->show(chart);
        showLegend();
    }
    m_plot->look(from);
}

void ChartCard::showLegend() {
    std::vector<QWidget*> entries;
    const auto& series = m_plot->chart().series;
    for (std::size_t i = 0; i < series.size(); ++i) {
        entries.push_back(
            kit::boxed(kit::row({new Sample{series[i], static_cast<int>(i)},
                                 kit::small(ChartWords::series(series[i]))->wrapped()},
                                kit::space::snug)));
    }
    std::set<QString> told;
    for (const auto& marker : m_plot->chart().markers) {
        const QString words =
            ChartWords::sign(marker) + QLatin1Char(' ') + ChartWords::marker(marker);
        if (told.insert(words).second) {
            entries.push_back(kit::small(words)->wrapped());
        }
    }
    setLegend(entries);
}

} // namespace sinew::chart
