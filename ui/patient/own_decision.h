#pragma once

#include "practice/views.h"

#include <QWidget>

class QLineEdit;

namespace sinew::kit {
class Button;
class Label;
} // namespace sinew::kit

namespace sinew::patient {

class PlanDesk;

/// What a person decides for herself: that she has returned, which starts the watch and opens no
/// gate, and the step back that is suggested.
class OwnDecision : public QWidget {
    Q_OBJECT

public:
    explicit OwnDecision(PlanDesk& desk, QWidget* parent = nullptr);

    /// False where there is nothing to decide.
    [[nodiscard]] bool present(const practice::PlanView& view, const rehab::Catalogue& catalogue,
                               bool editable);

private:
    void build();
    void openReturn();

    PlanDesk& m_desk;
    std::string m_back;
    kit::Label* m_standing;
    kit::Button* m_stepBack;
    kit::Button* m_return;
    QWidget* m_form = nullptr;
    QLineEdit* m_words;
};

} // namespace sinew::patient
