#include "patient/item_layout.h"

#include "kit/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <array>
#include <numeric>

namespace sinew::patient {

namespace {

constexpr std::array leastWidths{48, 108, 124, 0, 0}; // side, dose, last time, two links
constexpr int between = kit::space::gutter;
constexpr int above = kit::space::tight; // and below: a row is easy to hit
constexpr int beside = kit::space::step;

} // namespace

ItemLayout::ItemLayout(std::shared_ptr<const ItemColumns> columns) : m_columns{std::move(columns)} {
    setContentsMargins(0, 0, 0, 0);
}

void ItemLayout::add(QWidget* widget, Role role) {
    addWidget(widget);
    m_slots.back().role = role;
}

void ItemLayout::addTick(QWidget* widget) {
    add(widget, Role::tick);
}

void ItemLayout::addHead(QWidget* widget) {
    add(widget, Role::head);
}

void ItemLayout::addColumn(QWidget* widget) {
    add(widget, Role::column);
}

void ItemLayout::addItem(QLayoutItem* item) {
    m_slots.push_back({std::unique_ptr<QLayoutItem>{item}, Role::column});
    invalidate();
}

int ItemLayout::count() const {
    return static_cast<int>(m_slots.size());
}

QLayoutItem* ItemLayout::itemAt(int at) const {
    return at >= 0 && at < count() ? m_slots[static_cast<std::size_t>(at)].item.get() : nullptr;
}

QLayoutItem* ItemLayout::takeAt(int at) {
    if (at < 0 || at >= count()) {
        return nullptr;
    }
    auto* taken = m_slots[static_cast<std::size_t>(at)].item.release();
    m_slots.erase(m_slots.begin() + at);
    invalidate();
    return taken;
}

void ItemLayout::measure(ItemColumns& columns) const {
    int head = 0;
    std::size_t column = 0;
    for (const auto& slot : m_slots) {
        const int width = slot.item->sizeHint().width();
        if (slot.role == Role::head && !slot.item->isEmpty()) {
            head += width + (head > 0 ? beside : 0);
        } else if (slot.role == Role::column) {
            columns.widths.resize(std::max(columns.widths.size(), column + 1));
            const int least = column < leastWidths.size() ? leastWidths[column] : 0;
            columns.widths[column] =
                std::max({columns.widths[column], width, kit::theme().scaled(least)});
            ++column;
        }
    }
    columns.head = std::max(columns.head, head);
}

int ItemLayout::tickRoom() const {
    int room = 0;
    for (const auto& slot : m_slots) {
        room += slot.role == Role::tick ? slot.item->sizeHint().width() + beside : 0;
    }
    return room;
}

int ItemLayout::columnsRoom() const {
    const auto& widths = m_columns->widths;
    return std::accumulate(widths.begin(), widths.end(), between * static_cast<int>(widths.size()));
}

bool ItemLayout::fitsInLine(int width) const {
    return tickRoom() + m_columns->head + columnsRoom() <= width;
}

int ItemLayout::lineHeight() const {
    int height = 0;
    for (const auto& slot : m_slots) {
        height = slot.item->isEmpty() ? height : std::max(height, slot.item->sizeHint().height());
    }
    return height;
}

std::vector<ItemLayout::Place> ItemLayout::inLine(int width) const {
    std::vector<Place> places;
    const int height = lineHeight();
    int head = tickRoom();
    int column = width - columnsRoom() + between;
    std::size_t index = 0;
    for (const auto& slot : m_slots) {
        const QSize size = slot.item->sizeHint();
        int left = slot.role == Role::tick ? 0 : slot.role == Role::head ? head : column;
        int room = size.width();
        if (slot.role == Role::head && !slot.item->isEmpty()) {
            head += size.width() + beside;
        } else if (slot.role == Role::column) {
            room = m_columns->widths[index++];
            column += room + between;
        }
        places.push_back(
            {slot.item.get(), {left, (height - size.height()) / 2, room, size.height()}});
    }
    return places;
}

/// Pieces of one line stand on one middle; the line before ends where the next begins.
void ItemLayout::closeLine(std::vector<Place>& places, Line& line) {
    for (std::size_t at = line.first; at < places.size(); ++at) {
        QRect& place = places[at].at;
        place.moveTop(line.top + (line.height - place.height()) / 2);
    }
    line = {places.size(), line.top + line.height, 0};
}

std::vector<ItemLayout::Place> ItemLayout::flowing(int width) const {
    std::vector<Place> places;
    const int start = tickRoom();
    int left = start;
    Line line;
    bool columns = false;
    for (const auto& slot : m_slots) {
        if (slot.item->isEmpty()) {
            continue;
        }
        const bool firstColumn = slot.role == Role::column && !columns;
        columns = slot.role == Role::column;
        const QSize size =
            slot.item->sizeHint().boundedTo({std::max(width - start, 0), QWIDGETSIZE_MAX});
        if (slot.role != Role::tick && left > start &&
            (firstColumn || left + size.width() > width)) {
            closeLine(places, line);
            left = start;
        }
        const bool tick = slot.role == Role::tick;
        places.push_back({slot.item.get(), {{tick ? 0 : left, line.top}, size}});
        left += tick ? 0 : size.width() + (columns ? between : beside);
        line.height = std::max(line.height, size.height());
    }
    closeLine(places, line);
    return places;
}

std::vector<ItemLayout::Place> ItemLayout::placed(int width) const {
    return fitsInLine(width) ? inLine(width) : flowing(width);
}

int ItemLayout::heightForWidth(int width) const {
    int height = 0;
    for (const auto& place : placed(width)) {
        height = std::max(height, place.at.bottom() + 1);
    }
    return height + 2 * above;
}

QSize ItemLayout::sizeHint() const {
    const int width = tickRoom() + m_columns->head + columnsRoom();
    return {width, lineHeight() + 2 * above};
}

QSize ItemLayout::minimumSize() const {
    int widest = 0;
    for (const auto& slot : m_slots) {
        widest = std::max(widest, slot.item->minimumSize().width());
    }
    return {tickRoom() + widest, lineHeight() + 2 * above};
}

void ItemLayout::setGeometry(const QRect& at) {
    QLayout::setGeometry(at);
    const auto direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const auto& place : placed(at.width())) {
        place.item->setGeometry(
            QStyle::visualRect(direction, at, place.at.translated(at.left(), at.top() + above)));
    }
}

} // namespace sinew::patient
