#include "kit/flow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace sinew::kit {

Flow::Flow(int between, int betweenLines) : m_between{between}, m_betweenLines{betweenLines} {
    setContentsMargins(0, 0, 0, 0);
}

void Flow::addToEnd(QWidget* widget) {
    addWidget(widget);
    m_slots.back().atEnd = true;
}

void Flow::addItem(QLayoutItem* item) {
    m_slots.push_back({std::unique_ptr<QLayoutItem>{item}});
    invalidate();
}

int Flow::count() const {
    return static_cast<int>(m_slots.size());
}

QLayoutItem* Flow::itemAt(int at) const {
    return at >= 0 && at < count() ? m_slots[static_cast<std::size_t>(at)].item.get() : nullptr;
}

QLayoutItem* Flow::takeAt(int at) {
    if (at < 0 || at >= count()) {
        return nullptr;
    }
    auto* taken = m_slots[static_cast<std::size_t>(at)].item.release();
    m_slots.erase(m_slots.begin() + at);
    invalidate();
    return taken;
}

QSize Flow::sizeIn(const QLayoutItem& item, int room) const {
    QSize size = item.sizeHint();
    size.setWidth(std::min(size.width(), std::max(room, item.minimumSize().width())));
    if (item.hasHeightForWidth()) {
        size.setHeight(item.heightForWidth(size.width()));
    }
    return size;
}

std::vector<Flow::Line> Flow::lines(int room) const {
    std::vector<Line> found;
    for (std::size_t at = 0; at < m_slots.size(); ++at) {
        const auto& item = *m_slots[at].item;
        if (item.isEmpty()) { // hidden
            if (!found.empty()) {
                found.back().end = at + 1;
            }
            continue;
        }
        const QSize size = sizeIn(item, room);
        const int joined = found.empty() ? 0 : found.back().width + m_between + size.width();
        if (found.empty() || joined > room) {
            found.push_back({at, at + 1, size.width(), size.height()});
        } else {
            Line& line = found.back();
            line = {line.first, at + 1, joined, std::max(line.height, size.height())};
        }
    }
    return found;
}

int Flow::heightForWidth(int width) const {
    const auto margins = contentsMargins();
    const auto all = lines(width - margins.left() - margins.right());
    const int gaps = all.empty() ? 0 : m_betweenLines * (static_cast<int>(all.size()) - 1);
    return std::accumulate(all.begin(), all.end(), gaps + margins.top() + margins.bottom(),
                           [](int sum, const Line& line) { return sum + line.height; });
}

QSize Flow::sizeHint() const {
    QSize size;
    for (const auto& slot : m_slots) {
        if (!slot.item->isEmpty()) {
            const QSize hint = slot.item->sizeHint();
            size = {size.width() + hint.width() + (size.width() > 0 ? m_between : 0),
                    std::max(size.height(), hint.height())};
        }
    }
    const auto margins = contentsMargins();
    return size.grownBy(margins);
}

QSize Flow::minimumSize() const {
    QSize size;
    for (const auto& slot : m_slots) {
        if (!slot.item->isEmpty()) {
            size = size.expandedTo(slot.item->minimumSize());
        }
    }
    return size.grownBy(contentsMargins());
}

void Flow::setGeometry(const QRect& at) {
    QLayout::setGeometry(at);
    QRect room = at.marginsRemoved(contentsMargins());
    for (const auto& line : lines(room.width())) {
        place(line, {room.left(), room.top(), room.width(), line.height});
        room.setTop(room.top() + line.height + m_betweenLines);
    }
}

void Flow::place(const Line& line, const QRect& room) {
    const auto direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.left();
    bool pushed = line.first == 0 ? false : m_slots[line.first].atEnd;
    for (std::size_t at = line.first; at < line.end; ++at) {
        auto& slot = m_slots[at];
        if (slot.item->isEmpty()) {
            continue;
        }
        if (slot.atEnd && !pushed) {
            x += std::max(0, room.width() - line.width);
            pushed = true;
        }
        const QSize size = sizeIn(*slot.item, room.width());
        const QRect spot{x, room.top() + (room.height() - size.height()) / 2, size.width(),
                         size.height()};
        slot.item->setGeometry(QStyle::visualRect(direction, room, spot));
        x += size.width() + m_between;
    }
}

} // namespace sinew::kit
