#include "kit/tab_order.h"

#include "kit/theme.h"

#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace sinew::kit {

namespace {

using Stops = std::vector<QWidget*>;

void visit(QLayout& layout, Stops& stops);

void visit(QWidget& widget, Stops& stops) {
    if (widget.isHidden() || !widget.isEnabled()) {
        return;
    }
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr) {
        stops.push_back(&widget);
    }
    if (const auto* scroll = qobject_cast<QScrollArea*>(&widget);
        scroll != nullptr && scroll->widget() != nullptr) {
        visit(*scroll->widget(), stops);
    } else if (widget.layout() != nullptr) {
        visit(*widget.layout(), stops);
    }
}

void visit(QLayout& layout, Stops& stops) {
    for (int at = 0; at < layout.count(); ++at) {
        auto* item = layout.itemAt(at);
        if (auto* widget = item->widget()) {
            visit(*widget, stops);
        } else if (auto* inner = item->layout()) {
            visit(*inner, stops);
        }
    }
}

/// The stop after `from`; from something that is no stop itself, the first one in it.
Stops::const_iterator after(const Stops& stops, const QWidget* from) {
    const auto at = std::find(stops.begin(), stops.end(), from);
    if (at != stops.end()) {
        return std::next(at) == stops.end() ? stops.begin() : std::next(at);
    }
    const auto inside = std::find_if(stops.begin(), stops.end(), [from](const QWidget* stop) {
        return from != nullptr && from->isAncestorOf(stop);
    });
    return inside == stops.end() ? stops.begin() : inside;
}

Stops::const_iterator before(const Stops& stops, const QWidget* from) {
    const auto at = std::find(stops.begin(), stops.end(), from);
    const auto next = at == stops.end() ? after(stops, from) : at;
    return std::prev(next == stops.begin() ? stops.end() : next);
}

void reveal(QWidget& widget) {
    for (auto* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(parent)) {
            scroll->ensureWidgetVisible(&widget, 0, space::gutter);
        }
    }
}

} // namespace

std::vector<QWidget*> tabStops(QWidget& window) {
    Stops stops;
    visit(window, stops);
    return stops;
}

bool passFocus(QWidget& window, bool forward) {
    const auto stops = tabStops(window);
    if (stops.empty()) {
        return false;
    }
    const auto* from = window.focusWidget();
    auto* to = *(forward ? after(stops, from) : before(stops, from));
    to->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    reveal(*to);
    return true;
}

} // namespace sinew::kit
