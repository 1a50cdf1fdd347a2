#pragma once

#include "kit/overlay.h"
#include "shell/find.h"

class QListView;
class QStandardItemModel;

namespace sinew::kit {
class Label;
class TextField;
} // namespace sinew::kit

namespace sinew::shell {

/// Ctrl+K: one line to type in, and what fits it. Arrows choose, Return goes there, Escape leaves
/// everything as it was. It knows everything before the first key; no key asks the store.
class Finder : public kit::Overlay {
    Q_OBJECT

public:
    /// What a date or the name of a day leads to; nothing where none is meant.
    using DayFind = std::function<std::optional<Find>(const QString& typed)>;

    explicit Finder(QWidget& over);

    void setFinds(std::vector<Find> finds, DayFind dayFind);
    void ask();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void present();
    void add(const Find& find);
    void choose(int row);
    bool takeKey(int key);
    void go();
    void speak();

    Finds m_finds;
    DayFind m_dayFind;
    std::vector<Find> m_shown;
    kit::TextField* m_field;
    kit::Label* m_nothing;
    QListView* m_list;
    QStandardItemModel* m_model;
};

} // namespace sinew::shell
