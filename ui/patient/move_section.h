#pragma once

#include "practice/views.h"

#include <QWidget>

class QVBoxLayout;

namespace sinew::kit {
class ChoiceRow;
class LinkButton;
} // namespace sinew::kit

namespace sinew::patient {

class PlanDesk;

/// Moves what is due on one day of the week to another; the plan stays as it is. Moves made stand
/// below, each with its way back.
class MoveSection : public QWidget {
    Q_OBJECT

public:
    explicit MoveSection(PlanDesk& desk, QWidget* parent = nullptr);

    void present(const practice::PlanView& view, bool editable);

private:
    void open();
    void choose(base::Day from);
    [[nodiscard]] QWidget* moved(const rehab::DayMove& move, bool editable);
    /// Days of the week that have something due, or all but one.
    [[nodiscard]] kit::ChoiceRow* days(const char* name, const QString& spoken,
                                       std::optional<base::Day> except) const;

    PlanDesk& m_desk;
    std::vector<progress::DayPlan> m_week;
    QVBoxLayout* m_from;
    QVBoxLayout* m_to;
    QVBoxLayout* m_moves;
    kit::LinkButton* m_open;
};

} // namespace sinew::patient
