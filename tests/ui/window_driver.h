#pragma once

#include <catch2/catch_tostring.hpp>

#include <QString>
#include <QWidget>

#include <functional>

namespace Catch {

/// A failed check shows the words, not that there are some.
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

} // namespace Catch

namespace sinew::tests {

/// Drives real widgets by objectName with real keys and clicks. A name that is not there fails the
/// case and lists the names that are.
class WindowDriver {
public:
    explicit WindowDriver(QWidget& window) : m_window{window} {}

    [[nodiscard]] QWidget& find(const char* name) const;
    template <class Wanted>
    [[nodiscard]] Wanted& find(const char* name) const {
        auto* found = qobject_cast<Wanted*>(&find(name));
        failUnless(found != nullptr, name, "is of another kind");
        return *found;
    }
    [[nodiscard]] bool has(const char* name) const;
    [[nodiscard]] bool sees(const char* name) const;

    /// Gives the widget the focus and types; what stood in a text field is replaced.
    void type(const char* name, const QString& text) const;
    void type(const char* name, const char* text) const { type(name, QString::fromUtf8(text)); }
    /// One key to whoever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void click(const char* name) const;
    /// The text a person sees in it: label, field, number, chosen keys.
    [[nodiscard]] QString read(const char* name) const;
    /// The objectName of the widget with the focus.
    [[nodiscard]] QString focused() const;

    /// Runs the event loop until it holds; fails after half a minute naming what was waited for.
    void waitUntil(const char* what, const std::function<bool()>& holds) const;
    /// Shows the window and waits until keys go to it.
    void bringForward() const;
    /// Leaves a picture in build/pictures.
    void picture(const char* file) const;

private:
    static void failUnless(bool holds, const char* name, const char* why);

    QWidget& m_window;
};

/// Handles everything that is posted now.
void settle();
/// Paints a widget at a size of its own, without a window, to build/pictures/FILE.
void paintPicture(QWidget& widget, const char* file);

} // namespace sinew::tests
