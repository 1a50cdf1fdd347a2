#pragma once

#include "practice/views.h"

#include <QWidget>

class QVBoxLayout;

namespace sinew::kit {
class Button;
class Card;
class Label;
} // namespace sinew::kit

namespace sinew::patient {

class CriterionRow;
class PlanDesk;

/// What opens the next phase: the verdict in one sentence, each criterion as a row, the days that
/// must have passed, and the way on when everything is met.
class GateSection : public QWidget {
    Q_OBJECT

public:
    explicit GateSection(PlanDesk& desk, QWidget* parent = nullptr);

    void present(const practice::PlanView& view, const rehab::Catalogue& catalogue, bool editable);
    void showProblem(const QString& field, const QString& sentence);

Q_SIGNALS:
    void opened(QWidget* panel);
    void pageWanted(const QString& key);

private:
    void presentRows(const practice::PlanView& view, const rehab::Catalogue& catalogue,
                     bool editable);
    void presentHead(const practice::PlanView& view, const rehab::Catalogue& catalogue);
    void presentOther(const practice::PlanView& view, const rehab::Catalogue& catalogue);
    void rebuild(const progress::GateJudgement& gate);

    PlanDesk& m_desk;
    std::string m_next;
    kit::Label* m_heading;
    kit::Label* m_verdict;
    kit::Label* m_floor;
    kit::Button* m_accept;
    QVBoxLayout* m_rows;
    QVBoxLayout* m_other;
    std::vector<std::pair<std::string, CriterionRow*>> m_criteria;
};

/// The verdict in one sentence, with what is open: "Stay at this level: 3 of 8 are still open."
/// `to` = name of the phase it proposes, if any.
[[nodiscard]] QString verdictText(const progress::Assessment& assessment, const QString& to);

} // namespace sinew::patient
