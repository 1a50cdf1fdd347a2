#pragma once

#include "kit/piece_layout.h"

namespace sinew::patient {

/// Widths that all rows of a list share, so that their columns stand below each other.
struct ItemColumns {
    int head = 0;            ///< widest name with what stands beside it
    std::vector<int> widths; ///< of the columns after it

    void clear() { *this = {}; }
};

/// What a piece is in its row.
enum class ItemRole { column, tick, head, below };

/// One row of the day's list: a tick box, the name and what belongs to it, then columns. Where the
/// room is too narrow for a line, the columns flow below the name. Notes stand below all, under the
/// name.
class ItemLayout : public kit::PieceLayout<ItemRole> {
public:
    explicit ItemLayout(std::shared_ptr<const ItemColumns> columns);

    void addTick(QWidget* widget) { add(widget, ItemRole::tick); }
    void addHead(QWidget* widget) { add(widget, ItemRole::head); }
    void addColumn(QWidget* widget) { add(widget, ItemRole::column); }
    void addBelow(QWidget* widget) { add(widget, ItemRole::below); }
    /// Widens the shared columns to what this row needs.
    void measure(ItemColumns& columns) const;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& at) override;

private:
    struct Place {
        QLayoutItem* item;
        QRect at;
    };

    struct Line {
        std::size_t first = 0;
        int top = 0;
        int height = 0;
    };

    [[nodiscard]] int tickRoom() const;
    [[nodiscard]] int columnsRoom() const;
    [[nodiscard]] bool fitsInLine(int width) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] std::vector<Place> inLine(int width) const;
    [[nodiscard]] std::vector<Place> flowing(int width) const;
    static void closeLine(std::vector<Place>& places, Line& line);
    void addBelow(std::vector<Place>& places, int width) const;
    [[nodiscard]] std::vector<Place> placed(int width) const;

    std::shared_ptr<const ItemColumns> m_columns;
};

} // namespace sinew::patient
