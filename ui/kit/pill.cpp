#include "kit/pill.h"

#include "kit/brush.h"
#include "kit/label.h"
#include "kit/word_room.h"

#include <QPainter>
#include <QStyle>

namespace sinew::kit {

namespace {

constexpr int atEnds = 10; // of the words at either end

} // namespace

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

int Pill::beside() const {
    return (mark() ? fontMetrics().height() - 2 + space::tight : 0) + 2 * atEnds;
}

QSize Pill::sizeHint() const {
    const QSize word = wordRoom(fontMetrics(), m_text, beside());
    return {word.width() + beside(), word.height() + space::tight};
}

int Pill::heightForWidth(int width) const {
    return wordHeight(fontMetrics(), m_text, width - beside()) + space::tight;
}

void Pill::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    const ToneInks inks = inksOf(m_tone);
    const double round = (fontMetrics().height() + space::tight) / 2.0;
    roundBox(painter, rect(), round, ink(inks.soft));
    QRect room = rect().adjusted(atEnds, 0, -atEnds, 0);
    if (const auto icon = mark()) {
        const int side = fontMetrics().height() - 2;
        const QRect spot{room.left(), (height() - side) / 2, side, side};
        paintIcon(painter, *icon, QStyle::visualRect(layoutDirection(), rect(), spot),
                  ink(inks.word), 1.3);
        room.setLeft(room.left() + side + space::tight);
    }
    painter.setPen(ink(inks.word));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), centredWords, m_text);
}

} // namespace sinew::kit
