#include "kit/style_parts.h"

#include "kit/brush.h"
#include "kit/icon.h"
#include "kit/stepper.h"

#include <QPainter>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace sinew::kit {

namespace {

void paintMark(QPainter& painter, const QRect& at, Icon icon) {
    const int side = theme().scaled(14);
    QRect spot{0, 0, side, side};
    spot.moveCenter(at.center());
    paintIcon(painter, icon, spot, ink(Ink::quiet));
}

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

} // namespace

bool isHovered(const QStyleOption& option) {
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

void paintScrollThumb(QPainter& painter, const QRect& thumb, bool lit, bool upright) {
    const QRect lozenge = upright ? thumb.adjusted(3, 2, -3, -2) : thumb.adjusted(2, 3, -2, -3);
    const qreal corner = (upright ? lozenge.width() : lozenge.height()) / 2.0;
    roundBox(painter, lozenge, corner, ink(lit ? Ink::outline : Ink::dataGrey));
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QStyle& style,
                  const QWidget* widget) {
    const auto* stepper = qobject_cast<const Stepper*>(widget);
    fieldBox(painter, option.rect, has(option, QStyle::State_HasFocus),
             has(option, QStyle::State_Enabled));
    if (stepper != nullptr && stepper->isRefused()) {
        roundBox(painter, option.rect, radius::control, {}, ink(Ink::danger), 2);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto part = [&](QStyle::SubControl which) {
        return style.subControlRect(QStyle::CC_SpinBox, &option, which, widget);
    };
    paintMark(painter, part(QStyle::SC_SpinBoxUp), Icon::plus);
    paintMark(painter, part(QStyle::SC_SpinBoxDown), Icon::minus);
}

void paintComboBox(QPainter& painter, const QStyleOption& option, const QRect& arrow) {
    fieldBox(painter, option.rect, has(option, QStyle::State_HasFocus),
             has(option, QStyle::State_Enabled));
    paintMark(painter, arrow, Icon::chevronDown);
}

void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle) {
    const bool flat = option.orientation == Qt::Horizontal;
    QRect groove = option.rect;
    if (flat) {
        groove.setHeight(4);
    } else {
        groove.setWidth(4);
    }
    groove.moveCenter(option.rect.center());
    roundBox(painter, groove, 2, ink(Ink::hairline));
    if (flat) {
        QRect done = groove;
        if (option.upsideDown) {
            done.setLeft(handle.center().x());
        } else {
            done.setRight(handle.center().x());
        }
        roundBox(painter, done, 2, ink(Ink::accent));
    }
    const qreal side = std::min(handle.width(), handle.height()) - 2;
    const qreal corner = side / 2;
    const QPointF middle = QRectF(handle & option.rect).center();
    const QRectF knob{middle.x() - corner, middle.y() - corner, side, side};
    roundBox(painter, knob, corner, ink(Ink::card), ink(Ink::accent), 2);
    if (has(option, QStyle::State_HasFocus)) {
        roundBox(painter, knob.adjusted(4, 4, -4, -4), corner - 4, ink(Ink::accent));
    }
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option) {
    const QRect& at = option.rect;
    const int range = option.maximum - option.minimum;
    QRect done = at;
    done.setWidth(range > 0 ? at.width() * (option.progress - option.minimum) / range
                            : at.width() / 3);
    roundBox(painter, QStyle::visualRect(option.direction, at, done), at.height() / 2.0,
             ink(Ink::accent));
}

void paintTab(QPainter& painter, const QStyleOptionTab& option) {
    const QRect lozenge = option.rect.adjusted(2, 2, -2, -2);
    if (has(option, QStyle::State_Selected)) {
        roundBox(painter, lozenge, lozenge.height() / 2.0, ink(Ink::accentSoft));
    } else if (isHovered(option)) {
        roundBox(painter, lozenge, lozenge.height() / 2.0, ink(Ink::hover));
    }
    if (has(option, QStyle::State_HasFocus)) {
        focusRing(painter, lozenge, lozenge.height() / 2.0);
    }
}

void paintTabWord(QPainter& painter, const QStyleOptionTab& option) {
    const bool chosen = has(option, QStyle::State_Selected);
    painter.save();
    painter.setFont(theme().font(Type::body, chosen ? Weight::bold : Weight::regular));
    painter.setPen(ink(chosen ? Ink::onAccentSoft : Ink::quiet));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter.restore();
}

void paintHeaderSection(QPainter& painter, const QStyleOption& option) {
    painter.fillRect(option.rect, ink(Ink::card));
    const QRect line{option.rect.left(), option.rect.bottom(), option.rect.width(), 1};
    painter.fillRect(line, ink(Ink::hairline));
}

void paintItemGround(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget) {
    if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, option.backgroundBrush);
    }
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(option.rect, ink(Ink::accentSoft));
    } else if (isHovered(option)) {
        painter.fillRect(option.rect, ink(Ink::hover));
    }
    if (qobject_cast<const QTableView*>(widget) != nullptr) {
        const QRect line{option.rect.left(), option.rect.bottom(), option.rect.width(), 1};
        painter.fillRect(line, ink(Ink::hairline));
    }
}

void paintViewFrame(QPainter& painter, const QStyleOption& option) {
    const bool focused = has(option, QStyle::State_HasFocus);
    roundBox(painter, option.rect, radius::control, ink(Ink::field),
             ink(focused ? Ink::accent : Ink::hairline), focused ? 2 : 1);
}

} // namespace sinew::kit
