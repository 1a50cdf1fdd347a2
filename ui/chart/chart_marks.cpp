// What stands around the lines of a chart: bands, markers, and the crosshair with its
// words.

#include "chart/chart_plot.h"

#include "bridge/convert.h"
#include "chart/chart_words.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace sinew::chart {

namespace {

constexpr double halfDay = 43200;

/// A position in days across and pixels-of-the-rectangle (0 top, 1 bottom) down.
void place(QCPItemPosition* position, QCPAxisRect* rect, double days, double down) {
    position->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    position->setAxisRect(rect);
    position->setTypeX(QCPItemPosition::ptPlotCoords);
    position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    position->setCoords(days, down);
}

} // namespace

void ChartPlot::addText(QCPAxisRect* in, QPointF at, Qt::Alignment where, const QString& text,
                        kit::Ink ink, bool timed) {
    auto* item = new QCPItemText{this};
    item->setClipToAxisRect(timed);
    item->setClipAxisRect(in);
    item->position->setAxisRect(in);
    item->position->setType(QCPItemPosition::ptAxisRectRatio);
    if (timed) {
        place(item->position, in, at.x(), at.y());
    } else {
        item->position->setCoords(at);
    }
    item->setPositionAlignment(where);
    item->setText(text);
    item->setPadding({timed ? 4 : 0, 2, 4, 2});
    item->setFont(
        kit::theme().font(kit::Type::small, timed ? kit::Weight::regular : kit::Weight::bold));
    item->setColor(kit::ink(ink));
}

void ChartPlot::addBand(const progress::ChartBand& band) {
    const bool shaded = std::count_if(m_chart.bands.begin(), m_chart.bands.end(),
                                      [&](const auto& other) { return other.from < band.from; }) %
                            2 ==
                        0;
    for (auto* rect : m_rects) {
        auto* item = new QCPItemRect{this};
        item->setClipAxisRect(rect);
        place(item->topLeft, rect, secondsOf(band.from) - halfDay, 0);
        place(item->bottomRight, rect, secondsOf(band.to) + halfDay, 1);
        item->setPen(Qt::NoPen);
        item->setBrush(shaded ? QBrush{kit::ink(kit::Ink::band)} : QBrush{Qt::NoBrush});
        item->setLayer(QStringLiteral("background"));
    }
    addText(m_rects.front(), {secondsOf(band.from) - halfDay, 0}, Qt::AlignLeft | Qt::AlignTop,
            bridge::toQt(band.code), kit::Ink::quiet, true);
}

void ChartPlot::addMarker(const progress::ChartMarker& marker) {
    const double at = secondsOf(marker.day);
    const bool below =
        marker.kind == "visit" || marker.kind == "decision" || marker.kind == "gateOpen";
    const auto before =
        std::count_if(std::as_const(m_chart.markers).data(), &marker, [&](const auto& other) {
            return other.day == marker.day;
        }); // of one day each stands above the one before
    for (auto* rect : m_rects) {
        auto* line = new QCPItemLine{this};
        line->setClipAxisRect(rect);
        place(line->start, rect, at, 0);
        place(line->end, rect, at, 1);
        line->setPen(QPen{kit::ink(kit::Ink::outline), 1, Qt::DotLine});
    }
    const double apart = 0.1 * static_cast<double>(before);
    addText(m_rects.front(), {at, below ? 1.0 - apart : 0.08 + apart},
            Qt::AlignHCenter | (below ? Qt::AlignBottom : Qt::AlignTop), ChartWords::sign(marker),
            below ? kit::Ink::quiet : kit::Ink::danger, true);
}

std::vector<base::Day> ChartPlot::days() const {
    std::vector<base::Day> days;
    for (const auto& series : m_chart.series) {
        for (const auto& point : series.points) {
            days.push_back(point.day);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QString ChartPlot::sentenceOf(base::Day day) const {
    QStringList parts;
    for (const auto& series : m_chart.series) {
        const auto found = std::find_if(series.points.begin(), series.points.end(),
                                        [&](const auto& point) { return point.day == day; });
        if (found != series.points.end()) {
            parts << ChartWords::series(series) + QLatin1Char(' ') +
                         ChartWords::value(series, *found, m_chart.step);
        }
    }
    for (const auto& marker : m_chart.markers) {
        if (marker.day == day) {
            parts << ChartWords::marker(marker);
        }
    }
    return ChartWords::day(m_chart, day, true) + QStringLiteral(" · ") +
           parts.join(QStringLiteral(" · "));
}

void ChartPlot::pointAt(std::optional<base::Day> day) {
    if (day != m_pointed) {
        cross(day);
        Q_EMIT dayPointed(day);
    }
}

void ChartPlot::follow(std::optional<base::Day> day) {
    if (day != m_pointed) {
        cross(day);
    }
}

/// The day of the point that stands for this day: its own, or that of its week or month.
std::optional<base::Day> ChartPlot::pointOf(base::Day day) const {
    const auto all = days();
    const auto after = std::upper_bound(all.begin(), all.end(), day);
    return after != all.begin() && day - *(after - 1) < barDays() ? std::optional{*(after - 1)}
                                                                  : std::nullopt;
}

void ChartPlot::cross(std::optional<base::Day> day) {
    m_pointed = day;
    for (auto* line : m_cross) {
        line->setVisible(day.has_value());
        if (day) {
            line->point1->setCoords(secondsOf(*day), 0);
            line->point2->setCoords(secondsOf(*day), 1);
        }
    }
    replot(rpQueuedReplot);
    const auto said = day ? pointOf(*day) : std::nullopt;
    const auto sentence = said ? sentenceOf(*said) : QString{};
    setAccessibleDescription(sentence);
    Q_EMIT pointed(sentence);
}

void ChartPlot::keyPressEvent(QKeyEvent* event) {
    const auto all = days();
    if (all.empty()) {
        QCustomPlot::keyPressEvent(event);
        return;
    }
    const auto at = m_pointed ? std::lower_bound(all.begin(), all.end(), *m_pointed) : all.end();
    switch (event->key()) {
    case Qt::Key_Left:
        pointAt(at == all.begin() ? all.front() : *(at - 1));
        break;
    case Qt::Key_Right:
        pointAt(at == all.end() || at + 1 == all.end() ? all.back() : *(at + 1));
        break;
    case Qt::Key_Home:
        pointAt(all.front());
        break;
    case Qt::Key_End:
        pointAt(all.back());
        break;
    case Qt::Key_Plus:
        zoom(0.8);
        break;
    case Qt::Key_Minus:
        zoom(1.25);
        break;
    case Qt::Key_Escape:
        pointAt(std::nullopt);
        break;
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void ChartPlot::mouseMoveEvent(QMouseEvent* event) {
    QCustomPlot::mouseMoveEvent(event);
    const auto all = days();
    if (event->buttons() != Qt::NoButton || all.empty() || m_rects.empty()) {
        return;
    }
    const double at = m_rects.front()->axis(QCPAxis::atBottom)->pixelToCoord(event->position().x());
    const auto nearest = std::min_element(all.begin(), all.end(), [&](auto a, auto b) {
        return std::abs(secondsOf(a) - at) < std::abs(secondsOf(b) - at);
    });
    pointAt(*nearest);
}

void ChartPlot::leaveEvent(QEvent* event) {
    QCustomPlot::leaveEvent(event);
    pointAt(std::nullopt);
}

void ChartPlot::focusOutEvent(QFocusEvent* event) {
    QCustomPlot::focusOutEvent(event);
    pointAt(std::nullopt);
}

void ChartPlot::resizeEvent(QResizeEvent* event) {
    QCustomPlot::resizeEvent(event);
    replot(rpQueuedReplot);
}

} // namespace sinew::chart
