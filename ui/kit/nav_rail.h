#pragma once

#include "kit/icon.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace sinew::kit {

class Pill;

/// The list of pages at the left: icon and word. It knows keys, not pages. Places are named
/// "nav.<key>".
class NavRail : public QWidget {
    Q_OBJECT

public:
    enum class Where { top, bottom };

    explicit NavRail(const QString& brand, QWidget* parent = nullptr);

    /// The first nine at the top answer Ctrl+1 ... Ctrl+9; others the keys they are given.
    void add(const QString& key, Icon icon, const QString& word, Where where = Where::top,
             QKeySequence keys = {});
    /// A quiet word under the name ("demo"); empty takes it away.
    void setMark(const QString& mark);
    void setCurrent(const QString& key);
    /// What it is opened with; empty where it has no keys.
    [[nodiscard]] QKeySequence keysOf(const QString& key) const;
    void clear();

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place {
        QString key;
        QAbstractButton* button; // owns its shortcut
        QKeySequence keys;
    };

    std::vector<Place> m_places;
    int m_numbered = 0;
    Pill* m_mark;
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
};

} // namespace sinew::kit
