#pragma once

#include "shell/first_run_step.h"

class QLineEdit;

namespace sinew::kit {
class ChoiceRow;
class DateField;
class Stepper;
} // namespace sinew::kit

namespace sinew::shell {

class WelcomeStep : public FirstRunStep {
    Q_OBJECT

public:
    explicit WelcomeStep(FirstRunDraft& draft);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QWidget* first() override;

private:
    kit::ChoiceRow* m_who;
};

class PersonStep : public FirstRunStep {
    Q_OBJECT

public:
    PersonStep(FirstRunDraft& draft, base::Day today);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QWidget* first() override;

private:
    QLineEdit* m_name;
    kit::Stepper* m_birthYear;
};

class InjuryStep : public FirstRunStep {
    Q_OBJECT

public:
    InjuryStep(FirstRunDraft& draft, base::Day today);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QWidget* first() override;

private:
    base::Day m_today;
    kit::ChoiceRow* m_side;
    kit::DateField* m_onset;
};

/// Three grades in plain words, for a sudden injury only.
class GradeStep : public FirstRunStep {
    Q_OBJECT

public:
    explicit GradeStep(FirstRunDraft& draft);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] bool applies() const override;
    [[nodiscard]] QWidget* first() override;

private:
    kit::ChoiceRow* m_grade;
};

class GoalStep : public FirstRunStep {
    Q_OBJECT

public:
    explicit GoalStep(FirstRunDraft& draft);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QWidget* first() override;

private:
    kit::ChoiceRow* m_demand;
    kit::ChoiceRow* m_equipment;
    kit::Stepper* m_guess;
};

} // namespace sinew::shell
