#include "shell/finder.h"

#include "kit/keys.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/text_field.h"
#include "shell/find_row.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>

namespace sinew::shell {

namespace {

constexpr int letters = 60;
constexpr int pageOfRows = 5;

} // namespace

Finder::Finder(QWidget& over, const QString& spoken, const QString& example)
    : Overlay{over, "finder", tr("Find")},
      m_field{new kit::TextField{"finder.field", spoken, letters}},
      m_nothing{kit::quiet(tr("Nothing fits. Try another word, or a date."))},
      m_list{new FindList},
      m_model{new QStandardItemModel{this}} {
    build(example);
    connect(m_field, &QLineEdit::textChanged, this, &Finder::present);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& at) {
        choose(at.row());
        go();
    });
}

void Finder::build(const QString& example) {
    m_field->setPlaceholderText(example);
    m_field->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("finder.nothing"));
    m_nothing->wrapped();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindRow{m_list});
    kit::named(*m_list, "finder.list", tr("What fits"));
    setYielding(m_list);
    auto* hint = kit::small(tr("Arrow keys choose, Return goes there, Esc closes."));
    body().addWidget(m_field);
    body().addWidget(m_nothing);
    body().addWidget(m_list);
    body().addWidget(hint->wrapped());
}

void Finder::setFinds(std::vector<Find> finds, Meant meant) {
    m_finds = Finds{std::move(finds)};
    m_meant = std::move(meant);
    present();
}

void Finder::ask() {
    if (!isOpen()) {
        m_field->clear();
        open(m_field);
        present();
    }
    m_field->selectAll();
}

/// What is meant stands first: who types a date means it.
void Finder::present() {
    const QString typed = m_field->text();
    m_shown = m_meant && !typed.isEmpty() ? m_meant(typed) : std::vector<Find>{};
    for (const auto* find : m_finds.fitting(typed)) {
        m_shown.push_back(*find);
    }
    m_model->clear();
    for (const auto& find : m_shown) {
        add(find);
    }
    m_nothing->setVisible(m_shown.empty());
    m_list->setVisible(!m_shown.empty());
    m_list->updateGeometry();
    choose(0);
}

void Finder::add(const Find& find) {
    auto* item = new QStandardItem{find.word};
    item->setData(find.detail, FindRow::detailRole);
    item->setData(static_cast<int>(find.icon), FindRow::iconRole);
    item->setData(tr("%1, %2").arg(find.word, find.detail), Qt::AccessibleTextRole);
    item->setEditable(false);
    m_model->appendRow(item);
}

void Finder::choose(int row) {
    const auto at = m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0);
    m_list->setCurrentIndex(at);
    speak();
}

/// The focus stays in the field; what is chosen is said as its description.
void Finder::speak() {
    const auto at = m_list->currentIndex();
    const QString chosen = at.data(Qt::AccessibleTextRole).toString();
    //: what is chosen in the finder's list, and how many things fit
    m_field->setAccessibleDescription(
        at.isValid() ? tr("%1. %n of them fit.", nullptr, m_model->rowCount()).arg(chosen)
                     : m_nothing->text());
    QAccessibleEvent event{m_field, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&event);
}

bool Finder::takeKey(int key) {
    const int row = m_list->currentIndex().row();
    const int last = m_model->rowCount() - 1;
    switch (key) {
    case Qt::Key_Down:
        choose(row == last ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        choose(row <= 0 ? last : row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(row + pageOfRows);
        return true;
    case Qt::Key_PageUp:
        choose(row - pageOfRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go();
        return true;
    default:
        return false;
    }
}

bool Finder::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        takeKey(static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    return Overlay::eventFilter(watched, event);
}

/// The sheet goes first: where it leads may open one of its own.
void Finder::go() {
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_shown.size())) {
        return;
    }
    const auto act = m_shown[static_cast<std::size_t>(row)].go;
    if (act) {
        leave();
        act();
    }
}

} // namespace sinew::shell
