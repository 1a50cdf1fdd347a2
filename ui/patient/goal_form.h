#pragma once

#include "kit/keeper.h"
#include "rehab/records.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace sinew::kit {
class ChoiceRow;
class DateField;
class Label;
class ProblemLine;
class Stepper;
} // namespace sinew::kit

namespace sinew::patient {

class GoalDesk;

/// A goal in words, and, where the person wants it, a measure with its beginning and its target,
/// and a day by which.
class GoalForm : public QWidget, public kit::Keeper {
    Q_OBJECT

public:
    explicit GoalForm(GoalDesk& desk, QWidget* parent = nullptr);

    /// Shows that goal to change it, or an empty one.
    void begin(const std::optional<rehab::Revision<rehab::Goal>>& goal, base::Day today);
    [[nodiscard]] QStringList unkept() const override;

Q_SIGNALS:
    /// Kept or turned away from.
    void closed();

private:
    void build();
    void connectAll();
    [[nodiscard]] std::string measure() const;
    void presentMeasure();
    void presentDay(base::Day today);
    [[nodiscard]] QString missing() const;
    [[nodiscard]] rehab::Goal typed() const;
    void keep();

    GoalDesk& m_desk;
    std::optional<base::Id<rehab::Goal>> m_which;
    rehab::Goal m_goal;
    rehab::Goal m_shown; ///< as the fields said it at first
    QLineEdit* m_text;
    kit::ChoiceRow* m_measure;
    kit::Stepper* m_baseline;
    kit::Stepper* m_target;
    kit::ChoiceRow* m_byDay;
    kit::DateField* m_due;
    QWidget* m_numbers = nullptr;
    QWidget* m_from = nullptr;
    kit::Label* m_unit;
    kit::ProblemLine* m_problem;
};

} // namespace sinew::patient
