#pragma once

#include "kit/piece_layout.h"

namespace sinew::kit {

/// How a piece stands in its line.
struct FlowManner {
    bool atEnd = false;
    int least = 0; // more than 0: stretches
};

/// Pieces beside each other, wrapped to further lines where the room ends; a piece wider than the
/// room gets the whole line and the height it needs there. Pieces added to the end stand at the far
/// side of their line.
class Flow : public PieceLayout<FlowManner> {
public:
    explicit Flow(int between, int betweenLines);

    /// A piece (and those after it) that keeps to the far end of its line.
    void addToEnd(QWidget* widget);
    /// A piece that takes the room left in its line, but at least `least` pixels.
    void addStretching(QWidget* widget, int least);
    /// Further lines begin below the second piece when there is room for them.
    void setHanging(bool hanging) { m_hanging = hanging; }

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& at) override;

private:
    struct Line {
        int indent;
        std::size_t first;
        std::size_t end;
        int width;
    };

    [[nodiscard]] static QSize sizeIn(const Slot& slot, int room);
    /// With its share of the room that is `left` in the line, which is given once.
    [[nodiscard]] static QSize sizeIn(const Slot& slot, int room, int& left);
    [[nodiscard]] int indentIn(int room) const;
    [[nodiscard]] int heightOf(const Line& line, int room) const;
    [[nodiscard]] std::vector<Line> lines(int room) const;
    void place(const Line& line, const QRect& room);

    int m_between;
    int m_betweenLines;
    bool m_hanging = false;
};

} // namespace sinew::kit
