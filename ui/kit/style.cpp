#include "kit/style.h"

#include "kit/brush.h"
#include "kit/style_parts.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

namespace sinew::kit {

namespace {

Qt::CheckState checkState(const QStyleOption& option) {
    if (option.state.testFlag(QStyle::State_NoChange)) {
        return Qt::PartiallyChecked;
    }
    return option.state.testFlag(QStyle::State_On) ? Qt::Checked : Qt::Unchecked;
}

template <class Option>
const Option& as(const QStyleOption* option) {
    const auto* wanted = qstyleoption_cast<const Option*>(option);
    Q_ASSERT(wanted != nullptr);
    return *wanted;
}

bool isView(const QWidget* widget) {
    return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
}

} // namespace

Style::Style(const Theme& theme) : QProxyStyle{QStringLiteral("Fusion")}, m_theme{theme} {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        header->setHighlightSections(false);
    } else if (auto* table = qobject_cast<QTableView*>(widget)) {
        table->setShowGrid(false); // each row has its hairline
    } else if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
        tabs->setExpanding(false);
        tabs->setDrawBase(false);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const QRect& at = option->rect;
    switch (element) {
    case PE_FrameFocusRect:
        return isView(widget) ? void() : focusRing(*painter, at, radius::box);
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0) {
            fieldBox(*painter, at, option->state.testFlag(State_HasFocus),
                     option->state.testFlag(State_Enabled));
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return paintItemGround(*painter, as<QStyleOptionViewItem>(option), widget);
    case PE_IndicatorCheckBox:
        return tickBox(*painter, at, checkState(*option), isHovered(*option));
    case PE_IndicatorRadioButton:
        return radioDot(*painter, at, option->state.testFlag(State_On), isHovered(*option));
    case PE_Frame:
        if (isView(widget)) {
            return paintViewFrame(*painter, *option);
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
    switch (element) {
    case CE_PushButtonBevel:
        return roundBox(*painter, at, radius::control,
                        ink(isHovered(*option) ? Ink::hover : Ink::card), ink(Ink::hairline));
    case CE_ProgressBarGroove:
        return roundBox(*painter, at, at.height() / 2.0, ink(Ink::hairline));
    case CE_ProgressBarContents:
        return paintProgress(*painter, as<QStyleOptionProgressBar>(option));
    case CE_TabBarTabShape:
        return paintTab(*painter, as<QStyleOptionTab>(option));
    case CE_TabBarTabLabel:
        return paintTabWord(*painter, as<QStyleOptionTab>(option));
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeaderSection(*painter, *option);
    case CE_HeaderLabel: {
        auto header = as<QStyleOptionHeader>(option);
        header.palette.setColor(QPalette::ButtonText, ink(Ink::quiet));
        return QProxyStyle::drawControl(element, &header, painter, widget);
    }
    case CE_ItemViewItem: {
        auto item = as<QStyleOptionViewItem>(option);
        item.palette.setColor(QPalette::HighlightedText, item.palette.color(QPalette::Text));
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    default:
        return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const {
    const auto part = [&](SubControl which) {
        return subControlRect(control, option, which, widget);
    };
    switch (control) {
    case CC_SpinBox:
        return paintSpinBox(*painter, as<QStyleOptionSpinBox>(option), *this, widget);
    case CC_ComboBox:
        return paintComboBox(*painter, *option, part(SC_ComboBoxArrow));
    case CC_Slider:
        return paintSlider(*painter, as<QStyleOptionSlider>(option), part(SC_SliderHandle));
    case CC_ScrollBar:
        return paintScrollThumb(*painter, part(SC_ScrollBarSlider), isHovered(*option),
                                as<QStyleOptionSlider>(option).orientation == Qt::Vertical);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace sinew::kit
