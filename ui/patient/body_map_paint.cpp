#include "bridge/convert.h"
#include "kit/pain_scale.h"
#include "kit/pill.h"
#include "patient/body_map.h"

#include <QPainter>

namespace sinew::patient {

namespace {

kit::Tone toneOf(const SpotMark& mark) {
    switch (kit::painBand(mark.intensity.value_or(0))) {
    case kit::PainBand::mild:
        return kit::Tone::calm;
    case kit::PainBand::moderate:
        return kit::Tone::caution;
    case kit::PainBand::severe:
        break;
    }
    return kit::Tone::danger;
}

} // namespace

void BodyMap::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(0, captionRoom());
    painter.scale(scale(), scale());
    painter.setPen(Qt::NoPen);
    painter.setBrush(kit::ink(kit::Ink::band));
    for (const auto& outline : bodyShapes().outlines) {
        painter.drawPath(outline);
    }
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        if (!m_buttons[at]->hasFocus()) {
            paintSpot(painter, at);
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{kit::ink(kit::Ink::outline), 1.2});
    for (const auto& outline : bodyShapes().outlines) {
        painter.drawPath(outline);
    }
    paintSpot(painter, m_current); // its ring lies above the others
    painter.restore();
    paintCaptions(painter);
}

void BodyMap::paintSpot(QPainter& painter, std::size_t spot) const {
    const auto mark = markAt(spot);
    const auto* button = m_buttons[spot];
    const auto inks = mark ? kit::inksOf(toneOf(*mark)) : kit::inksOf(kit::Tone::neutral);
    painter.setBrush(mark                   ? kit::ink(inks.soft)
                     : button->underMouse() ? kit::ink(kit::Ink::hover)
                                            : kit::ink(kit::Ink::card));
    const bool ringed = button->hasFocus() || m_chosen == spot;
    const auto line = ringed ? kit::Ink::accent : mark ? inks.word : kit::Ink::hairline;
    painter.setPen(QPen{kit::ink(line), ringed ? 2.5 : 1.0});
    painter.drawPath(bodyShapes().spots[spot].shape);
    if (mark) {
        paintNumber(painter, spot, *mark);
    }
}

/// The number says what the colour says; a mark without one is a dot.
void BodyMap::paintNumber(QPainter& painter, std::size_t spot, const SpotMark& mark) const {
    const QRectF at = bodyShapes().spots[spot].shape.boundingRect();
    QFont font = kit::theme().font(kit::Type::body, kit::Weight::bold);
    font.setPixelSize(13); // grows with the drawing
    painter.setFont(font);
    painter.setPen(kit::ink(kit::inksOf(toneOf(mark)).word));
    painter.drawText(at, Qt::AlignCenter,
                     mark.intensity ? bridge::numberText(*mark.intensity) : QStringLiteral("•"));
}

void BodyMap::paintCaptions(QPainter& painter) const {
    painter.setFont(kit::theme().font(kit::Type::small));
    painter.setPen(kit::ink(kit::Ink::quiet));
    const int below = captionRoom() + static_cast<int>(bodyShapes().size.height() * scale());
    const std::pair<BodyView, QString> captions[] = {{BodyView::thighs, tr("Back of the thighs")},
                                                     {BodyView::behind, tr("From behind")},
                                                     {BodyView::front, tr("From the front")}};
    for (const auto& [view, word] : captions) {
        const auto frame = frameOf(view);
        const QRectF line{frame.left() * scale(), 0, frame.width() * scale(),
                          static_cast<double>(captionRoom())};
        const bool front = view == BodyView::front;
        const auto say = [&](const QRectF& at, Qt::Alignment side, const QString& text) {
            painter.drawText(at, static_cast<int>(side) | Qt::TextDontClip, text);
        };
        say(line, Qt::AlignLeft | Qt::AlignTop, front ? tr("right") : tr("left"));
        say(line, Qt::AlignRight | Qt::AlignTop, front ? tr("left") : tr("right"));
        say(line.translated(0, below), Qt::AlignHCenter | Qt::AlignBottom, word);
    }
}

} // namespace sinew::patient
