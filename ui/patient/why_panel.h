#pragma once

#include "patient/item_row.h"

namespace sinew::patient {

/// One plain line for each rule behind a dose, with its source.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhyPanel(const ItemFacts& facts, QWidget* parent = nullptr);
};

/// The lines themselves, for every place that says why.
[[nodiscard]] QWidget* reasonLines(const progress::Reasons& reasons, base::Day today,
                                   const rehab::Catalogue& catalogue, bridge::Units units = {});

} // namespace sinew::patient
