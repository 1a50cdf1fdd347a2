#include "page_checks.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>

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

QStringList tabJumpsIn(const QWidget& page) {
    QStringList found;
    const QWidget* before = nullptr;
    for (auto* widget = page.nextInFocusChain(); widget != &page;
         widget = widget->nextInFocusChain()) {
        if (!page.isAncestorOf(widget) || !isReached(*widget, page)) {
            continue;
        }
        const int bottom = widget->mapTo(&page, QPoint{0, widget->height()}).y();
        if (before != nullptr && bottom <= before->mapTo(&page, QPoint{0, 0}).y()) {
            found.push_back(described(*before) + QStringLiteral(" → ") + described(*widget));
        }
        before = widget;
    }
    return found;
}

} // namespace sinew::tests
