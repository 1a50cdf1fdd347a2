#pragma once

#include "shell/first_run_step.h"

#include <map>

namespace sinew::kit {
class Button;
class ChoiceRow;
class Label;
} // namespace sinew::kit

namespace sinew::shell {

/// The intake questions; the answers select the type of injury and say why.
class IntakeStep : public FirstRunStep {
    Q_OBJECT

public:
    IntakeStep(FirstRunDraft& draft, const rehab::Catalogue& catalogue);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] Missing missing() const override;
    [[nodiscard]] QWidget* first() override;

private:
    void answer(const std::string& id, const QString& key);
    void conclude();
    void sayConclusion();
    [[nodiscard]] QStringList reasons() const;

    const rehab::Catalogue& m_catalogue;
    /// What is shown of a question, and what answers it.
    struct Asked {
        QWidget* row;
        kit::ChoiceRow* answers;
    };
    std::map<std::string, Asked> m_asked;
    kit::ChoiceRow* m_first = nullptr;
    kit::Label* m_conclusion;
    kit::Label* m_why;
};

/// One screen of red-flag questions; *None of these* records an explicit no for each that
/// has no answer yet.
class RedFlagStep : public FirstRunStep {
    Q_OBJECT

public:
    RedFlagStep(FirstRunDraft& draft, const rehab::Catalogue& catalogue, rehab::ScreenGroup group);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] Missing missing() const override;
    [[nodiscard]] QWidget* first() override;
    /// The questions answered yes that cannot wait.
    [[nodiscard]] std::vector<const rehab::RedFlag*> emergencies() const;

private:
    void set(const rehab::RedFlag& flag, std::optional<bool> yes);
    void noneOfThese();
    [[nodiscard]] std::optional<bool>& answerOf(const rehab::RedFlag& flag) const;

    rehab::ScreenGroup m_group;
    std::vector<const rehab::RedFlag*> m_flags;
    std::vector<kit::ChoiceRow*> m_rows;
    kit::Button* m_none;
};

} // namespace sinew::shell
