#include "clinician/caseload_delegate.h"

#include "clinician/case_text.h"
#include "clinician/caseload_model.h"
#include "kit/icon.h"
#include "kit/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPolygonF>

namespace sinew::clinician {

namespace {

constexpr int mostPain = 10;
constexpr int thickOfBar = 6;
constexpr int widthOfBar = 40;

std::optional<int> painOf(char sign) {
    return sign == '-' ? std::nullopt : std::optional{sign == 't' ? mostPain : sign - '0'};
}

/// Days that nobody answered are gaps; a day alone is a dot.
void paintPain(QPainter& painter, const QRectF& at, const std::string& pain) {
    if (pain.empty()) {
        return;
    }
    painter.setPen(QPen{kit::ink(kit::Ink::hairline), 1});
    painter.drawLine(at.bottomLeft(), at.bottomRight());
    const qreal step = at.width() / static_cast<qreal>(std::max<std::size_t>(pain.size() - 1, 1));
    const auto spot = [&](std::size_t day, int value) {
        return QPointF{at.left() + step * static_cast<qreal>(day),
                       at.bottom() - at.height() * value / mostPain};
    };
    QPolygonF stretch;
    const auto finish = [&] {
        painter.setPen(QPen{kit::ink(kit::Ink::dataVermillion), 1.6});
        painter.drawPolyline(stretch);
        if (stretch.size() == 1) {
            painter.setBrush(kit::ink(kit::Ink::dataVermillion));
            painter.drawEllipse(stretch.front(), 1.2, 1.2);
        }
        stretch.clear();
    };
    for (std::size_t day = 0; day < pain.size(); ++day) {
        if (const auto value = painOf(pain[day])) {
            stretch << spot(day, *value);
        } else {
            finish();
        }
    }
    finish();
}

void paintKept(QPainter& painter, const QRect& at, int percent, bool rightToLeft) {
    const qreal wide = kit::theme().scaled(widthOfBar);
    const qreal thick = thickOfBar;
    QRectF bar{rightToLeft ? at.right() - wide : qreal(at.left()), at.center().y() - thick / 2,
               wide, thick};
    painter.setPen(Qt::NoPen);
    painter.setBrush(kit::ink(kit::Ink::hairline));
    painter.drawRoundedRect(bar, thick / 2, thick / 2);
    const qreal filled = wide * percent / 100;
    if (rightToLeft) {
        bar.setLeft(bar.right() - filled);
    } else {
        bar.setWidth(filled);
    }
    painter.setBrush(kit::ink(kit::Ink::dataBlue));
    painter.drawRoundedRect(bar, thick / 2, thick / 2);
}

/// The sign has a shape of its own at each level, not only a colour.
void addSign(QStyleOptionViewItem& cell, progress::FlagLevel level) {
    const int side = cell.fontMetrics.height();
    const auto tone = toneOf(level);
    const auto sign = tone == kit::Tone::danger    ? kit::Icon::warning
                      : tone == kit::Tone::caution ? kit::Icon::flag
                                                   : kit::Icon::info;
    cell.features |= QStyleOptionViewItem::HasDecoration;
    const auto ratio = cell.widget != nullptr ? cell.widget->devicePixelRatioF() : 1;
    const auto painted = kit::iconPixmap(sign, side, kit::ink(kit::inksOf(tone).strong), ratio);
    cell.icon = QIcon{};
    cell.icon.addPixmap(painted, QIcon::Normal);
    cell.icon.addPixmap(painted, QIcon::Selected); // the row in front keeps the sign's colour
    cell.decorationSize = {side, side};
}

} // namespace

CaseloadDelegate::CaseloadDelegate(const CaseloadModel& model, QObject* parent)
    : QStyledItemDelegate{parent},
      m_model{model} {}

void CaseloadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    auto cell = option;
    initStyleOption(&cell, index);
    const auto& line = m_model.line(index.row());
    const auto* need = index.column() == CaseloadModel::flagsColumn ? line.need() : nullptr;
    const auto kept =
        index.column() == CaseloadModel::keptColumn ? line.consistencyPct : std::nullopt;
    const bool rtl = option.direction == Qt::RightToLeft;
    const QRect inside = option.rect.adjusted(kit::space::step, 0, -kit::space::step, 0);
    const int taken = kept ? kit::theme().scaled(widthOfBar) + kit::space::step : 0;
    const auto words = cell.text;
    if (kept || index.column() == CaseloadModel::painColumn) {
        cell.text.clear();
    } else if (need != nullptr) {
        addSign(cell, need->level);
    }
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kept) {
        const QRect room = inside.adjusted(rtl ? 0 : taken, 0, rtl ? -taken : 0, 0);
        painter->setPen(kit::ink(line.isOld ? kit::Ink::quiet : kit::Ink::text));
        painter->drawText(room, Qt::AlignVCenter | (rtl ? Qt::AlignRight : Qt::AlignLeft),
                          option.fontMetrics.elidedText(words, Qt::ElideRight, room.width()));
    }
    if (kept) {
        paintKept(*painter, inside, *kept, rtl);
    } else if (index.column() == CaseloadModel::painColumn) {
        paintPain(*painter, QRectF{inside}.adjusted(0, kit::space::step, 0, -kit::space::step),
                  line.pain);
    }
    painter->restore();
}

QSize CaseloadDelegate::sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    auto size = QStyledItemDelegate::sizeHint(option, index);
    const int across = kit::theme().scaled(index.column() == CaseloadModel::painColumn   ? 120
                                           : index.column() == CaseloadModel::keptColumn ? 110
                                                                                         : 0);
    return {std::max(size.width(), across), size.height() + kit::space::step};
}

} // namespace sinew::clinician
