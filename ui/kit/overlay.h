#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractScrollArea;
class QScrollArea;
class QVBoxLayout;

namespace sinew::kit {

class Card;

/// A sheet over a window, for a moment: the rest waits behind a veil. Escape or a click beside it
/// closes it, Tab stays inside, and the focus goes back to where it was. Its pieces are added to
/// body(); what does not fit scrolls in a roll.
class Overlay : public QWidget {
    Q_OBJECT

public:
    Overlay(QWidget& over, QAnyStringView name, const QString& spoken);

    /// The focus goes to `first`.
    void open(QWidget* first);
    /// Gives the focus back, unless it went elsewhere on purpose.
    void leave(bool givesFocusBack = true);
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    [[nodiscard]] QVBoxLayout& body();
    [[nodiscard]] Card& sheet() { return *m_sheet; }
    /// Scrolls `content` where the window is too low for it.
    [[nodiscard]] QScrollArea* roll(QWidget* content);
    /// What gives way where the window is too low, and scrolls.
    void setYielding(QAbstractScrollArea* part) { m_yielding = part; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// As wide as reading wants, as tall as its pieces need, inside the window.
    void place();
    void placeIn(int width, int room);
    /// What the sheet would take with everything in view.
    [[nodiscard]] int heightIn(int width) const;

    Card* m_sheet;
    QAbstractScrollArea* m_yielding = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace sinew::kit
