#pragma once

#include "shell/first_run_step.h"

#include <vector>

namespace sinew::kit {
class ChoiceRow;
}

namespace sinew::shell {

/// Three grades in plain words with the help for telling them apart, for a sudden injury only.
class GradeStep : public FirstRunStep {
    Q_OBJECT

public:
    GradeStep(FirstRunDraft& draft, const rehab::Catalogue& catalogue);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] Missing missing() const override;
    [[nodiscard]] bool applies() const override;
    [[nodiscard]] bool sharesStep() const override { return true; }
    [[nodiscard]] QWidget* first() override;

private:
    void addHelp(const std::vector<rehab::GradeHelp>& grades);

    kit::ChoiceRow* m_grade;
};

} // namespace sinew::shell
