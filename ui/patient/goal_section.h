#pragma once

#include "progress/goals.h"

#include <QWidget>

class QVBoxLayout;

namespace sinew::kit {
class Button;
class Label;
} // namespace sinew::kit

namespace sinew::patient {

class GoalDesk;
class GoalForm;

/// What the person wants to reach: each goal in her own words, where it began, where it stands and
/// where it shall go; a place to add, change and forget one.
class GoalSection : public QWidget {
    Q_OBJECT

public:
    GoalSection(GoalDesk& desk, bool editable, QWidget* parent = nullptr);

    void present(const std::vector<progress::GoalNow>& goals, base::Day today);

private:
    void addRow(const progress::GoalNow& goal, base::Day today);
    [[nodiscard]] QWidget* buttonsFor(const progress::GoalNow& goal);
    /// Opens the form with that goal, or empty.
    void open(const std::optional<rehab::Revision<rehab::Goal>>& goal);
    void close();

    GoalDesk& m_desk;
    bool m_editable;
    base::Day m_today;
    QVBoxLayout* m_rows;
    kit::Label* m_none;
    kit::Button* m_add;
    GoalForm* m_form;
};

/// "reps", "km": the unit of a goal's measure.
[[nodiscard]] QString goalUnit(const std::string& measure);
/// What a goal can be measured by: "single-leg bridges", "longest run, km".
[[nodiscard]] QString goalMeasureWords(const std::string& measure);

} // namespace sinew::patient
