#pragma once

#include "kit/icon.h"
#include "kit/nav_rail.h"
#include "kit/page.h"

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace sinew::kit {
class PageHeader;
}

namespace sinew::shell {

/// A page as the window knows it: a name, a picture, a word, and how to make it when it is first
/// wanted.
struct Entry {
    QString key;
    kit::Icon icon;
    QString word;
    std::function<kit::Page*()> make;
    kit::NavRail::Where where = kit::NavRail::Where::top;
    QKeySequence keys{}; ///< besides Ctrl and its number
};

/// The frame of the program: rail at the left, the page's header, the page, one notice line below.
/// It knows no page: they are registered, and made when they are first opened.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// The first at the top answer Ctrl+1 ... Ctrl+9 in the order added.
    void addPage(const Entry& entry);
    /// A place in the rail that does something instead of opening a page (lock).
    void addAction(const Entry& entry, std::function<void()> act);
    /// A page that stands in no rail (first run, guided session); open() brings it to the front.
    void addHidden(const QString& key, std::function<kit::Page*()> make);
    /// A quiet word beside the program's name on every page ("demo").
    void setMark(const QString& mark) { m_rail->setMark(mark); }
    /// Takes all pages and places away, for another store or another person.
    void clearPages();

    /// Throws the page away; it is made anew when it is opened next.
    void forget(const QString& key);

    /// Brings the page to the front, makes it if need be, and lets it read what it shows. Unknown
    /// keys do nothing; "today/2026-03-05" turns the page to that place first.
    void open(const QString& where);
    /// From now on pages of the rail that nobody opened yet are made and read while nothing else is
    /// to do, so that the first turn to one takes no longer than the second.
    void makeReady();
    /// Whether every page of the rail is made.
    [[nodiscard]] bool isReady() const;
    /// The page in front; null before the first open().
    [[nodiscard]] kit::Page* current() const;
    [[nodiscard]] const QString& currentKey() const { return m_current; }
    void say(const kit::Word& word);
    /// What the notice line says now, and doing what it offers (Undo).
    [[nodiscard]] const kit::Word& said() const;
    void actOnSaid();
    /// What stands in the rail, as it stands there.
    struct Place {
        QString key;
        QString word;
        kit::Icon icon;
        QKeySequence keys;
    };
    [[nodiscard]] std::vector<Place> places() const;
    /// F1: what the page in front is for.
    void explain();
    /// Takes away what stands over the page.
    void uncover(bool givesFocusBack);
    /// Asked when the window is to be closed; false leaves it open.
    void setFarewell(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    /// Who takes a file that is dropped on the window, until the pages are cleared; without one no
    /// file is accepted.
    void setFileTaker(std::function<void(const QString& file)> take);

Q_SIGNALS:
    /// Ctrl+K.
    void searchWanted();
    void opened(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Known {
        QString key;
        std::function<kit::Page*()> make;
        bool inRail = false;
        kit::Page* page = nullptr;

        [[nodiscard]] bool waits() const { return inRail && page == nullptr; }
    };

    void build();
    void connectAll();
    void actOn(QKeySequence::StandardKey key, kit::Word::Kind kind);
    [[nodiscard]] Known* known(const QString& key);
    kit::Page& made(Known& entry);
    void drop(Known& entry);
    void makeOneReady();
    void showHeader();
    void showFrame(bool shown);
    void centre();
    [[nodiscard]] QString nameOf(const kit::Page& page) const;

    std::vector<Known> m_known;
    std::vector<Place> m_places;
    std::vector<std::pair<QString, std::function<void()>>> m_actions;
    std::function<bool()> m_mayClose;
    QTimer m_calm;
    std::function<void(const QString&)> m_takeFile;
    QString m_current;
    kit::NavRail* m_rail;
    kit::PageHeader* m_header;
    QStackedWidget* m_pages;
    kit::Notice* m_notice;
    QWidget* m_foot;
    QVBoxLayout* m_right;
};

} // namespace sinew::shell
