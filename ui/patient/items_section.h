#pragma once

#include "patient/item_layout.h"

#include "practice/views.h"

#include <QWidget>

#include <vector>

namespace sinew::kit {
class Card;
} // namespace sinew::kit

namespace sinew::patient {

class DayDesk;
class ItemRow;

/// The exercises of a day, one row each, their columns below each other.
class ItemsSection : public QWidget {
    Q_OBJECT

public:
    explicit ItemsSection(DayDesk& desk, QWidget* parent = nullptr);

    void present(const practice::TodayView& view, const rehab::Catalogue& catalogue,
                 const rehab::SessionEntry* session);
    void setEditable(bool editable) { m_editable = editable; }
    /// The tick of the first exercise still due; null when there is none.
    [[nodiscard]] QWidget* unanswered() const;
    /// True where `field` names a row of this list.
    [[nodiscard]] bool showProblem(const QString& field, const QString& sentence);

Q_SIGNALS:
    void opened(QWidget* panel);

private:
    void align();
    void rebuild(const progress::DayPlan& plan);
    [[nodiscard]] bool shows(const progress::DayPlan& plan) const;

    DayDesk& m_desk;
    bool m_editable = true;
    std::shared_ptr<ItemColumns> m_columns = std::make_shared<ItemColumns>();
    kit::Card* m_card = nullptr;
    std::vector<ItemRow*> m_rows;
};

} // namespace sinew::patient
