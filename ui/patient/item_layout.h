#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace sinew::patient {

/// Widths that all rows of a list share, so that their columns stand below each other.
struct ItemColumns {
    int head = 0;            ///< widest name with what stands beside it
    std::vector<int> widths; ///< of the columns after it

    void clear() { *this = {}; }
};

/// One row of the day's list: a tick box, the name and what belongs to it, then columns. Where the
/// room is too narrow for a line, the columns flow below the name.
class ItemLayout : public QLayout {
public:
    explicit ItemLayout(std::shared_ptr<const ItemColumns> columns);

    void addTick(QWidget* widget);
    void addHead(QWidget* widget);
    void addColumn(QWidget* widget);
    /// Widens the shared columns to what this row needs.
    void measure(ItemColumns& columns) const;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int at) const override;
    QLayoutItem* takeAt(int at) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& at) override;

private:
    enum class Role { tick, head, column };
    struct Slot {
        std::unique_ptr<QLayoutItem> item;
        Role role;
    };
    struct Place {
        QLayoutItem* item;
        QRect at;
    };

    struct Line {
        std::size_t first = 0;
        int top = 0;
        int height = 0;
    };

    void add(QWidget* widget, Role role);
    [[nodiscard]] int tickRoom() const;
    [[nodiscard]] int columnsRoom() const;
    [[nodiscard]] bool fitsInLine(int width) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] std::vector<Place> inLine(int width) const;
    [[nodiscard]] std::vector<Place> flowing(int width) const;
    static void closeLine(std::vector<Place>& places, Line& line);
    [[nodiscard]] std::vector<Place> placed(int width) const;

    std::shared_ptr<const ItemColumns> m_columns;
    std::vector<Slot> m_slots;
};

} // namespace sinew::patient
