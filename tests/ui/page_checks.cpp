#include "page_checks.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

namespace sinew::tests {

namespace {

QString described(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return QStringLiteral("%1 '%2' %3x%4 at %5,%6")
        .arg(QString::fromLatin1(widget.metaObject()->className()),
             label != nullptr ? label->text() : widget.objectName())
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.x())
        .arg(widget.y());
}

bool isQtsOwn(const QWidget& widget) {
    return widget.objectName().startsWith(QLatin1String("qt_"));
}

bool isReached(const QWidget& widget, const QWidget& page) {
    return widget.isVisibleTo(&page) && widget.isEnabled() && !isQtsOwn(widget) &&
           (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

bool isInView(const QWidget& widget) {
    const auto* parent = widget.parentWidget();
    return parent != nullptr &&
           qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) != nullptr;
}

bool isShort(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget);
        label != nullptr && label->wordWrap()) {
        return label->height() < label->heightForWidth(label->width());
    }
    const bool measured = qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
                          qobject_cast<const QLabel*>(&widget) != nullptr ||
                          qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
                          qobject_cast<const QComboBox*>(&widget) != nullptr;
    if (widget.hasHeightForWidth()) {
        return widget.height() < widget.heightForWidth(widget.width());
    }
    const QSize needed = widget.minimumSizeHint();
    return measured && (widget.width() < needed.width() || widget.height() < needed.height());
}

bool isOutside(const QWidget& widget) {
    const auto* parent = widget.parentWidget();
    if (const auto* scroll = qobject_cast<const QScrollArea*>(parent->parentWidget());
        scroll != nullptr && scroll->widget() == &widget) {
        return widget.width() > parent->width();
    }
    return !isInView(widget) && !parent->rect().contains(widget.geometry());
}

/// Where Tab stops, from what stands first to where it begins again.
std::vector<QWidget*> tabStops(QWidget& window) {
    constexpr std::size_t most = 1000;
    constexpr int mostSections = 8;
    int sections = 0;
    std::vector<QWidget*> stops;
    window.setFocus();
    for (;;) {
        QTest::keyClick(window.focusWidget() != nullptr ? window.focusWidget() : &window,
                        Qt::Key_Tab);
        auto* next = window.focusWidget();
        if (!stops.empty() && next == stops.back() && sections++ < mostSections) {
            continue; // to the next part of a date
        }
        if (next == nullptr || next == &window || stops.size() == most ||
            std::find(stops.begin(), stops.end(), next) != stops.end()) {
            return stops;
        }
        stops.push_back(next);
    }
}

/// The outermost widgets that hold one of the two but not the other.
std::pair<const QWidget*, const QWidget*> parted(const QWidget& one, const QWidget& other) {
    const QWidget* left = &one;
    while (left->parentWidget() != nullptr && !left->parentWidget()->isAncestorOf(&other)) {
        left = left->parentWidget();
    }
    const QWidget* right = &other;
    while (right->parentWidget() != nullptr && !right->parentWidget()->isAncestorOf(&one)) {
        right = right->parentWidget();
    }
    return {left, right};
}

bool goesBack(const QWidget& from, const QWidget& to) {
    const auto [before, after] = parted(from, to);
    const QRect one = before->geometry();
    const QRect other = after->geometry();
    if (other.bottom() < one.top()) {
        return true;
    }
    const bool sameLine = other.top() <= one.bottom();
    const bool leading = from.layoutDirection() == Qt::RightToLeft ? other.left() > one.right()
                                                                   : other.right() < one.left();
    return sameLine && leading;
}

} // namespace

QStringList namelessIn(const QWidget& page) {
    QStringList found;
    for (const auto* widget : page.findChildren<QWidget*>()) {
        if (isReached(*widget, page) &&
            (widget->objectName().isEmpty() || widget->accessibleName().isEmpty())) {
            found.push_back(described(*widget));
        }
    }
    return found;
}

QStringList clippedIn(const QWidget& page) {
    QStringList found;
    for (const auto* widget : page.findChildren<QWidget*>()) {
        const bool seen = widget->isVisibleTo(&page) && !widget->isWindow() && !isQtsOwn(*widget);
        if (seen && (isShort(*widget) || isOutside(*widget))) {
            found.push_back(described(*widget));
        }
    }
    return found;
}

QStringList tabJumpsIn(QWidget& window) {
    const auto stops = tabStops(window);
    QStringList found;
    for (std::size_t at = 1; at < stops.size(); ++at) {
        if (goesBack(*stops[at - 1], *stops[at])) {
            found.push_back(described(*stops[at - 1]) + QStringLiteral(" → ") +
                            described(*stops[at]));
        }
    }
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (isReached(*widget, window) &&
            std::find(stops.begin(), stops.end(), widget) == stops.end()) {
            found.push_back(QStringLiteral("never reached: ") + described(*widget));
        }
    }
    return found;
}

} // namespace sinew::tests
