#pragma once

#include "patient/home_test.h"
#include "progress/gate.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace sinew::kit {
class Button;
class Label;
class Pill;
} // namespace sinew::kit

namespace sinew::patient {

class PlanDesk;
class TestForm;

/// One thing a gate asks for: met, not yet, or not known and what would settle it; its test and its
/// source in place.
class CriterionRow : public QWidget {
    Q_OBJECT

public:
    CriterionRow(PlanDesk& desk, const QString& id, QWidget* parent = nullptr);

    void present(const progress::CriterionJudgement& judged, const rehab::Criterion* criterion,
                 const TestPlace& place, rehab::Side injured, bool editable, bool blocked);
    [[nodiscard]] TestForm* form() const { return m_form; }

Q_SIGNALS:
    void opened(QWidget* panel);
    /// Another page is where this is answered.
    void pageWanted(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectAll();
    void presentButton(bool editable);
    void presentState(const progress::CriterionJudgement& judged);
    void presentDetail(const progress::CriterionJudgement& judged,
                       const rehab::Criterion* criterion);
    void presentSource(const rehab::Criterion* criterion);
    void toggleForm();

    PlanDesk& m_desk;
    QString m_id;
    std::optional<HomeTest> m_test;
    QString m_page; ///< where the answer comes from, while there is none here
    rehab::Side m_injured = rehab::Side::left;
    kit::Pill* m_state;
    kit::Label* m_label;
    kit::Label* m_detail;
    kit::Label* m_source;
    kit::Button* m_do;
    kit::Button* m_why;
    QWidget* m_buttons = nullptr;
    QHBoxLayout* m_line = nullptr;
    QVBoxLayout* m_words = nullptr;
    bool m_narrow = false;
    QVBoxLayout* m_below = nullptr;
    TestForm* m_form = nullptr;
};

} // namespace sinew::patient
