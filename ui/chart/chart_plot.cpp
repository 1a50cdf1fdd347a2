#include "chart/chart_plot.h"

#include "bridge/convert.h"
#include "chart/chart_words.h"
#include "kit/label.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sinew::chart {

namespace {

constexpr double secondsADay = 86400;
constexpr double leastDays = 7;

/// 0, 7, 14 ... days since the onset.
class DayCount : public QCPAxisTicker {
public:
    DayCount() { setTickOrigin(secondsOf(progress::dayZero)); }

protected:
    double getTickStep(const QCPRange& range) override {
        constexpr double mostTicks = 7;
        double days = 1;
        for (const double wide : {2.0, 7.0, 14.0, 28.0, 56.0, 112.0, 364.0}) {
            days = range.size() / secondsADay / days > mostTicks ? wide : days;
        }
        return days * secondsADay;
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override {
        const int day = qRound((tick - secondsOf(progress::dayZero)) / secondsADay);
        return day < 0 ? QString{} : locale.toString(day);
    }
};

QSharedPointer<QCPAxisTicker> dayTicker(const progress::Chart& chart) {
    if (chart.sinceOnset) {
        return QSharedPointer<QCPAxisTicker>{new DayCount};
    }
    QSharedPointer<QCPAxisTickerDateTime> ticker{new QCPAxisTickerDateTime};
    ticker->setDateTimeSpec(Qt::UTC);
    ticker->setDateTimeFormat(QCoreApplication::translate("ChartPlot", "d MMM", "day axis"));
    ticker->setTickCount(6);
    return ticker;
}

QSharedPointer<QCPAxisTicker> valueTicker(const progress::ChartPanel& panel) {
    QSharedPointer<QCPAxisTickerFixed> ticker{new QCPAxisTickerFixed};
    const double span = panel.high - panel.low;
    constexpr std::array steps{1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0};
    constexpr double mostLines = 3.5;
    const auto* step = std::find_if(steps.begin(), steps.end() - 1,
                                    [span](double wide) { return span / wide <= mostLines; });
    ticker->setTickStep(*step);
    return ticker;
}

void quietAxis(QCPAxis* axis) {
    axis->setBasePen(Qt::NoPen);
    axis->setTickPen(Qt::NoPen);
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelFont(kit::theme().font(kit::Type::small));
    axis->setTickLabelColor(kit::ink(kit::Ink::quiet));
    axis->grid()->setPen(QPen{kit::ink(kit::Ink::hairline), 1});
    axis->grid()->setZeroLinePen(QPen{kit::ink(kit::Ink::hairline), 1});
}

} // namespace

ChartPlot::ChartPlot(QAnyStringView name, const QString& spoken, QWidget* parent)
    : QCustomPlot{parent} {
    kit::named(*this, name, spoken);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setPlottingHints(QCP::phFastPolylines | QCP::phCacheLabels);
    setNoAntialiasingOnDrag(true);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    setAutoAddPlottableToLegend(false);
    connect(this, &QCustomPlot::afterLayout, this, &ChartPlot::placeLimits);
    connect(&kit::theme(), &kit::Theme::changed, this, [this] { drawChart(); });
    drawChart();
}

void ChartPlot::show(const progress::Chart& chart) {
    m_chart = chart;
    m_pointed.reset();
    drawChart();
}

void ChartPlot::look(std::optional<base::Day> from) {
    m_from = from;
    auto range = whole();
    if (from) {
        range.lower = std::max(range.lower, secondsOf(*from) - secondsADay / 2);
    }
    follow(range);
}

void ChartPlot::follow(const QCPRange& stretch) {
    const QScopedValueRollback following{m_follows, true};
    for (auto* rect : m_rects) {
        rect->axis(QCPAxis::atBottom)->setRange(stretch);
    }
    replot(rpQueuedReplot);
}

QCPRange ChartPlot::ownRoom() const {
    const double least = leastDays * secondsADay;
    const bool bars = std::any_of(m_chart.series.begin(), m_chart.series.end(), isBars);
    const double first = bars ? std::max(0.6, barDays() * 0.4) : 0.6; // half a bar, a little air
    const double from = secondsOf(m_chart.from) - secondsADay * first;
    const double to = secondsOf(m_chart.to) + secondsADay * 0.6;
    return {from, std::max(to, from + least)};
}

void ChartPlot::dress() {
    setBackground(QBrush{kit::ink(kit::Ink::card)});
    constexpr float wash = 0.2F;
    auto chosen = kit::ink(kit::Ink::accent);
    selectionRect()->setPen(QPen{chosen, 1});
    chosen.setAlphaF(wash);
    selectionRect()->setBrush(chosen);
    const auto panels = static_cast<int>(m_chart.panels.size());
    setMinimumHeight(kit::theme().scaled(panels > 2 ? 140 * panels : panels > 1 ? 280 : 220));
}

void ChartPlot::drawChart() {
    clearItems();
    clearPlottables();
    plotLayout()->clear();
    m_rects.clear();
    m_stack.clear();
    m_cross.clear();
    m_limits.clear();
    dress();
    for (std::size_t i = 0; i < m_chart.panels.size(); ++i) {
        addPanel(m_chart.panels[i], i + 1 == m_chart.panels.size());
    }
    if (!m_rects.empty()) {
        std::for_each(m_chart.bands.begin(), m_chart.bands.end(),
                      [this](const auto& band) { addBand(band); });
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            addSeries(m_chart.series[i], static_cast<int>(i));
        }
        std::for_each(m_chart.thresholds.begin(), m_chart.thresholds.end(),
                      [this](const auto& level) { addThreshold(level); });
        std::for_each(m_chart.markers.begin(), m_chart.markers.end(),
                      [this](const auto& marker) { addMarker(marker); });
    }
    look(m_from);
}

void ChartPlot::addPanel(const progress::ChartPanel& panel, bool last) {
    auto* rect = new QCPAxisRect{this};
    plotLayout()->addElement(plotLayout()->rowCount(), 0, rect);
    auto* days = rect->axis(QCPAxis::atBottom);
    auto* values = rect->axis(QCPAxis::atLeft);
    quietAxis(days);
    quietAxis(values);
    days->grid()->setVisible(false);
    days->setTicker(dayTicker(m_chart));
    days->setTickLabels(last);
    values->setTicker(valueTicker(panel));
    const double room = (panel.high - panel.low) * 0.04;
    values->setRange(panel.low - room, panel.high + room);
    rect->setRangeDrag(Qt::Horizontal);
    rect->setRangeZoom(Qt::Horizontal);
    const int margin = kit::theme().scaled(28);
    rect->setAutoMargins(QCP::msBottom);
    const int above = m_chart.panels.size() > 1 ? 22 : 6;
    rect->setMargins(QMargins{margin, kit::theme().scaled(above), kit::theme().scaled(12), 0});
    connect(days, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, &ChartPlot::keepInside);
    m_rects.push_back(rect);
    if (m_chart.panels.size() > 1) { // a single panel is named by the card's heading
        addText(rect, {0, 0}, Qt::AlignLeft | Qt::AlignBottom, ChartWords::panel(panel),
                kit::Ink::text, false);
    }
    auto* cross = new QCPItemStraightLine{this};
    cross->point1->setAxes(days, values);
    cross->point2->setAxes(days, values);
    cross->point1->setAxisRect(rect);
    cross->point2->setAxisRect(rect);
    cross->setClipAxisRect(rect);
    cross->setPen(QPen{kit::ink(kit::Ink::quiet), 1});
    cross->setVisible(false);
    m_cross.push_back(cross);
}

void ChartPlot::addSeries(const progress::ChartSeries& series, int at) {
    if (series.panel < 0 || series.panel >= static_cast<int>(m_rects.size())) {
        return;
    }
    const auto look = lookOf(series, at);
    if (isBars(series)) {
        addBars(series, look);
    } else {
        addLine(series, look);
    }
}

/// The days that one bar stands for; stacked ones count the days of a week.
double ChartPlot::barDays() const {
    const bool stacked =
        std::any_of(m_chart.series.begin(), m_chart.series.end(), [](const auto& series) {
            return series.style == progress::SeriesStyle::stackedBars;
        });
    switch (m_chart.step) {
    case progress::ChartStep::day:
        return stacked ? 7 : 1;
    case progress::ChartStep::week:
        return 7;
    case progress::ChartStep::month:
        break;
    }
    return 30;
}

void ChartPlot::addBars(const progress::ChartSeries& series, const SeriesLook& look) {
    auto* rect = m_rects[static_cast<std::size_t>(series.panel)];
    auto* bars = new QCPBars{rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft)};
    const bool stacked = series.style == progress::SeriesStyle::stackedBars;
    bars->setWidth(secondsADay * barDays() * 0.62);
    bars->setPen(QPen{kit::ink(look.ink), look.width});
    bars->setBrush(QBrush{kit::ink(look.ink), look.fill});
    for (const auto& point : series.points) {
        if (point.value &&
            *point.value > 0) { // nothing is drawn for none: a line of its own would look like some
            bars->addData(secondsOf(point.day), *point.value);
        }
    }
    if (stacked) {
        if (!m_stack.empty()) {
            bars->moveAbove(m_stack.back());
        }
        m_stack.push_back(bars);
    }
}

/// Between the least and the most that each value may have been; a value alone has whiskers.
void ChartPlot::addRibbon(const progress::ChartSeries& series, const SeriesLook& look) {
    auto* rect = m_rects[static_cast<std::size_t>(series.panel)];
    const auto colour = washOf(look);
    QCPGraph* edges[2];
    for (auto*& edge : edges) {
        edge = addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
        edge->setPen(QPen{colour, 1});
    }
    edges[0]->setBrush(QBrush{colour});
    edges[0]->setChannelFillGraph(edges[1]);
    const double nowhere = std::numeric_limits<double>::quiet_NaN();
    for (const auto& point : series.points) {
        edges[0]->addData(secondsOf(point.day), point.high.value_or(nowhere));
        edges[1]->addData(secondsOf(point.day), point.low.value_or(nowhere));
        if (point.low && point.high && series.style != progress::SeriesStyle::band) {
            addWhisker(rect, point, colour);
        }
    }
}

void ChartPlot::addWhisker(QCPAxisRect* rect, const progress::ChartPoint& point,
                           const QColor& colour) {
    auto* line = new QCPItemLine{this};
    line->setClipAxisRect(rect);
    for (auto* end : {line->start, line->end}) {
        end->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
        end->setAxisRect(rect);
    }
    line->start->setCoords(secondsOf(point.day), *point.low);
    line->end->setCoords(secondsOf(point.day), *point.high);
    line->setPen(QPen{colour, 2});
}

void ChartPlot::addLine(const progress::ChartSeries& series, const SeriesLook& look) {
    if (std::any_of(series.points.begin(), series.points.end(),
                    [](const auto& point) { return point.low && point.high; })) {
        addRibbon(series, look);
    }
    auto* rect = m_rects[static_cast<std::size_t>(series.panel)];
    auto* graph = addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    graph->setPen(penOf(look));
    graph->setLineStyle(series.style == progress::SeriesStyle::dots ? QCPGraph::lsNone
                                                                    : QCPGraph::lsLine);
    QVector<double> days;
    QVector<double> values;
    bool alone = true; // a point between two gaps needs a mark, or it would not be seen
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const auto& point = series.points[i];
        days.push_back(secondsOf(point.day));
        values.push_back(point.value.value_or(std::numeric_limits<double>::quiet_NaN()));
        alone = alone && (i == 0 || !(point.value && series.points[i - 1].value));
    }
    graph->setData(days, values, true);
    const bool few = series.points.size() <= progress::mostPoints / 2;
    const auto shape = look.shape == QCPScatterStyle::ssNone && (alone || few)
                           ? QCPScatterStyle::ssDisc
                           : look.shape;
    const double size = look.shape == QCPScatterStyle::ssNone ? 3.5 : few ? 7 : 4;
    graph->setScatterStyle({shape, QPen{kit::ink(look.ink), 1}, QBrush{kit::ink(look.ink)}, size});
}

void ChartPlot::keepInside(const QCPRange& range) {
    if (m_settling) {
        return;
    }
    m_settling = true;
    const auto all = whole();
    const double size = std::clamp(range.size(), leastDays * secondsADay * 0.5, all.size());
    const double from = std::clamp(range.lower, all.lower, std::max(all.lower, all.upper - size));
    for (auto* rect : m_rects) {
        rect->axis(QCPAxis::atBottom)->setRange(from, from + size);
    }
    m_settling = false;
    if (!m_follows) {
        Q_EMIT stretched({from, from + size});
    }
}

void ChartPlot::zoom(double factor) {
    if (!m_rects.empty()) {
        auto* axis = m_rects.front()->axis(QCPAxis::atBottom);
        axis->scaleRange(factor, m_pointed ? secondsOf(*m_pointed) : axis->range().center());
        replot(rpQueuedReplot);
    }
}

QCPRange ChartPlot::stretch() const {
    return m_rects.empty() ? whole() : m_rects.front()->axis(QCPAxis::atBottom)->range();
}

void ChartPlot::mousePressEvent(QMouseEvent* event) {
    const bool zooms = m_dragZooms != event->modifiers().testFlag(Qt::ShiftModifier);
    setSelectionRectMode(zooms ? QCP::srmZoom : QCP::srmNone);
    QCustomPlot::mousePressEvent(event);
}

/// Back to the days that the page asked for.
void ChartPlot::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
    look(m_from);
    Q_EMIT stretched(stretch());
}

/// The wheel alone is the page's.
void ChartPlot::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        QCustomPlot::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace sinew::chart
