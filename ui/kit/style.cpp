#include "kit/style.h"

#include "kit/brush.h"
#include "kit/icon.h"
#include "kit/stepper.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace sinew::kit {

namespace {

Qt::CheckState checkState(const QStyleOption& option) {
    if (option.state.testFlag(QStyle::State_NoChange)) {
        return Qt::PartiallyChecked;
    }
    return option.state.testFlag(QStyle::State_On) ? Qt::Checked : Qt::Unchecked;
}

bool hovered(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_MouseOver) &&
           option.state.testFlag(QStyle::State_Enabled);
}

void paintArrow(QPainter& painter, const QRect& at, Icon icon) {
    const int side = theme().scaled(14);
    QRect spot{0, 0, side, side};
    spot.moveCenter(at.center());
    paintIcon(painter, icon, spot, ink(Ink::quiet));
}

/// Only the thumb is drawn: a lozenge on the page.
void paintScrollBar(QPainter& painter, const QRect& thumb, bool lit, bool upright) {
    const QRect lozenge = upright ? thumb.adjusted(3, 2, -3, -2) : thumb.adjusted(2, 3, -2, -3);
    const qreal corner = (upright ? lozenge.width() : lozenge.height()) / 2.0;
    roundBox(painter, lozenge, corner, ink(lit ? Ink::quiet : Ink::outline));
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QStyle& style,
                  const QWidget* widget) {
    const auto* stepper = qobject_cast<const Stepper*>(widget);
    fieldBox(painter, option.rect, option.state.testFlag(QStyle::State_HasFocus),
             option.state.testFlag(QStyle::State_Enabled));
    if (stepper != nullptr && stepper->isRefused()) {
        roundBox(painter, option.rect, radius::control, {}, ink(Ink::danger), 2);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto part = [&](QStyle::SubControl which) {
        return style.subControlRect(QStyle::CC_SpinBox, &option, which, widget);
    };
    paintArrow(painter, part(QStyle::SC_SpinBoxUp), Icon::plus);
    paintArrow(painter, part(QStyle::SC_SpinBoxDown), Icon::minus);
}

} // namespace

Style::Style(const Theme& theme) : QProxyStyle{QStringLiteral("Fusion")}, m_theme{theme} {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const QRect& at = option->rect;
    switch (element) {
    case PE_FrameFocusRect:
        return focusRing(*painter, at, radius::box);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0) {
            fieldBox(*painter, at, option->state.testFlag(State_HasFocus),
                     option->state.testFlag(State_Enabled));
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        return tickBox(*painter, at, checkState(*option), hovered(*option));
    case PE_IndicatorRadioButton:
        return radioDot(*painter, at, option->state.testFlag(State_On), hovered(*option));
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) {
            return roundBox(
                *painter, at, radius::control, {},
                ink(option->state.testFlag(State_HasFocus) ? Ink::accent : Ink::hairline),
                option->state.testFlag(State_HasFocus) ? 2 : 1);
        }
        break;
    case PE_PanelTipLabel:
        return painter->fillRect(at, option->palette.toolTipBase());
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    const QRect& at = option->rect;
    if (element == CE_PushButtonBevel) {
        const bool lit = hovered(*option) || option->state.testFlag(State_Sunken);
        roundBox(*painter, at, radius::control, ink(lit ? Ink::hover : Ink::card),
                 ink(Ink::hairline));
        return;
    }
    if (element == CE_ProgressBarGroove) {
        return roundBox(*painter, at, at.height() / 2.0, ink(Ink::hairline));
    }
    if (element == CE_ProgressBarContents) {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        const int range = bar->maximum - bar->minimum;
        QRect done = at;
        done.setWidth(range > 0 ? at.width() * (bar->progress - bar->minimum) / range
                                : at.width() / 3);
        return roundBox(*painter, visualRect(option->direction, at, done), at.height() / 2.0,
                        ink(Ink::accent));
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const {
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin != nullptr) {
        return paintSpinBox(*painter, *spin, *this, widget);
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && combo != nullptr) {
        fieldBox(*painter, option->rect, option->state.testFlag(State_HasFocus),
                 option->state.testFlag(State_Enabled));
        return paintArrow(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                          Icon::chevronDown);
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        return paintScrollBar(*painter, subControlRect(control, option, SC_ScrollBarSlider, widget),
                              hovered(*option), bar->orientation == Qt::Vertical);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const {
    const QRect& at = option->rect;
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin != nullptr) {
        const int button = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : at.height();
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, at,
                              {at.right() + 1 - button, at.top(), button, at.height()});
        case SC_SpinBoxDown:
            return visualRect(option->direction, at, {at.left(), at.top(), button, at.height()});
        case SC_SpinBoxEditField:
            return at.adjusted(button + 3, 2, -button - 3, -2);
        default:
            return at;
        }
    }
    if (control == CC_ScrollBar) {
        return scrollBarPart(*option, part);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect field = QProxyStyle::subControlRect(control, option, part, widget);
        return visualRect(option->direction, at,
                          visualRect(option->direction, at, field).adjusted(space::step, 0, 0, 0));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::scrollBarPart(const QStyleOptionComplex& option, SubControl part) {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const int range = bar->maximum - bar->minimum;
    const int page = std::max(1, bar->pageStep);
    const int thumb =
        range > 0
            ? std::clamp(static_cast<int>(static_cast<qint64>(length) * page / (range + page)),
                         std::min(length, 32), length)
            : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - thumb, bar->upsideDown);
    const auto span = [&](int from, int size) {
        const QRect spot =
            upright
                ? QRect{option.rect.left(), option.rect.top() + from, option.rect.width(), size}
                : QRect{option.rect.left() + from, option.rect.top(), size, option.rect.height()};
        return visualRect(option.direction, option.rect, spot);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return span(start, thumb);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const {
    const QRect whole = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool framed = element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0;
    return framed ? whole.adjusted(space::step, 0, -space::step, 0) : whole;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    const QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int tall = option != nullptr ? option->fontMetrics.height() + 2 * space::step + 2 : 0;
    switch (type) {
    case CT_LineEdit:
        return {whole.width() + 2 * space::step, tall};
    case CT_ComboBox:
        return {whole.width() + 2 * space::step, tall};
    case CT_PushButton:
        return {whole.width() + 2 * space::step, tall};
    case CT_MenuItem:
    case CT_ItemViewItem:
        return {whole.width(), std::max(whole.height(), tall)};
    default:
        return whole;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option,
                       const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.scaled(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::step;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_theme.scaled(18);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_theme.reducedMotion() ? 0 : 120;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace sinew::kit
