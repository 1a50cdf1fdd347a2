#pragma once

#include <QLayout>
#include <QWidget>

#include <memory>
#include <vector>

namespace sinew::kit {

/// A layout that keeps its pieces in a row and for each the manner in which it stands; where they
/// stand is the matter of what is made from it. `Manner{}` is what addWidget() gives.
template <class Manner>
class PieceLayout : public QLayout {
public:
    void addItem(QLayoutItem* item) override {
        m_slots.push_back({std::unique_ptr<QLayoutItem>{item}, Manner{}});
        invalidate();
    }
    [[nodiscard]] int count() const override { return static_cast<int>(m_slots.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int at) const override {
        return at >= 0 && at < count() ? m_slots[static_cast<std::size_t>(at)].item.get() : nullptr;
    }
    QLayoutItem* takeAt(int at) override {
        if (at < 0 || at >= count()) {
            return nullptr;
        }
        auto* taken = m_slots[static_cast<std::size_t>(at)].item.release();
        m_slots.erase(m_slots.begin() + at);
        invalidate();
        return taken;
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    struct Slot {
        std::unique_ptr<QLayoutItem> item;
        Manner manner;
    };

    PieceLayout() { setContentsMargins(0, 0, 0, 0); }
    void add(QWidget* widget, const Manner& manner) {
        addWidget(widget);
        m_slots.back().manner = manner;
    }
    [[nodiscard]] const std::vector<Slot>& pieces() const { return m_slots; }
    [[nodiscard]] Qt::LayoutDirection direction() const {
        return parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    }

private:
    std::vector<Slot> m_slots;
};

} // namespace sinew::kit
