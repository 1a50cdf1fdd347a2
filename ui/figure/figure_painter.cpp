#include "figure/figure_painter.h"

#include "figure/outline.h"
#include "figure/props.h"
#include "figure/silhouette.h"

#include "kit/theme.h"
#include "kit/theme_paper.h"

#include <QPainter>

#include <algorithm>

namespace sinew::figure {

using rehab::Figure;
using rehab::Highlight;
using rehab::Skeleton;

namespace {

constexpr double headRoom = 8;   ///< from a joint to the edge of what is drawn round it
constexpr double floorDepth = 3; ///< below y = 0
constexpr double seam = 1.1;

QRectF around(const Skeleton& skeleton) {
    QRectF box;
    for (const auto& point : skeleton) {
        box |= QRectF{point.x - headRoom, std::max(point.y - headRoom, -floorDepth), 2 * headRoom,
                      2 * headRoom};
    }
    return box;
}

double scaleIn(const QRectF& world, const QSizeF& room) {
    return std::min(room.width() / world.width(), room.height() / world.height());
}

/// From percent of body height (y upwards) to `area`, the floor at the bottom where there is room.
QTransform fitted(const QRectF& world, const QRectF& area) {
    const double scale = scaleIn(world, area.size());
    const double x = area.center().x() - world.center().x() * scale;
    const double spare = area.height() - world.height() * scale;
    const double y = area.bottom() - spare / 2 + world.top() * scale;
    return QTransform{scale, 0, 0, -scale, x, y};
}

bool shows(const Figure& figure, bool nearSide) {
    return figure.hamstring == Highlight::both ||
           figure.hamstring == (nearSide ? Highlight::near : Highlight::far);
}

void paintFloor(QPainter& painter, const QRectF& world, const FigureInk& ink) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.floor);
    painter.drawRoundedRect(QRectF{world.left(), -1.2, world.width(), 1.2}, 0.6, 0.6);
}

/// One moment, the painter already in percent of body height.
class Scene {
public:
    Scene(QPainter& painter, const Figure& figure, const Skeleton& skeleton, double effort,
          const FigureInk& ink)
        : m_painter{painter},
          m_figure{figure},
          m_skeleton{skeleton},
          m_body{skeleton, figure.view},
          m_effort{effort},
          m_ink{ink} {}

    void paint() {
        paintProps(m_painter, m_figure, m_skeleton, Layer::behind, m_ink);
        if (m_figure.view == rehab::View::side) {
            paintSide();
        } else {
            paintFront();
        }
        paintProps(m_painter, m_figure, m_skeleton, Layer::before, m_ink);
    }

private:
    void paintSide() {
        fill(m_body.arm(false), m_ink.shade);
        paintLeg(false, m_ink.shade);
        fill(m_body.torso(), m_ink.body);
        paintLeg(true, m_ink.body);
        fill(m_body.head(), m_ink.body);
        paintArm(true);
    }

    void paintFront() {
        fill(m_body.torso(), m_ink.body);
        paintLeg(false, m_ink.body);
        paintLeg(true, m_ink.body);
        fill(m_body.head(), m_ink.body);
        paintArm(false);
        paintArm(true);
    }

    void paintArm(bool nearSide) {
        cut(m_body.armSeam(nearSide));
        fill(m_body.arm(nearSide), m_ink.body);
    }

    void fill(const Shape& shape, const QColor& colour) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        for (const auto& path : shape) {
            m_painter.drawPath(path);
        }
    }

    /// A thin seam in the colour of the ground, so that a limb shows before the trunk.
    void cut(const Shape& shape) {
        m_painter.setBrush(m_ink.ground);
        m_painter.setPen(QPen{m_ink.ground, 2 * seam, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        for (const auto& path : shape) {
            m_painter.drawPath(path);
        }
    }

    void paintLeg(bool nearSide, const QColor& colour) {
        if (nearSide) {
            cut(m_body.legSeam(true));
        }
        fill(m_body.leg(nearSide), colour);
        if (shows(m_figure, nearSide)) {
            auto muscle = m_ink.muscle;
            muscle.setAlphaF(static_cast<float>(0.72 + 0.28 * m_effort));
            fill({m_body.hamstring(nearSide)}, muscle);
        }
    }

    QPainter& m_painter;
    const Figure& m_figure;
    const Skeleton& m_skeleton;
    Silhouette m_body;
    double m_effort;
    const FigureInk& m_ink;
};

void paintAt(QPainter& painter, const QRectF& area, const Figure& figure, const Skeleton& skeleton,
             double effort, const FigureInk& ink) {
    const auto world = extent(figure);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(fitted(world, area), true);
    paintFloor(painter, world, ink);
    Scene{painter, figure, skeleton, effort, ink}.paint();
    painter.restore();
}

/// An arrowhead, pointing right or (`down`) downwards.
void paintArrow(QPainter& painter, QPointF middle, double size, bool down, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colour, size / 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.translate(middle);
    painter.rotate(down ? 90 : 0);
    painter.drawPolyline(QPolygonF{{{-size / 4, -size / 2}, {size / 4, 0}, {-size / 4, size / 2}}});
    painter.restore();
}

const rehab::Frame& stillFrame(const Figure& figure, std::size_t which) {
    const auto index = which < figure.still.size() ? figure.still[which] : static_cast<int>(which);
    return figure.frames[static_cast<std::size_t>(index) % figure.frames.size()];
}

} // namespace

FigureInk themeInk() {
    using kit::Ink;
    return {kit::ink(Ink::figure),  kit::ink(Ink::figureShade), kit::ink(Ink::accent),
            kit::ink(Ink::outline), kit::ink(Ink::hairline),    kit::ink(Ink::card)};
}

FigureInk paperInk() {
    using kit::PaperInk;
    return {kit::paper(PaperInk::figure), kit::paper(PaperInk::figureShade),
            kit::paper(PaperInk::muscle), kit::paper(PaperInk::prop),
            kit::paper(PaperInk::floor),  kit::paper(PaperInk::ground)};
}

QRectF extent(const Figure& figure) {
    QRectF box;
    const int step = std::max(1, rehab::loopMs(figure) / 48);
    for (int ms = 0; ms < rehab::loopMs(figure); ms += step) {
        const auto skeleton = rehab::skeletonAt(figure, ms);
        box |= around(skeleton) | propsExtent(figure, skeleton);
    }
    box.setTop(-floorDepth);
    return box;
}

void paintMoment(QPainter& painter, const QRectF& area, const Figure& figure, int ms,
                 const FigureInk& ink) {
    paintAt(painter, area, figure, rehab::skeletonAt(figure, ms), rehab::restAt(figure, ms), ink);
}

void paintStill(QPainter& painter, const QRectF& area, const Figure& figure, const FigureInk& ink) {
    const auto world = extent(figure);
    const double gap = std::min(std::min(area.width(), area.height()) * 0.12, 36.0);
    const QSizeF beside{(area.width() - gap) / 2, area.height()};
    const QSizeF below{area.width(), (area.height() - gap) / 2};
    const bool stacked = scaleIn(world, below) > scaleIn(world, beside);
    const auto& room = stacked ? below : beside;
    const QPointF step = stacked ? QPointF{0, room.height() + gap} : QPointF{room.width() + gap, 0};
    for (std::size_t which = 0; which < 2; ++which) {
        const auto pose = rehab::skeleton(stillFrame(figure, which).pose, figure.view);
        const QRectF cell{area.topLeft() + step * static_cast<double>(which), room};
        paintAt(painter, cell, figure, pose, 0, ink);
    }
    paintArrow(painter, area.center(), gap / 2, stacked, ink.prop);
}

} // namespace sinew::figure
