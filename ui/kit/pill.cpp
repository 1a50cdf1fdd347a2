#include "kit/pill.h"

#include "kit/brush.h"
#include "kit/label.h"

#include <QPainter>
#include <QStyle>

namespace sinew::kit {

ToneInks inksOf(Tone tone) {
    switch (tone) {
    case Tone::calm:
        break;
    case Tone::neutral:
        return {Ink::hover, Ink::quiet, Ink::quiet};
    case Tone::caution:
        return {Ink::cautionSoft, Ink::onCautionSoft, Ink::caution};
    case Tone::danger:
        return {Ink::dangerSoft, Ink::onDangerSoft, Ink::danger};
    }
    return {Ink::accentSoft, Ink::onAccentSoft, Ink::accent};
}

Pill::Pill(QAnyStringView name, const QString& text, Tone tone, QWidget* parent)
    : QWidget{parent},
      m_text{text},
      m_tone{tone} {
    named(*this, name, text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto dressed = [this] { setFont(theme().font(Type::small, Weight::bold)); };
    dressed();
    connect(&theme(), &Theme::changed, this, dressed);
}

void Pill::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setTone(Tone tone) {
    m_tone = tone;
    updateGeometry();
    update();
}

std::optional<Icon> Pill::mark() const {
    switch (m_tone) {
    case Tone::caution:
        return Icon::warning;
    case Tone::danger:
        return Icon::stop;
    case Tone::calm:
    case Tone::neutral:
        break;
    }
    return std::nullopt;
}

QSize Pill::sizeHint() const {
    const int line = fontMetrics().height();
    const int extra = mark() ? line + space::tight : 0;
    return {fontMetrics().horizontalAdvance(m_text) + extra + 2 * 10, line + space::tight};
}

void Pill::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    const ToneInks inks = inksOf(m_tone);
    roundBox(painter, rect(), height() / 2.0, ink(inks.soft));
    QRect room = rect().adjusted(10, 0, -10, 0);
    if (const auto icon = mark()) {
        const int side = fontMetrics().height() - 2;
        const QRect spot{room.left(), (height() - side) / 2, side, side};
        paintIcon(painter, *icon, QStyle::visualRect(layoutDirection(), rect(), spot),
                  ink(inks.word), 1.3);
        room.setLeft(room.left() + side + space::tight);
    }
    painter.setPen(ink(inks.word));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignCenter, m_text);
}

} // namespace sinew::kit
