#include "window_driver.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>

namespace sinew::tests {

namespace {

QString namesIn(const QWidget& window) {
    QStringList names;
    for (const auto* child : window.findChildren<QWidget*>()) {
        const QString name = child->objectName();
        if (!name.isEmpty() && !name.startsWith(QLatin1String("qt_"))) {
            names.push_back(name);
        }
    }
    names.sort();
    names.removeDuplicates();
    return names.join(QLatin1String(", "));
}

QWidget* named(QWidget& window, const char* name) {
    const auto wanted = QString::fromUtf8(name);
    if (window.objectName() == wanted) {
        return &window;
    }
    const auto all = window.findChildren<QWidget*>(wanted);
    for (auto* one : all) { // pages that are not in front may carry the same names
        if (one->isVisibleTo(&window)) {
            return one;
        }
    }
    return all.isEmpty() ? nullptr : all.constFirst();
}

} // namespace

void WindowDriver::failUnless(bool holds, const char* name, const char* why) {
    if (!holds) {
        FAIL("'" << name << "' " << why);
    }
}

QWidget& WindowDriver::find(const char* name) const {
    auto* found = named(m_window, name);
    if (found == nullptr) {
        FAIL("no widget is named '" << name << "'; there are: " << namesIn(m_window).toStdString());
    }
    return *found;
}

bool WindowDriver::has(const char* name) const {
    return named(m_window, name) != nullptr;
}

bool WindowDriver::sees(const char* name) const {
    const auto* found = named(m_window, name);
    return found != nullptr && found->isVisible();
}

void WindowDriver::type(const char* name, const QString& text) const {
    auto& widget = find(name);
    failUnless(widget.isEnabled(), name, "cannot be typed into now");
    widget.setFocus(Qt::TabFocusReason);
    if (auto* field = qobject_cast<QLineEdit*>(&widget)) {
        field->selectAll();
    } else if (auto* number = qobject_cast<QAbstractSpinBox*>(&widget)) {
        number->selectAll();
    }
    auto* target = widget.focusProxy() != nullptr ? widget.focusProxy() : &widget;
    QTest::keyClicks(target, text);
    settle();
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    auto* target = m_window.focusWidget() != nullptr ? m_window.focusWidget() : &m_window;
    QTest::keyClick(target, key, modifiers);
    settle();
}

void WindowDriver::click(const char* name) const {
    auto& widget = find(name);
    failUnless(widget.isVisibleTo(&m_window), name, "is not shown");
    failUnless(widget.isEnabled(), name, "cannot be clicked now");
    QTest::mouseClick(&widget, Qt::LeftButton);
    settle();
}

QString WindowDriver::read(const char* name) const {
    const auto& widget = find(name);
    for (const char* property : {"text", "plainText", "currentText"}) {
        const auto value = widget.property(property);
        if (value.isValid()) {
            return value.toString();
        }
    }
    failUnless(false, name, "has no text");
    return {};
}

QString WindowDriver::focused() const {
    const auto* widget = m_window.focusWidget();
    return widget != nullptr ? widget->objectName() : QString{};
}

void WindowDriver::waitUntil(const char* what, const std::function<bool()>& holds) const {
    constexpr int patience = 30'000; // a passphrase on a busy machine under the sanitizers
    if (!QTest::qWaitFor(holds, patience)) {
        FAIL("waited in vain: " << what);
    }
}

void WindowDriver::bringForward() const {
    m_window.show();
    m_window.activateWindow();
    waitUntil("the window is the active one", [this] { return m_window.isActiveWindow(); });
}

void WindowDriver::picture(const char* file) const {
    paintPicture(m_window, file);
}

void settle() {
    for (int round = 0; round < 3; ++round) { // layouts answer layouts
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void paintPicture(QWidget& widget, const char* file) {
    const QDir folder{QStringLiteral(SINEW_PICTURES)};
    folder.mkpath(QStringLiteral("."));
    settle();
    constexpr int quick = 90; // of a picture without loss: how little time goes into its size
    CHECK(widget.grab().save(folder.filePath(QString::fromUtf8(file)), "PNG", quick));
}

} // namespace sinew::tests
