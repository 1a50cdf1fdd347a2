#include "figure/props.h"

#include "figure/outline.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace sinew::figure {

using rehab::Joint;
using rehab::Prop;
using rehab::PropKind;

namespace {

bool isHeld(const Prop& prop) {
    constexpr std::array held{PropKind::strap,    PropKind::band,        PropKind::stick,
                              PropKind::dumbbell, PropKind::bar,         PropKind::kettlebell,
                              PropKind::slider,   PropKind::partnerHands};
    return prop.at || std::find(held.begin(), held.end(), prop.kind) != held.end();
}

QPointF place(const rehab::Skeleton& skeleton, Joint joint) {
    const auto& point = skeleton[static_cast<std::size_t>(joint)];
    return {point.x, point.y};
}

/// Draws one prop where it is: `m_at` is its own place or the joint it moves with.
class PropBrush {
public:
    PropBrush(QPainter& painter, const Prop& prop, const rehab::Skeleton& skeleton,
              const FigureInk& ink)
        : m_painter{painter},
          m_prop{prop},
          m_skeleton{skeleton},
          m_ink{ink},
          m_at{prop.at ? place(skeleton, *prop.at) + QPointF{prop.x, prop.y}
                       : QPointF{prop.x, prop.y}} {}

    void paint() {
        switch (m_prop.kind) {
        case PropKind::mat:
            return slab(m_ink.prop, 0.6);
        case PropKind::floorLine:
            return slab(m_ink.floor, 0.6);
        case PropKind::wall:
            return slab(m_ink.floor, 0.4);
        case PropKind::chair:
            return chair();
        case PropKind::bench:
            return bench();
        case PropKind::box:
        case PropKind::step:
        case PropKind::pad:
        case PropKind::slider:
            return slab(m_ink.prop, 1.0);
        default:
            return paintHeld();
        }
    }

private:
    void paintHeld() {
        switch (m_prop.kind) {
        case PropKind::ball:
        case PropKind::roller:
            return ball();
        case PropKind::strap:
            return line(1.0, m_ink.prop);
        case PropKind::band:
            return line(1.5, m_ink.muscle);
        case PropKind::stick:
            return line(1.4, m_ink.prop);
        case PropKind::dumbbell:
            return dumbbell(2.6);
        case PropKind::bar:
            return dumbbell(6.5);
        case PropKind::kettlebell:
            return kettlebell();
        case PropKind::bike:
            return bike();
        case PropKind::cone:
            return cone();
        case PropKind::partnerHands:
            return hands();
        default:
            return;
        }
    }

    void fill(const QColor& colour) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
    }

    void stroke(const QColor& colour, double width) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen{colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    }

    /// A rounded block; what moves with a joint is centred under it.
    void slab(const QColor& colour, double radius) {
        fill(colour);
        const double left = m_prop.at ? m_at.x() - m_prop.width / 2 : m_at.x();
        m_painter.save();
        m_painter.translate(left, m_at.y());
        m_painter.rotate(m_prop.angle);
        m_painter.drawRoundedRect(QRectF{0, 0, m_prop.width, m_prop.height}, radius, radius);
        m_painter.restore();
    }

    /// `height` is the seat's; the back stands at the left, or at the right with an angle of 180.
    void chair() {
        const double w = m_prop.width;
        const double h = m_prop.height;
        const bool flipped = m_prop.angle == 180;
        const double back = flipped ? w - 1 : 1;
        stroke(m_ink.prop, 2);
        m_painter.drawLine(m_at + QPointF{1, 1}, m_at + QPointF{1, h - 1});
        m_painter.drawLine(m_at + QPointF{w - 1, 1}, m_at + QPointF{w - 1, h - 1});
        m_painter.drawLine(m_at + QPointF{back, h},
                           m_at + QPointF{back + (flipped ? 3 : -3), h + 26});
        stroke(m_ink.prop, 2.6);
        m_painter.drawLine(m_at + QPointF{0.6, h - 1.3}, m_at + QPointF{w - 0.6, h - 1.3});
    }

    void bench() {
        const double w = m_prop.width;
        const double h = m_prop.height;
        stroke(m_ink.prop, 2.4);
        m_painter.drawLine(m_at + QPointF{w * 0.18, 1}, m_at + QPointF{w * 0.18, h - 2});
        m_painter.drawLine(m_at + QPointF{w * 0.82, 1}, m_at + QPointF{w * 0.82, h - 2});
        fill(m_ink.prop);
        m_painter.drawRoundedRect(QRectF{m_at.x(), m_at.y() + h - 4.5, w, 4.5}, 1.6, 1.6);
    }

    void ball() {
        const double radius = m_prop.width / 2;
        fill(m_ink.prop);
        m_painter.drawEllipse(m_at, radius, radius);
        stroke(m_ink.ground, 0.8);
        const double inner = m_prop.kind == PropKind::roller ? radius * 0.55 : radius * 0.72;
        if (m_prop.kind == PropKind::roller) {
            m_painter.drawEllipse(m_at, inner, inner);
        } else {
            m_painter.drawArc(QRectF{m_at.x() - inner, m_at.y() - inner, 2 * inner, 2 * inner},
                              -30 * 16, -70 * 16);
        }
    }

    /// From the joint to another or to a fixed place; a stick is shifted by `width` to its left and
    /// reaches `height` beyond both ends.
    void line(double thickness, const QColor& colour) {
        auto from = m_prop.at ? place(m_skeleton, *m_prop.at) : m_at;
        auto to = m_prop.to ? place(m_skeleton, *m_prop.to) : QPointF{m_prop.x, m_prop.y};
        const auto ahead = unit(from, to);
        const auto shift = leftOf(ahead) * m_prop.width;
        from += shift - ahead * m_prop.height;
        to += shift + ahead * m_prop.height;
        stroke(colour, thickness);
        m_painter.drawLine(from, to);
    }

    void dumbbell(double radius) {
        fill(m_ink.prop);
        m_painter.drawEllipse(m_at, radius, radius);
        fill(m_ink.ground);
        m_painter.drawEllipse(m_at, radius * 0.28, radius * 0.28);
    }

    void kettlebell() {
        const auto forearm =
            unit(place(m_skeleton, Joint::nearElbow), place(m_skeleton, Joint::nearHand));
        stroke(m_ink.prop, 1.2);
        m_painter.drawEllipse(m_at + forearm * 2.0, 2.0, 2.0);
        fill(m_ink.prop);
        m_painter.drawEllipse(m_at + forearm * 6.4, 4.2, 4.2);
    }

    /// (x, y) is the axle of the cranks, `height` the top of the saddle, `width` the reach of the
    /// handlebar; the pedals are under the feet.
    void bike() {
        stroke(m_ink.prop, 2);
        const QPointF saddle{m_at.x() - m_prop.width * 0.36, m_prop.height};
        const QPointF bar{m_at.x() + m_prop.width * 0.64, m_prop.height + 12};
        m_painter.drawLine(QPointF{saddle.x() - 6, 1}, QPointF{bar.x() + 2, 1});
        m_painter.drawLine(m_at, along(m_at, saddle, 0.98));
        m_painter.drawLine(m_at, QPointF{m_at.x(), 1});
        m_painter.drawLine(m_at, QPointF{bar.x() - 4, m_at.y() + 8});
        m_painter.drawLine(QPointF{bar.x() - 1, 1}, bar);
        m_painter.drawLine(bar, bar + QPointF{-6, 2});
        stroke(m_ink.prop, 3.4);
        m_painter.drawLine(saddle + QPointF{-6, 0}, saddle + QPointF{5, 0.6});
        fill(m_ink.floor);
        m_painter.drawEllipse(m_at, 6.0, 6.0);
        crank(Joint::farHeel, Joint::farToe);
        crank(Joint::nearHeel, Joint::nearToe);
    }

    void crank(Joint heel, Joint toe) {
        stroke(m_ink.prop, 1.6);
        const auto sole = along(place(m_skeleton, heel), place(m_skeleton, toe), 0.68);
        const auto ahead = unit(place(m_skeleton, heel), place(m_skeleton, toe));
        m_painter.drawLine(m_at, sole - leftOf(ahead) * 0.8);
        stroke(m_ink.prop, 2.2);
        m_painter.drawLine(sole - ahead * 3.0 - leftOf(ahead), sole + ahead * 3.0 - leftOf(ahead));
    }

    void cone() {
        fill(m_ink.muscle);
        m_painter.drawPolygon(QPolygonF{
            {m_at, m_at + QPointF{6, 0}, m_at + QPointF{3.6, 8}, m_at + QPointF{2.4, 8}}});
    }

    /// A helper's forearm holds the joint and comes from `angle`, `width` long.
    void hands() {
        const double turn = m_prop.angle * std::numbers::pi / 180.0;
        const QPointF away{m_prop.width * std::cos(turn), m_prop.width * std::sin(turn)};
        fill(m_ink.prop);
        m_painter.drawPath(capsule(m_at, 2.0, m_at + away, 2.8));
    }

    QPainter& m_painter;
    const Prop& m_prop;
    const rehab::Skeleton& m_skeleton;
    const FigureInk& m_ink;
    QPointF m_at;
};

bool isLine(PropKind kind) {
    return kind == PropKind::strap || kind == PropKind::band || kind == PropKind::stick;
}

QRectF extentOf(const Prop& prop, const rehab::Skeleton& skeleton) {
    if (isLine(prop.kind)) {
        return prop.to ? QRectF{} : QRectF{prop.x, prop.y, 1, 1};
    }
    const auto at = prop.at ? place(skeleton, *prop.at) : QPointF{};
    if (isHeld(prop) || prop.kind == PropKind::ball || prop.kind == PropKind::roller) {
        const double reach = std::max(prop.width / 2, prop.at ? 7.0 : 0.0);
        return {at.x() + prop.x - reach, at.y() + prop.y - reach, 2 * reach, 2 * reach};
    }
    const double back = prop.kind == PropKind::chair ? 27 : 0;
    return prop.kind == PropKind::bike ? QRectF{}
                                       : QRectF{prop.x, prop.y, std::max(prop.width, 1.0),
                                                std::max(prop.height, 1.0) + back};
}

} // namespace

void paintProps(QPainter& painter, const rehab::Figure& figure, const rehab::Skeleton& skeleton,
                Layer layer, const FigureInk& ink) {
    for (const auto& prop : figure.props) {
        if (isHeld(prop) == (layer == Layer::before)) {
            PropBrush{painter, prop, skeleton, ink}.paint();
        }
    }
}

QRectF propsExtent(const rehab::Figure& figure, const rehab::Skeleton& skeleton) {
    QRectF box;
    for (const auto& prop : figure.props) {
        box |= extentOf(prop, skeleton);
    }
    return box;
}

} // namespace sinew::figure
