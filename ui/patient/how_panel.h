#pragma once

#include "patient/item_row.h"

class QBoxLayout;

namespace sinew::patient {

/// How an exercise is done: its figure, how to start, what to do and to avoid, when to stop, and
/// where that is known from.
class HowPanel : public QWidget {
    Q_OBJECT

public:
    explicit HowPanel(const ItemFacts& facts, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* drawing(const rehab::Catalogue& catalogue,
                                   const rehab::Exercise& exercise);
    [[nodiscard]] QWidget* dose(const rehab::Exercise& exercise, const ItemFacts& facts) const;
    [[nodiscard]] QWidget* words(const rehab::Exercise& exercise, const ItemFacts& facts) const;

    QBoxLayout* m_beside = nullptr;
};

} // namespace sinew::patient
