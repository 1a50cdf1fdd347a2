#include "patient/body_shapes.h"

#include "figure/outline.h"

#include <QTransform>

#include <array>
#include <cmath>
#include <limits>

namespace sinew::patient {

using rehab::BodyRegion;
using rehab::Side;

namespace {

using Points = std::vector<QPointF>;

constexpr double height = 250;
constexpr double between = 28;
constexpr double thighsWidth = 200;
constexpr double legsWidth = 104;

/// A part of one leg: what of its outline lies within this frame.
struct Band {
    BodyRegion region;
    QRectF frame;
};

/// The leg at the left of each drawing; the other one is its mirror image.
const Points thigh{{18, 8},   {14, 56},  {15, 104}, {24, 156}, {35, 204}, {36, 242},
                   {72, 242}, {72, 204}, {83, 156}, {92, 104}, {96, 62},  {94, 14}};
const Points legBehind{{17, 6},   {10, 58},  {12, 108}, {19, 150}, {15, 180}, {25, 222}, {22, 242},
                       {39, 242}, {38, 222}, {44, 184}, {42, 150}, {49, 104}, {51, 76},  {51, 6}};
const Points legFront{{17, 6},   {10, 58},  {13, 108}, {20, 150}, {17, 184},
                      {25, 220}, {15, 238}, {20, 244}, {38, 240}, {38, 220},
                      {43, 184}, {42, 150}, {50, 104}, {51, 78},  {51, 6}};

const std::array thighBands{Band{BodyRegion::upperOuterThigh, {0, 58, 55, 46}},
                            Band{BodyRegion::upperInnerThigh, {57, 58, 43, 46}},
                            Band{BodyRegion::middleOuterThigh, {0, 106, 55, 46}},
                            Band{BodyRegion::middleInnerThigh, {57, 106, 43, 46}},
                            Band{BodyRegion::lowerOuterThigh, {0, 154, 54, 46}},
                            Band{BodyRegion::lowerInnerThigh, {56, 154, 44, 46}},
                            Band{BodyRegion::backOfKnee, {0, 202, 100, 36}}};
const std::array behindBands{
    Band{BodyRegion::lowerBack, {0, 0, 51, 34}}, Band{BodyRegion::buttock, {0, 36, 51, 42}},
    Band{BodyRegion::calf, {0, 156, 51, 54}}, Band{BodyRegion::heel, {0, 222, 51, 30}}};
const std::array frontBands{Band{BodyRegion::outerHip, {0, 34, 24, 46}},
                            Band{BodyRegion::groin, {26, 50, 25, 36}},
                            Band{BodyRegion::frontOfThigh, {0, 88, 52, 48}},
                            Band{BodyRegion::frontOfKnee, {0, 138, 52, 26}},
                            Band{BodyRegion::shin, {0, 166, 52, 46}},
                            Band{BodyRegion::foot, {0, 214, 52, 36}}};

double widthOf(BodyView view) {
    return view == BodyView::thighs ? thighsWidth : legsWidth;
}

/// Puts both legs of a view where they stand on the map.
class Drawing {
public:
    Drawing(BodyShapes& shapes, BodyView view) : m_shapes{shapes}, m_view{view} {}

    void addLegs(const Points& leg) {
        m_leg = figure::smoothRing(leg);
        m_shapes.outlines.push_back(placed(m_leg, false));
        m_shapes.outlines.push_back(placed(m_leg, true));
    }
    void add(const Band& band) {
        QPainterPath frame;
        frame.addRect(band.frame);
        auto part = m_leg.intersected(frame);
        part.closeSubpath();
        add(band.region, part);
    }
    void add(BodyRegion region, const QPainterPath& shape) {
        const bool front = m_view == BodyView::front;
        m_shapes.spots.push_back(
            {region, front ? Side::right : Side::left, m_view, placed(shape, false)});
        m_shapes.spots.push_back(
            {region, front ? Side::left : Side::right, m_view, placed(shape, true)});
    }

private:
    [[nodiscard]] QPainterPath placed(const QPainterPath& shape, bool mirrored) const {
        const auto frame = frameOf(m_view);
        auto place = QTransform::fromTranslate(mirrored ? frame.right() : frame.left(), 0);
        return place.scale(mirrored ? -1 : 1, 1).map(shape);
    }

    BodyShapes& m_shapes;
    BodyView m_view;
    QPainterPath m_leg;
};

BodyShapes made() {
    BodyShapes shapes;
    shapes.size = {frameOf(BodyView::front).right(), height};
    Drawing thighs{shapes, BodyView::thighs};
    thighs.addLegs(thigh);
    thighs.add(BodyRegion::sitBone, figure::disc({62, 36}, 17));
    for (const auto& band : thighBands) {
        thighs.add(band);
    }
    Drawing behind{shapes, BodyView::behind};
    behind.addLegs(legBehind);
    for (const auto& band : behindBands) {
        behind.add(band);
    }
    Drawing front{shapes, BodyView::front};
    front.addLegs(legFront);
    for (const auto& band : frontBands) {
        front.add(band);
    }
    return shapes;
}

QPointF middleOf(const BodySpot& spot) {
    return spot.shape.boundingRect().center();
}

} // namespace

QRectF frameOf(BodyView view) {
    double left = 0;
    for (int before = 0; before < static_cast<int>(view); ++before) {
        left += widthOf(static_cast<BodyView>(before)) + between;
    }
    return {left, 0, widthOf(view), height};
}

const BodyShapes& bodyShapes() {
    static const BodyShapes shapes = made();
    return shapes;
}

std::size_t neighbour(std::size_t from, QPointF direction) {
    const auto& spots = bodyShapes().spots;
    const QPointF here = middleOf(spots[from]);
    std::size_t best = from;
    double least = std::numeric_limits<double>::max();
    for (std::size_t at = 0; at < spots.size(); ++at) {
        const QPointF way = middleOf(spots[at]) - here;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(QPointF::dotProduct(way, {direction.y(), -direction.x()}));
        constexpr double dearer = 2; // to leave the line costs more than to go along it
        if (at != from && ahead > 1 && ahead >= aside / dearer && ahead + dearer * aside < least) {
            least = ahead + dearer * aside;
            best = at;
        }
    }
    return best;
}

} // namespace sinew::patient
