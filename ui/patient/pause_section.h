#pragma once

#include "kit/keeper.h"
#include "practice/views.h"

#include <QWidget>

class QVBoxLayout;

namespace sinew::kit {
class ChoiceRow;
class DateField;
class LinkButton;
class ProblemLine;
} // namespace sinew::kit

namespace sinew::patient {

class PlanDesk;

/// A pause of more than a day, now or ahead: what it is for, from when, until about when; each one
/// that stands with a way to end it.
class PauseSection : public QWidget, public kit::Keeper {
    Q_OBJECT

public:
    explicit PauseSection(PlanDesk& desk, QWidget* parent = nullptr);

    void present(const practice::PlanView& view, bool editable);
    [[nodiscard]] QStringList unkept() const override;

Q_SIGNALS:
    void opened(QWidget* panel);

private:
    void build();
    [[nodiscard]] QWidget* days();
    void open();
    void keep();
    void close();
    /// As it stands in the form.
    [[nodiscard]] QStringList entered() const;
    [[nodiscard]] QWidget* standing(const progress::Pause& pause, bool editable);

    PlanDesk& m_desk;
    base::Day m_today;
    QVBoxLayout* m_pauses;
    kit::LinkButton* m_open;
    QWidget* m_form = nullptr;
    kit::ChoiceRow* m_state;
    kit::DateField* m_from;
    kit::DateField* m_until;
    kit::ProblemLine* m_problem;
    QStringList m_shown;  ///< what the form began with
    bool m_waits = false; ///< for the store's answer
};

/// "On holiday from 4 April 2026 until about 12 April 2026".
[[nodiscard]] QString pauseText(const progress::Pause& pause);

} // namespace sinew::patient
