#include "kit/flow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>
#include <utility>

namespace sinew::kit {

Flow::Flow(int between, int betweenLines) : m_between{between}, m_betweenLines{betweenLines} {}

void Flow::addToEnd(QWidget* widget) {
    add(widget, {true, 0});
}

void Flow::addStretching(QWidget* widget, int least) {
    add(widget, {false, least});
}

QSize Flow::sizeIn(const Slot& slot, int room) {
    const auto& item = *slot.item;
    QSize size = item.sizeHint();
    const int wish = slot.manner.least > 0 ? slot.manner.least : size.width();
    size.setWidth(std::min(wish, std::max(room, item.minimumSize().width())));
    if (item.hasHeightForWidth()) {
        size.setHeight(item.heightForWidth(size.width()));
    }
    return size;
}

QSize Flow::sizeIn(const Slot& slot, int room, int& left) {
    QSize size = sizeIn(slot, room);
    if (slot.manner.least > 0) {
        size.rwidth() += std::exchange(left, 0);
        size.setHeight(slot.item->hasHeightForWidth() ? slot.item->heightForWidth(size.width())
                                                      : size.height());
    }
    return size;
}

/// The first piece's width and gap, unless what follows would then not fit at all.
int Flow::indentIn(int room) const {
    if (!m_hanging || pieces().size() < 2) {
        return 0;
    }
    const int indent = pieces().front().item->sizeHint().width() + m_between;
    const bool fits = std::all_of(pieces().begin() + 1, pieces().end(), [&](const Slot& slot) {
        return slot.item->isEmpty() || sizeIn(slot, room).width() <= room - indent;
    });
    return fits ? indent : 0;
}

std::vector<Flow::Line> Flow::lines(int room) const {
    std::vector<Line> found;
    const int indent = indentIn(room);
    for (std::size_t at = 0; at < pieces().size(); ++at) {
        if (pieces()[at].item->isEmpty()) { // hidden
            continue;
        }
        const int width = sizeIn(pieces()[at], room).width();
        const int joined = found.empty() ? 0 : found.back().width + m_between + width;
        if (found.empty() || joined > room) {
            const int start = found.empty() ? 0 : indent;
            found.push_back({start, at, at + 1, start + width});
        } else {
            found.back().end = at + 1;
            found.back().width = joined;
        }
    }
    return found;
}

int Flow::heightOf(const Line& line, int room) const {
    int height = 0;
    int left = std::max(0, room - line.width);
    for (std::size_t at = line.first; at < line.end; ++at) {
        if (!pieces()[at].item->isEmpty()) {
            height = std::max(height, sizeIn(pieces()[at], room, left).height());
        }
    }
    return height;
}

int Flow::heightForWidth(int width) const {
    const auto margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    const auto all = lines(room);
    const int gaps = all.empty() ? 0 : m_betweenLines * (static_cast<int>(all.size()) - 1);
    return std::accumulate(all.begin(), all.end(), gaps + margins.top() + margins.bottom(),
                           [&](int sum, const Line& line) { return sum + heightOf(line, room); });
}

QSize Flow::sizeHint() const {
    QSize size{0, 0};
    for (const auto& slot : pieces()) {
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
    QSize size{0, 0};
    for (const auto& slot : pieces()) {
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
        const int height = heightOf(line, room.width());
        place(line, {room.left(), room.top(), room.width(), height});
        room.setTop(room.top() + height + m_betweenLines);
    }
}

void Flow::place(const Line& line, const QRect& room) {
    int x = room.left() + line.indent;
    int left =
        std::max(0, room.width() - line.width); // given once, to who stretches or stands at the end
    for (std::size_t at = line.first; at < line.end; ++at) {
        const auto& slot = pieces()[at];
        if (slot.item->isEmpty()) {
            continue;
        }
        if (slot.manner.least == 0 && slot.manner.atEnd && at > line.first) {
            x += std::exchange(left, 0);
        }
        const QSize size = sizeIn(slot, room.width(), left);
        const QRect spot{x, room.top() + (room.height() - size.height()) / 2, size.width(),
                         size.height()};
        slot.item->setGeometry(QStyle::visualRect(direction(), room, spot));
        x += size.width() + m_between;
    }
}

} // namespace sinew::kit
