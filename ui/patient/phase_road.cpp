#include "patient/phase_road.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/icon.h"
#include "kit/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sinew::patient {

using progress::RoadState;

namespace {

constexpr int dotSide = 30;
constexpr int lineWidth = 3;
constexpr int betweenWords = kit::space::wide;

QFont nameFont(bool present) {
    return kit::theme().font(kit::Type::body, present ? kit::Weight::bold : kit::Weight::regular);
}

} // namespace

PhaseRoad::PhaseRoad(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("phaseRoad"));
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&kit::theme(), &kit::Theme::changed, this, &QWidget::updateGeometry);
}

void PhaseRoad::present(const progress::PhaseJudgement& phase, const rehab::Catalogue& catalogue,
                        std::string_view protocol) {
    m_stops.clear();
    QStringList spoken;
    QStringList explained;
    for (const auto& stop : phase.road) {
        if (stop.state == RoadState::notApplicable) {
            continue;
        }
        const bool here = stop.state == RoadState::present;
        const QString since =
            here ? tr("since %1").arg(bridge::dayText(phase.since, bridge::DayForm::brief))
                 : QString{};
        m_stops.push_back({bridge::toQt(stop.phase),
                           bridge::phaseName(catalogue, protocol, stop.phase), since, stop.state});
        spoken << QStringLiteral("%1: %2").arg(m_stops.back().name, bridge::words(stop.state));
        explained << QStringLiteral("%1: %2").arg(m_stops.back().key, m_stops.back().name);
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(explained.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int PhaseRoad::dot() const {
    return kit::theme().scaled(dotSide);
}

int PhaseRoad::lineHeight() const {
    return QFontMetrics{nameFont(true)}.height();
}

int PhaseRoad::widest() const {
    const QFontMetrics metrics{nameFont(true)};
    int width = dot();
    for (const auto& stop : m_stops) {
        width = std::max(width, metrics.horizontalAdvance(stop.name));
    }
    return width;
}

bool PhaseRoad::isAcross(int width) const {
    const int count = std::max(1, static_cast<int>(m_stops.size()));
    return (widest() + betweenWords) * count <= width;
}

QSize PhaseRoad::sizeHint() const {
    const int count = std::max(1, static_cast<int>(m_stops.size()));
    return {(widest() + betweenWords) * count, heightForWidth(QWIDGETSIZE_MAX)};
}

QSize PhaseRoad::minimumSizeHint() const {
    int word = 0;
    for (const auto& stop : m_stops) {
        word = std::max(word, wordsIn(stop, 1).width());
    }
    return {beforeWords() + word, dot()};
}

int PhaseRoad::beforeWords() const {
    return dot() + kit::space::step + kit::space::tight;
}

/// The room of a stop's words, broken where it is narrow; the present one says below since when.
QSize PhaseRoad::wordsIn(const Stop& stop, int width) {
    constexpr int tallest = 1 << 16;
    const bool here = stop.state == RoadState::present;
    const QSize name = QFontMetrics{nameFont(here)}
                           .boundingRect({0, 0, width, tallest}, Qt::TextWordWrap, stop.name)
                           .size();
    const QFontMetrics small{kit::theme().font(kit::Type::small)};
    return here ? QSize{name.width(), name.height() + small.height()} : name;
}

/// One height for all, so that the dots stand evenly.
int PhaseRoad::stopHeight(int width) const {
    int height = dot();
    for (const auto& stop : m_stops) {
        height = std::max(height, wordsIn(stop, width - beforeWords()).height());
    }
    return height;
}

int PhaseRoad::heightForWidth(int width) const {
    const int count = static_cast<int>(m_stops.size());
    return isAcross(width) ? dot() + kit::space::step + 2 * lineHeight()
                           : count * stopHeight(width) + (count - 1) * kit::space::wide;
}

QRectF PhaseRoad::dotAt(int index) const {
    const int side = dot();
    if (!isAcross(width())) {
        const int height = stopHeight(width());
        const int top = index * (height + kit::space::wide) + (height - side) / 2;
        return QRectF(0, top, side, side);
    }
    const double segment = static_cast<double>(width()) / static_cast<double>(m_stops.size());
    return {segment * (index + 0.5) - side / 2.0, 0, static_cast<double>(side),
            static_cast<double>(side)};
}

QRect PhaseRoad::wordsAt(int index) const {
    const QRectF spot = dotAt(index);
    if (!isAcross(width())) {
        const int left = beforeWords();
        const int height = stopHeight(width());
        return {left, index * (height + kit::space::wide), width() - left, height};
    }
    const int segment = width() / static_cast<int>(m_stops.size());
    return {static_cast<int>(spot.center().x()) - segment / 2, dot() + kit::space::step, segment,
            2 * lineHeight()};
}

QRectF PhaseRoad::mirrored(const QRectF& at) const {
    return layoutDirection() == Qt::RightToLeft
               ? QRectF{width() - at.right(), at.top(), at.width(), at.height()}
               : at;
}

void PhaseRoad::paintLine(QPainter& painter, int index) const {
    const QRectF from = mirrored(dotAt(index));
    const QRectF to = mirrored(dotAt(index + 1));
    const bool walked = m_stops[static_cast<std::size_t>(index)].state == RoadState::done;
    painter.setPen(QPen{kit::ink(walked ? kit::Ink::accent : kit::Ink::hairline), lineWidth});
    painter.drawLine(from.center(), to.center());
}

void PhaseRoad::paintDot(QPainter& painter, int index) const {
    const auto& stop = m_stops[static_cast<std::size_t>(index)];
    const QRectF spot = mirrored(dotAt(index)).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool ahead = stop.state == RoadState::ahead;
    painter.setPen(QPen{kit::ink(ahead ? kit::Ink::outline : kit::Ink::accent), ahead ? 1.5 : 2.5});
    painter.setBrush(kit::ink(stop.state == RoadState::done ? kit::Ink::accent : kit::Ink::card));
    painter.drawEllipse(spot);
    if (stop.state == RoadState::done) {
        const double inset = spot.width() * 0.22;
        kit::paintIcon(painter, kit::Icon::check, spot.adjusted(inset, inset, -inset, -inset),
                       kit::ink(kit::Ink::onAccent), 1.4);
        return;
    }
    painter.setFont(kit::theme().font(kit::Type::small, kit::Weight::bold));
    painter.setPen(kit::ink(ahead ? kit::Ink::quiet : kit::Ink::accent));
    painter.drawText(spot, Qt::AlignCenter, stop.key);
}

void PhaseRoad::paintWords(QPainter& painter, int index) const {
    const auto& stop = m_stops[static_cast<std::size_t>(index)];
    const bool here = stop.state == RoadState::present;
    const bool across = isAcross(width());
    const QRect room = mirrored(wordsAt(index)).toRect();
    const auto side = across ? Qt::AlignHCenter : Qt::AlignLeading;
    painter.setFont(nameFont(here));
    painter.setPen(kit::ink(here ? kit::Ink::text : kit::Ink::quiet));
    const auto above = across ? Qt::AlignTop : here ? Qt::AlignTop : Qt::AlignVCenter;
    painter.drawText(room, static_cast<int>(side | above) | Qt::TextWordWrap, stop.name);
    if (here) {
        painter.setFont(kit::theme().font(kit::Type::small));
        painter.setPen(kit::ink(kit::Ink::quiet));
        painter.drawText(room, static_cast<int>(side | Qt::AlignBottom), stop.since);
    }
}

void PhaseRoad::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(m_stops.size());
    for (int index = 0; index + 1 < count; ++index) {
        paintLine(painter, index);
    }
    for (int index = 0; index < count; ++index) {
        paintDot(painter, index);
        paintWords(painter, index);
    }
}

} // namespace sinew::patient
