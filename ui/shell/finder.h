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
    /// What is meant by what was typed though it stands in no list: a date, a patient's name.
    using Meant = std::function<std::vector<Find>(const QString& typed)>;

    /// `spoken` is for screen readers, `example` stands in the empty field.
    Finder(QWidget& over, const QString& spoken, const QString& example);

    void setFinds(std::vector<Find> finds, Meant meant);
    void ask();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QString& example);
    void present();
    void add(const Find& find);
    void choose(int row);
    bool takeKey(int key);
    void go();
    void speak();

    Finds m_finds;
    Meant m_meant;
    std::vector<Find> m_shown;
    kit::TextField* m_field;
    kit::Label* m_nothing;
    QListView* m_list;
    QStandardItemModel* m_model;
};

} // namespace sinew::shell
