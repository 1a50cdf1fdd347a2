#pragma once

#include "shell/first_run_step.h"

namespace sinew::kit {
class TextField;
} // namespace sinew::kit

namespace sinew::shell {

/// The clinic's name, and the clinician with her credentials, which stand under what she signs.
class ClinicStep : public FirstRunStep {
    Q_OBJECT

public:
    explicit ClinicStep(FirstRunDraft& draft);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] Missing missing() const override;
    [[nodiscard]] bool applies() const override;
    [[nodiscard]] QWidget* first() override;

private:
    void take();

    kit::TextField* m_clinic;
    kit::TextField* m_name;
    kit::TextField* m_credentials;
    kit::TextField* m_profession;
};

} // namespace sinew::shell
