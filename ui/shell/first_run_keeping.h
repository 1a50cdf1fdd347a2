#pragma once

#include "shell/first_run_step.h"

namespace sinew::kit {
class CheckRow;
class ChoiceRow;
class Label;
class TextField;
} // namespace sinew::kit

namespace sinew::shell {

/// Only this computer, or a passphrase.
class KeepingStep : public FirstRunStep {
    Q_OBJECT

public:
    explicit KeepingStep(FirstRunDraft& draft);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] Missing missing() const override;
    [[nodiscard]] bool applies() const override { return !draft().storeStands; }
    [[nodiscard]] QWidget* first() override;

private:
    void keep();

    kit::ChoiceRow* m_lock;
    QWidget* m_fields;
    kit::TextField* m_passphrase;
    kit::TextField* m_again;
};

/// The recovery code, to be saved before the first session. Whoever goes on says that it is kept;
/// with a passphrase its end is typed back.
class RecoveryStep : public FirstRunStep {
    Q_OBJECT

public:
    explicit RecoveryStep(FirstRunDraft& draft);
    [[nodiscard]] bool applies() const override { return true; }
    void setCode(const QString& code);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] Missing missing() const override;
    [[nodiscard]] QWidget* first() override;

private:
    QString m_code;
    kit::Label* m_shown;
    QWidget* m_check;
    kit::TextField* m_typed;
    kit::CheckRow* m_kept;
};

} // namespace sinew::shell
