#include "kit/button.h"

#include "kit/brush.h"
#include "kit/label.h"
#include "kit/word_room.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sinew::kit {

namespace {

constexpr int focusLine = 2; // below a link's words: a ring would touch them
constexpr int wordFlags = centredWords | Qt::TextShowMnemonic;

/// The mnemonic's ampersand is not part of what is measured or read aloud.
QString withoutMnemonic(QString text) {
    return text.remove(QLatin1Char('&'));
}

} // namespace

Button::Button(Manner manner, QAnyStringView name, const QString& text, const QString& spoken,
               QWidget* parent)
    : QPushButton{text, parent},
      m_manner{manner} {
    named(*this, name, spoken.isEmpty() ? withoutMnemonic(text) : spoken);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    const auto dressed = [this] {
        const bool link = m_manner == Manner::link;
        setFont(theme().font(Type::body, link ? Weight::regular : Weight::bold));
    };
    dressed();
    connect(&theme(), &Theme::changed, this, dressed);
}

void Button::setMark(Icon icon) {
    m_mark = icon;
    updateGeometry();
    update();
}

void Button::setCompact(bool compact) {
    m_compact = compact;
    updateGeometry();
}

QSize Button::padding() const {
    if (m_manner == Manner::link) {
        return {0, space::snug}; // its words stand on the edge of what it stands in
    }
    return m_compact ? QSize{14, 9} : QSize{18, 12};
}

int Button::markSide() const {
    return theme().scaled(18);
}

QSize Button::sizeHint() const {
    const int mark = m_mark ? markSide() + (text().isEmpty() ? 0 : space::step) : 0;
    const int beside = mark + 2 * padding().width();
    const QSize word = wordRoom(fontMetrics(), text(), beside, wordFlags);
    const int height = word.height() + 2 * padding().height();
    return {std::max(word.width() + beside, height), height};
}

Ink Button::inkOfText() const {
    if (!isEnabled()) {
        return Ink::quiet;
    }
    switch (m_manner) {
    case Manner::primary:
        return Ink::onAccent;
    case Manner::danger:
        return Ink::onDanger;
    case Manner::quiet:
        return underMouse() ? Ink::text : Ink::quiet;
    case Manner::second:
    case Manner::link:
        break;
    }
    return Ink::accent;
}

void Button::paintBox(QPainter& painter) const {
    const QColor none;
    const bool lit = isEnabled() && (underMouse() || isDown());
    const QColor wash = isDown() ? ink(Ink::accentSoft) : lit ? ink(Ink::hover) : none;
    if (!isEnabled() && m_manner != Manner::link) {
        return roundBox(painter, rect(), radius::control, ink(Ink::page), ink(Ink::hairline));
    }
    switch (m_manner) {
    case Manner::primary:
        return roundBox(painter, rect(), radius::control,
                        ink(lit ? Ink::accentHover : Ink::accent));
    case Manner::danger:
        return roundBox(painter, rect(), radius::control, ink(Ink::danger));
    case Manner::second:
        return roundBox(painter, rect(), radius::control,
                        lit ? ink(Ink::accentSoft) : ink(Ink::card), ink(Ink::accent));
    case Manner::quiet:
        return roundBox(painter, rect(), radius::control, wash, ink(Ink::hairline));
    case Manner::link:
        return roundBox(painter, rect(), 0, hasFocus() ? ink(Ink::accentSoft) : wash);
    }
}

void Button::paintWord(QPainter& painter) const {
    QRect room = rect().adjusted(padding().width(), 0, -padding().width(), 0);
    if (m_mark) {
        const int side = markSide();
        QRect spot{room.left(), (height() - side) / 2, side, side};
        if (text().isEmpty()) {
            spot.moveLeft((width() - side) / 2);
        }
        paintIcon(painter, *m_mark, QStyle::visualRect(layoutDirection(), rect(), spot),
                  ink(inkOfText()));
        room.setLeft(room.left() + side + space::step);
        room = QStyle::visualRect(layoutDirection(), rect(), room);
    }
    painter.setPen(ink(inkOfText()));
    painter.drawText(room, wordFlags, text());
}

void Button::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    paintBox(painter);
    paintWord(painter);
    if (hasFocus()) {
        const bool filled = m_manner == Manner::primary || m_manner == Manner::danger;
        if (filled) {
            roundBox(painter, QRectF(rect()).adjusted(3, 3, -3, -3), radius::control - 3, {},
                     ink(inkOfText()), 2);
        } else if (m_manner == Manner::link) {
            painter.fillRect(QRect{0, height() - focusLine, width(), focusLine}, ink(Ink::accent));
        } else {
            focusRing(painter, rect(), radius::control);
        }
    }
}

} // namespace sinew::kit
