#pragma once

#include "kit/icon.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace sinew::kit {

/// The list of pages at the left: icon and word. It knows keys, not pages. Places are named
/// "nav.<key>".
class NavRail : public QWidget {
    Q_OBJECT

public:
    enum class Where { top, bottom };

    explicit NavRail(const QString& brand, QWidget* parent = nullptr);

    /// The first nine at the top answer Ctrl+1 ... Ctrl+9.
    void add(const QString& key, Icon icon, const QString& word, Where where = Where::top);
    void setCurrent(const QString& key);
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
    };

    std::vector<Place> m_places;
    int m_numbered = 0;
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
};

} // namespace sinew::kit
