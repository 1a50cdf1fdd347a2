#pragma once

#include "kit/keys.h"
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
    /// What F1 shows, in plain words: what the page is for ...
    [[nodiscard]] virtual QString help() const { return {}; }
    /// ... which keys it has besides those of every page ...
    [[nodiscard]] virtual std::vector<Keys> keys() const { return {}; }
    /// ... and what it never does.
    [[nodiscard]] virtual QString never() const { return {}; }
    /// Reads again what the page shows; called each time it comes to the front.
    virtual void refresh() = 0;
    /// What the page shall show when it comes to the front next, where it has more than one thing
    /// to show (a day: "2026-03-05").
    virtual void turnTo(const QString& /*place*/) {}

    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    /// Scrolls so that the widget is seen.
    void reveal(QWidget& widget);
    /// Brings the button of that name into view and presses it, as soon as the page shows it.
    void reach(const QString& part);

Q_SIGNALS:
    void noticed(const sinew::kit::Word& word);
    /// title(), subtitle() or badge() say something else now.
    void headerChanged();
    /// Asks the window to bring another page to the front: "progress", or a place on it,
    /// "today/2026-03-05".
    void pageWanted(const QString& key);
    /// Its own "?" was pressed, where no header has one.
    void helpWanted();

protected:
    /// The page shows everything it has: what is still to be reached is reached now or never.
    void reachWanted();

private:
    void keepEdge(int least, int most);
    bool pressPart(const QString& part);

    QString m_wanted; ///< a part to reach
    QScrollArea* m_scroll;
    QVBoxLayout* m_body;
};

} // namespace sinew::kit
