#include "shell/find_row.h"

#include "kit/brush.h"
#include "kit/icon.h"

#include <QPainter>

#include <algorithm>

namespace sinew::shell {

namespace {

constexpr int mostRows = 7;
constexpr int iconSide = 20;

QFont wordFont() {
    return kit::theme().font(kit::Type::body, kit::Weight::bold);
}

QFont detailFont() {
    return kit::theme().font(kit::Type::small);
}

int rowHeight() {
    return QFontMetrics{wordFont()}.height() + QFontMetrics{detailFont()}.height() +
           2 * kit::space::step;
}

void write(QPainter& painter, const QFont& font, const QColor& tint, const QRect& at,
           const QString& words) {
    painter.setFont(font);
    painter.setPen(tint);
    painter.drawText(at, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                     QFontMetrics{font}.elidedText(words, Qt::ElideRight, at.width()));
}

} // namespace

void FindRow::paint(QPainter* painter, const QStyleOptionViewItem& option,
                    const QModelIndex& at) const {
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QColor text = kit::ink(chosen ? kit::Ink::onAccentSoft : kit::Ink::text);
    const QColor quiet = kit::ink(chosen ? kit::Ink::onAccentSoft : kit::Ink::quiet);
    const auto mirrored = [&option](const QRect& one) {
        return QStyle::visualRect(option.direction, option.rect, one);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (chosen) {
        kit::roundBox(*painter, option.rect, kit::radius::control, kit::ink(kit::Ink::accentSoft));
    }
    const int side = kit::theme().scaled(iconSide);
    const QRect inside = option.rect.adjusted(kit::space::step, kit::space::step, -kit::space::step,
                                              -kit::space::step);
    const QRect spot{inside.left(), inside.center().y() - side / 2, side, side};
    kit::paintIcon(*painter, static_cast<kit::Icon>(at.data(iconRole).toInt()), mirrored(spot),
                   quiet);
    QRect words = inside.adjusted(side + kit::space::wide, 0, 0, 0);
    const int line = QFontMetrics{wordFont()}.height();
    words.setHeight(line);
    write(*painter, wordFont(), text, mirrored(words), at.data().toString());
    words.moveTop(words.top() + line);
    words.setBottom(inside.bottom());
    write(*painter, detailFont(), quiet, mirrored(words), at.data(detailRole).toString());
    painter->restore();
}

QSize FindRow::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*at*/) const {
    return {0, rowHeight()};
}

FindList::FindList(QWidget* parent) : QListView{parent} {
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&kit::theme(), &kit::Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

QSize FindList::sizeHint() const {
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    return {0, std::clamp(rows, 1, mostRows) * rowHeight()};
}

QSize FindList::minimumSizeHint() const {
    return {0, rowHeight()};
}

} // namespace sinew::shell
