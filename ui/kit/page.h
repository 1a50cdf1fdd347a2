#pragma once

#include "kit/notice.h"
#include "kit/pill.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace sinew::kit {

/// The coloured word at the far end of a page's header.
struct Badge {
    QString text;
    Tone tone = Tone::calm;
};

/// What the window knows of a page. Pieces are added to body(), which scrolls when the room is
/// short.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    /// Large, at the top; the date on pages of a day.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    [[nodiscard]] virtual std::optional<Badge> badge() const { return std::nullopt; }
    /// Widgets beside the title (buttons of a patient's review), the same each time; the header
    /// keeps them.
    [[nodiscard]] virtual QWidget* headerActions() { return nullptr; }
    /// True for what needs the whole window (first run, guided session): no rail, no header.
    [[nodiscard]] virtual bool wholeWindow() const { return false; }
    /// What F1 shows, in plain words.
    [[nodiscard]] virtual QString help() const { return {}; }
    /// Reads again what the page shows; called each time it comes to the front.
    virtual void refresh() = 0;

    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    /// Scrolls so that the widget is seen.
    void reveal(QWidget& widget);

Q_SIGNALS:
    void noticed(const sinew::kit::Word& word);
    /// title(), subtitle() or badge() say something else now.
    void headerChanged();
    /// Asks the window to bring another page to the front.
    void pageWanted(const QString& key);

private:
    void keepEdge(int least, int most);

    QScrollArea* m_scroll;
    QVBoxLayout* m_body;
};

} // namespace sinew::kit
