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
constexpr int underName = kit::space::tight; // its words begin that far within it

/// A piece that is too wide for the room breaks its lines.
QSize sizeIn(const QLayoutItem& item, int room) {
    const QSize whole = item.sizeHint();
    if (whole.width() <= room || !item.hasHeightForWidth()) {
        return {std::min(whole.width(), room), whole.height()};
    }
    return {room, item.heightForWidth(room)};
}

} // namespace

ItemLayout::ItemLayout(std::shared_ptr<const ItemColumns> columns)
    : m_columns{std::move(columns)} {}

void ItemLayout::measure(ItemColumns& columns) const {
    int head = 0;
    std::size_t column = 0;
    for (const auto& slot : pieces()) {
        const int width = slot.item->sizeHint().width();
        if (slot.manner == ItemRole::head && !slot.item->isEmpty()) {
            head += width + (head > 0 ? beside : 0);
        } else if (slot.manner == ItemRole::column) {
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
    for (const auto& slot : pieces()) {
        room += slot.manner == ItemRole::tick ? slot.item->sizeHint().width() + beside : 0;
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
    for (const auto& slot : pieces()) {
        if (slot.manner != ItemRole::below && !slot.item->isEmpty()) {
            height = std::max(height, slot.item->sizeHint().height());
        }
    }
    return height;
}

std::vector<ItemLayout::Place> ItemLayout::inLine(int width) const {
    std::vector<Place> places;
    const int height = lineHeight();
    int head = tickRoom();
    int column = width - columnsRoom() + between;
    std::size_t index = 0;
    for (const auto& slot : pieces()) {
        if (slot.manner == ItemRole::below) {
            continue;
        }
        const QSize size = slot.item->sizeHint();
        int left = slot.manner == ItemRole::tick   ? 0
                   : slot.manner == ItemRole::head ? head
                                                   : column;
        int room = size.width();
        if (slot.manner == ItemRole::head && !slot.item->isEmpty()) {
            head += size.width() + beside;
        } else if (slot.manner == ItemRole::column) {
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
    for (const auto& slot : pieces()) {
        if (slot.manner == ItemRole::below || slot.item->isEmpty()) {
            continue;
        }
        const bool firstColumn = slot.manner == ItemRole::column && !columns;
        columns = slot.manner == ItemRole::column;
        const int edge = start + (columns ? underName : 0);
        const QSize size = sizeIn(*slot.item, std::max(width - edge, 0));
        if (slot.manner != ItemRole::tick && left > start &&
            (firstColumn || left + size.width() > width)) {
            closeLine(places, line);
            left = edge;
        }
        const bool tick = slot.manner == ItemRole::tick;
        places.push_back({slot.item.get(), {{tick ? 0 : left, line.top}, size}});
        left += tick ? 0 : size.width() + (columns ? between : beside);
        line.height = std::max(line.height, size.height());
    }
    closeLine(places, line);
    return places;
}

void ItemLayout::addBelow(std::vector<Place>& places, int width) const {
    int top = 0;
    for (const auto& place : places) {
        top = std::max(top, place.at.bottom() + 1);
    }
    const int start = tickRoom() + underName;
    for (const auto& slot : pieces()) {
        if (slot.manner == ItemRole::below && !slot.item->isEmpty()) {
            const QSize size = sizeIn(*slot.item, std::max(width - start, 0));
            places.push_back({slot.item.get(), {{start, top}, size}});
            top += size.height();
        }
    }
}

std::vector<ItemLayout::Place> ItemLayout::placed(int width) const {
    auto places = fitsInLine(width) ? inLine(width) : flowing(width);
    addBelow(places, width);
    return places;
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
    for (const auto& slot : pieces()) {
        widest = std::max(widest, slot.item->minimumSize().width());
    }
    return {tickRoom() + widest, lineHeight() + 2 * above};
}

void ItemLayout::setGeometry(const QRect& at) {
    QLayout::setGeometry(at);
    for (const auto& place : placed(at.width())) {
        place.item->setGeometry(
            QStyle::visualRect(direction(), at, place.at.translated(at.left(), at.top() + above)));
    }
}

} // namespace sinew::patient
