#include "patient/tab_order.h"

#include <QLayout>
#include <QScrollArea>

#include <algorithm>
#include <vector>

namespace sinew::patient {

namespace {

using Chain = std::vector<QWidget*>;

void visit(QLayout& layout, Chain& chain);

void visit(QWidget& widget, Chain& chain) {
    if ((widget.focusPolicy() & Qt::TabFocus) != 0) {
        chain.push_back(&widget);
    }
    if (auto* scroll = qobject_cast<QScrollArea*>(&widget);
        scroll != nullptr && scroll->widget() != nullptr) {
        visit(*scroll->widget(), chain);
    } else if (widget.layout() != nullptr) {
        visit(*widget.layout(), chain);
    }
}

void visit(QLayout& layout, Chain& chain) {
    for (int at = 0; at < layout.count(); ++at) {
        auto* item = layout.itemAt(at);
        if (auto* widget = item->widget()) {
            visit(*widget, chain);
        } else if (auto* inner = item->layout()) {
            visit(*inner, chain);
        }
    }
}

/// What has the focus before anything of the page has.
QWidget* before(QWidget& page, const Chain& chain) {
    auto* widget = page.previousInFocusChain();
    const auto ours = [&](QWidget* one) {
        return page.isAncestorOf(one) || std::find(chain.begin(), chain.end(), one) != chain.end();
    };
    while (widget != &page && (ours(widget) || (widget->focusPolicy() & Qt::TabFocus) == 0)) {
        widget = widget->previousInFocusChain();
    }
    return widget == &page ? nullptr : widget;
}

} // namespace

void followLayout(QWidget& page, std::initializer_list<QWidget*> first) {
    Chain chain{first};
    visit(page, chain);
    auto* previous = before(page, chain);
    for (auto* next : chain) {
        if (previous != nullptr && previous->window() == next->window()) {
            QWidget::setTabOrder(previous, next);
        }
        previous = next;
    }
}

} // namespace sinew::patient
