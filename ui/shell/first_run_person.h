#pragma once

#include "shell/first_run_step.h"

namespace sinew::kit {
class ChoiceRow;
class DateField;
class Stepper;
class TextField;
} // namespace sinew::kit

namespace sinew::shell {

class WelcomeStep : public FirstRunStep {
    Q_OBJECT

public:
    explicit WelcomeStep(FirstRunDraft& draft);
    [[nodiscard]] bool applies() const override { return true; }
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] Missing missing() const override;
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
    [[nodiscard]] Missing missing() const override;
    [[nodiscard]] QWidget* first() override;

private:
    void takeYear(std::optional<double> year);

    kit::TextField* m_name;
    kit::Stepper* m_birthYear;
};

class InjuryStep : public FirstRunStep {
    Q_OBJECT

public:
    InjuryStep(FirstRunDraft& draft, base::Day today);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] Missing missing() const override;
    [[nodiscard]] QWidget* first() override;

private:
    base::Day m_today;
    kit::ChoiceRow* m_side;
    kit::DateField* m_onset;
};

class GoalStep : public FirstRunStep {
    Q_OBJECT

public:
    explicit GoalStep(FirstRunDraft& draft);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] Missing missing() const override;
    [[nodiscard]] QWidget* first() override;

private:
    void connectAll();

    kit::ChoiceRow* m_demand;
    kit::ChoiceRow* m_equipment;
    kit::Stepper* m_guess;
};

} // namespace sinew::shell
