#include "chart/chart_style.h"

#include <array>
#include <optional>
#include <utility>

namespace sinew::chart {

namespace {

using kit::Ink;
using Shape = QCPScatterStyle;

const std::array looks{
    std::pair<std::string_view, SeriesLook>{
        "painWorst", {Ink::dataVermillion, Qt::SolidLine, 2.0, Shape::ssDisc, Qt::SolidPattern}},
    std::pair<std::string_view, SeriesLook>{
        "nextMorning", {Ink::dataBlue, Qt::DashLine, 1.8, Shape::ssNone, Qt::SolidPattern}},
    std::pair<std::string_view, SeriesLook>{
        "painBefore", {Ink::dataGreen, Qt::DotLine, 1.8, Shape::ssNone, Qt::SolidPattern}},
    std::pair<std::string_view, SeriesLook>{
        "painAfter", {Ink::dataPurple, Qt::DashDotLine, 1.4, Shape::ssSquare, Qt::SolidPattern}},
    std::pair<std::string_view, SeriesLook>{
        "onTime", {Ink::dataGreen, Qt::SolidLine, 1.2, Shape::ssNone, Qt::SolidPattern}},
    std::pair<std::string_view, SeriesLook>{
        "shifted", {Ink::dataSky, Qt::SolidLine, 1.2, Shape::ssNone, Qt::Dense3Pattern}},
    std::pair<std::string_view, SeriesLook>{
        "held", {Ink::dataOrange, Qt::SolidLine, 1.2, Shape::ssNone, Qt::BDiagPattern}},
    std::pair<std::string_view, SeriesLook>{
        "unplanned", {Ink::dataPurple, Qt::SolidLine, 1.2, Shape::ssNone, Qt::CrossPattern}},
    std::pair<std::string_view, SeriesLook>{
        "missed", {Ink::dataGrey, Qt::SolidLine, 1.2, Shape::ssNone, Qt::NoBrush}},
    std::pair<std::string_view, SeriesLook>{
        "consistency", {Ink::dataBlue, Qt::SolidLine, 2.0, Shape::ssDisc, Qt::SolidPattern}},
    std::pair<std::string_view, SeriesLook>{
        "load", {Ink::dataSky, Qt::SolidLine, 1.2, Shape::ssNone, Qt::SolidPattern}},
    std::pair<std::string_view, SeriesLook>{
        "runPain", {Ink::dataVermillion, Qt::SolidLine, 2.0, Shape::ssDisc, Qt::SolidPattern}},
    std::pair<std::string_view, SeriesLook>{
        "runMinutes", {Ink::dataSky, Qt::SolidLine, 1.2, Shape::ssNone, Qt::SolidPattern}},
    std::pair<std::string_view, SeriesLook>{
        "runKm", {Ink::dataGreen, Qt::SolidLine, 1.2, Shape::ssNone, Qt::BDiagPattern}},
    std::pair<std::string_view, SeriesLook>{
        "runEffort", {Ink::dataPurple, Qt::SolidLine, 1.6, Shape::ssSquare, Qt::SolidPattern}},
    std::pair<std::string_view, SeriesLook>{
        "unknownDays", {Ink::dataGrey, Qt::SolidLine, 1.2, Shape::ssNone, Qt::BDiagPattern}},
    std::pair<std::string_view, SeriesLook>{
        "longestRun", {Ink::dataGreen, Qt::SolidLine, 2.0, Shape::ssDisc, Qt::SolidPattern}},
};

constexpr std::array spare{Ink::dataBlue, Ink::dataOrange, Ink::dataGreen, Ink::dataPurple,
                           Ink::dataSky};

/// The leg decides the colour and the shape, so that left is left in every panel; what else sets
/// two series of a leg apart decides the stroke.
std::optional<SeriesLook> lookOfLeg(const progress::ChartSeries& series, int at) {
    const bool left = series.name.find(".left") != std::string::npos;
    if (!left && series.name.find(".right") == std::string::npos) {
        return std::nullopt;
    }
    SeriesLook look;
    look.ink = left ? Ink::dataBlue : Ink::dataOrange;
    look.shape = left ? Shape::ssDisc : Shape::ssSquare;
    look.width = series.style == progress::SeriesStyle::strongLine ? 2.2 : 1.6;
    constexpr std::array strokes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    look.stroke = strokes[static_cast<std::size_t>(at / 2) % strokes.size()];
    return look;
}

/// Whose a series is, where several people's or injuries' stand over each other.
std::optional<SeriesLook> lookOfOwner(const progress::ChartSeries& series, int at) {
    constexpr std::array strokes{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine};
    const auto stroke = strokes[static_cast<std::size_t>(at) % strokes.size()];
    if (series.name.ends_with(".this")) {
        const bool hasKinds = series.name.find(".lsi.") != std::string::npos;
        return SeriesLook{Ink::dataVermillion, hasKinds ? stroke : Qt::SolidLine, 2.2,
                          Shape::ssDisc, Qt::SolidPattern};
    }
    if (series.name.ends_with(".other")) {
        const bool hasKinds = series.name.find(".lsi.") != std::string::npos;
        return SeriesLook{Ink::dataBlue, hasKinds ? stroke : Qt::DashLine, 1.6, Shape::ssSquare,
                          Qt::SolidPattern};
    }
    return series.name.ends_with(".clinic")
               ? std::optional{SeriesLook{Ink::dataGreen, Qt::DotLine, 1.8, Shape::ssNone,
                                          Qt::SolidPattern}}
               : std::nullopt;
}

} // namespace

bool isBars(const progress::ChartSeries& series) {
    return series.style == progress::SeriesStyle::bars ||
           series.style == progress::SeriesStyle::stackedBars;
}

SeriesLook lookOf(const progress::ChartSeries& series, int at) {
    for (const auto& [name, look] : looks) {
        if (name == series.name) {
            return look;
        }
    }
    if (const auto look = lookOfOwner(series, at)) {
        return *look;
    }
    if (const auto look = lookOfLeg(series, at)) {
        return *look;
    }
    SeriesLook look;
    look.ink = spare[static_cast<std::size_t>(at) % spare.size()];
    look.stroke = series.style == progress::SeriesStyle::dashedLine ? Qt::DashLine : Qt::SolidLine;
    return look;
}

QColor washOf(const SeriesLook& look) {
    constexpr float wash = 0.14F;
    auto colour = kit::ink(look.ink);
    colour.setAlphaF(wash);
    return colour;
}

QPen penOf(const SeriesLook& look) {
    QPen pen{kit::ink(look.ink), look.width, look.stroke};
    pen.setCapStyle(look.stroke == Qt::DotLine ? Qt::RoundCap : Qt::FlatCap);
    return pen;
}

void paintSample(QPainter& painter, const QRectF& room, const progress::ChartSeries& series,
                 int at) {
    const auto look = lookOf(series, at);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(penOf(look));
    if (isBars(series)) {
        const qreal side = std::min(room.height(), room.width()) * 0.8;
        const QRectF box{room.center().x() - side / 2, room.center().y() - side / 2, side, side};
        painter.setBrush(QBrush{kit::ink(look.ink), look.fill});
        painter.drawRect(box);
        return;
    }
    if (series.style == progress::SeriesStyle::band) {
        painter.fillRect(room, washOf(look));
    }
    painter.drawLine(QPointF{room.left(), room.center().y()},
                     QPointF{room.right(), room.center().y()});
    if (look.shape != QCPScatterStyle::ssNone) {
        painter.setBrush(kit::ink(look.ink));
        painter.setPen(Qt::NoPen);
        if (look.shape == QCPScatterStyle::ssSquare) {
            painter.drawRect(QRectF{room.center() - QPointF{4, 4}, QSizeF{8, 8}});
        } else {
            painter.drawEllipse(room.center(), 4, 4);
        }
    }
}

} // namespace sinew::chart
