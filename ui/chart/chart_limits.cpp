// The limits of a chart: a dotted line each, and its words where they hide no point.

#include "chart/chart_plot.h"

#include "chart/chart_words.h"

#include <algorithm>
#include <array>

namespace sinew::chart {

namespace {

constexpr int air = 6; // between the words and a point

/// Where the words may stand along their line: from the end on, above it before below it.
struct Spot {
    double across;
    Qt::AlignmentFlag side;
};
constexpr std::array spots{Spot{1, Qt::AlignBottom},    Spot{1, Qt::AlignTop},
                           Spot{0.66, Qt::AlignBottom}, Spot{0.66, Qt::AlignTop},
                           Spot{0.33, Qt::AlignBottom}, Spot{0.33, Qt::AlignTop}};

void putOn(QCPItemPosition* position, QCPAxisRect* rect) {
    position->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    position->setAxisRect(rect);
    position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    position->setTypeY(QCPItemPosition::ptPlotCoords);
}

} // namespace

void ChartPlot::addThreshold(const progress::ChartThreshold& threshold) {
    if (threshold.panel < 0 || threshold.panel >= static_cast<int>(m_rects.size())) {
        return;
    }
    auto* rect = m_rects[static_cast<std::size_t>(threshold.panel)];
    auto* line = new QCPItemStraightLine{this};
    line->setClipAxisRect(rect);
    putOn(line->point1, rect);
    putOn(line->point2, rect);
    line->point1->setCoords(0, threshold.value);
    line->point2->setCoords(1, threshold.value);
    line->setPen(QPen{kit::ink(kit::Ink::dataVermillion), 1.2, Qt::DotLine});
    auto* word = new QCPItemText{this};
    word->setClipAxisRect(rect);
    putOn(word->position, rect);
    word->setText(ChartWords::threshold(threshold));
    word->setFont(kit::theme().font(kit::Type::small));
    word->setColor(kit::ink(kit::Ink::quiet));
    m_limits.push_back({word, threshold});
}

bool ChartPlot::hidesPoint(const QRectF& box, int panel) const {
    const auto* rect = m_rects[static_cast<std::size_t>(panel)];
    const auto* across = rect->axis(QCPAxis::atBottom);
    const auto* up = rect->axis(QCPAxis::atLeft);
    const QRectF room = box.adjusted(-air, -air, air, air);
    return std::any_of(m_chart.series.begin(), m_chart.series.end(), [&](const auto& series) {
        return series.panel == panel &&
               std::any_of(series.points.begin(), series.points.end(), [&](const auto& point) {
                   return point.value && room.contains(across->coordToPixel(secondsOf(point.day)),
                                                       up->coordToPixel(*point.value));
               });
    });
}

/// Is none of it cut off?
bool ChartPlot::isInside(const QRectF& box, int panel) const {
    const QRectF rect = m_rects[static_cast<std::size_t>(panel)]->rect();
    return rect.adjusted(-1, 0, 1, 0).contains(box); // the end of the axis is its last pixel
}

/// Anew with every frame, as the points move under the words; where all is full, over one.
void ChartPlot::placeLimits() {
    for (const auto& [word, threshold] : m_limits) {
        const auto put = [word = word, value = threshold.value](const Spot& spot) {
            word->position->setCoords(spot.across, value);
            word->setPositionAlignment(Qt::AlignRight | spot.side);
            return QRectF{word->topLeft->pixelPosition(), word->bottomRight->pixelPosition()};
        };
        const auto inside = [&, panel = threshold.panel](const Spot& spot) {
            return isInside(put(spot), panel);
        };
        const auto free = [&, panel = threshold.panel](const Spot& spot) {
            const auto box = put(spot);
            return isInside(box, panel) && !hidesPoint(box, panel);
        };
        const auto* spot = std::find_if(spots.begin(), spots.end(), free);
        if (spot == spots.end()) {
            spot = std::find_if(spots.begin(), spots.end(), inside);
        }
        put(spot == spots.end() ? spots.front() : *spot);
    }
}

} // namespace sinew::chart
