#pragma once

#include "kit/card.h"
#include "practice/reviews.h"

namespace sinew::kit {
class Button;
class ChoiceRow;
class Flow;
class Label;
class ProblemLine;
class TextField;
} // namespace sinew::kit

namespace sinew::clinician {

/// What opens the next phase, each criterion with its value, and the clinician's decision: accept
/// where it is open, else delay, override or step back with a reason.
class ReviewGate : public kit::Card {
    Q_OBJECT

public:
    explicit ReviewGate(QWidget* parent = nullptr);

    void present(const practice::ReviewView& view, const rehab::Catalogue& catalogue);
    void showProblem(const QString& sentence);
    /// The decision is kept: the form goes.
    void done();

Q_SIGNALS:
    void decided(const sinew::practice::GateDecision& decision);

private:
    void build();
    [[nodiscard]] QWidget* form();
    void begin(rehab::DecisionKind kind);
    void keep();
    void presentRows(const practice::ReviewView& view, const rehab::Protocol* protocol);
    void presentPhases(const progress::PhaseJudgement& phase);

    practice::GateDecision m_wanted;
    std::vector<std::string> m_ahead;  ///< phases an override may lead to
    std::vector<std::string> m_behind; ///< phases a step back may lead to
    QString m_next;
    kit::Label* m_heading;
    kit::Label* m_state;
    kit::Label* m_last;
    kit::Flow* m_rows;
    kit::Button* m_accept;
    kit::Button* m_delay;
    kit::Button* m_override;
    kit::Button* m_back;
    QWidget* m_form = nullptr;
    kit::Label* m_formHeading;
    kit::ChoiceRow* m_to;
    QVBoxLayout* m_toPlace;
    kit::TextField* m_reason;
    kit::ProblemLine* m_problem;
};

} // namespace sinew::clinician
