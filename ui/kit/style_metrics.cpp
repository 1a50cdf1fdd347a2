#include "kit/style.h"

#include "kit/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QStyleOption>

#include <algorithm>
#include <optional>

namespace sinew::kit {

namespace {

constexpr int thickOfScrollBar = 12;
constexpr int shortestThumb = 32;
constexpr int insetOfView = 4; // keeps a view's contents off the round corners of its frame

/// Lengths that grow with the text, at 100 %.
std::optional<int> growing(QStyle::PixelMetric metric) {
    switch (metric) {
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
    case QStyle::PM_SliderLength:
        return 20;
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
        return 18;
    default:
        return std::nullopt;
    }
}

/// Lengths that do not.
std::optional<int> steady(QStyle::PixelMetric metric) {
    switch (metric) {
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_HeaderMargin:
        return space::step;
    case QStyle::PM_TabBarTabHSpace:
        return 2 * space::wide;
    case QStyle::PM_TabBarTabVSpace:
        return 2 * space::step;
    case QStyle::PM_TabBarBaseHeight:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_ScrollView_ScrollBarOverlap:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
        return 0;
    case QStyle::PM_ScrollBarExtent:
        return thickOfScrollBar;
    case QStyle::PM_FocusFrameVMargin:
        return 2;
    default:
        return std::nullopt;
    }
}

} // namespace

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
                         std::min(length, shortestThumb), length)
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
    if (const auto length = growing(metric)) {
        return m_theme.scaled(*length);
    }
    if (const auto length = steady(metric)) {
        return *length;
    }
    if (metric == PM_DefaultFrameWidth) {
        return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr ? insetOfView : 1;
    }
    if (metric == PM_FocusFrameHMargin) { // of an item: half of what stands left of its text
        return qobject_cast<const QAbstractItemView*>(widget) != nullptr ? space::step - 1 : 2;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ComboBox_Popup:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_Widget_Animation_Duration:
        return m_theme.reducedMotion() ? 0 : 120;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace sinew::kit
