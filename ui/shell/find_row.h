#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace sinew::shell {

/// One line of the finder: a picture, a word, and below it quietly what it is.
class FindRow : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int detailRole = Qt::UserRole;
    static constexpr int iconRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& at) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& at) const override;
};

/// The list itself: as tall as what fits, up to a few lines; the keys belong to the field.
class FindList : public QListView {
    Q_OBJECT

public:
    explicit FindList(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace sinew::shell
