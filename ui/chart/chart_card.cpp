#include "chart/chart_card.h"

#include "bridge/convert.h"
#include "chart/chart_paper.h"
#include "chart/chart_plot.h"
#include "chart/chart_table.h"
#include "chart/chart_words.h"
#include "kit/choice_row.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "progress/chart_methods.h"

#include <QPainter>

#include <algorithm>
#include <set>
#include <utility>

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
    build({m_plot, m_model, [this](const QString& file) {
               return isPaper(file) ? writePdf(file, this->heading(), *m_plot)
                                    : m_plot->savePng(file, 0, 0, 2);
           }});
    connect(m_plot, &ChartPlot::pointed, this, &ChartCard::say);
}

void ChartCard::show(const progress::Chart& chart, std::optional<base::Day> from) {
    m_chart = chart;
    if (m_offersMethods) {
        presentMethods();
    }
    draw();
    m_plot->look(from);
}

void ChartCard::draw() {
    const auto seen = m_method ? progress::onlyMethod(m_chart, *m_method) : m_chart;
    if (m_plot->chart() != seen) {
        m_model->show(seen);
        m_plot->show(seen);
        showLegend();
    }
}

/// The choice stays while the same methods are there.
void ChartCard::presentMethods() {
    auto methods = progress::methodsOf(m_chart);
    if (methods == m_methods) {
        return;
    }
    m_methods = std::move(methods);
    m_method.reset();
    delete std::exchange(m_choice, nullptr);
    if (m_methods.size() < 2) {
        return;
    }
    std::vector<kit::Choice> choices{{QStringLiteral("all"), tr("All methods")}};
    for (std::size_t at = 0; at < m_methods.size(); ++at) {
        choices.push_back({QString::number(at), m_methods[at].empty()
                                                    ? tr("method not noted")
                                                    : bridge::toQt(m_methods[at])});
    }
    auto* row =
        new kit::ChoiceRow{part("method"), tr("%1: seen by method").arg(heading()), choices};
    row->choose({QStringLiteral("all")});
    connect(row, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        bool one = false;
        const auto at = keys.value(0).toUInt(&one);
        m_method = one ? std::optional{m_methods.at(at)} : std::nullopt;
        const auto stretch = m_plot->stretch();
        draw();
        m_plot->follow(stretch);
    });
    m_choice = row;
    body().insertWidget(1, row); // below the heading
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
