#pragma once

#include "shell/first_run_step.h"

#include "kit/page.h"

#include <vector>

class QVBoxLayout;

namespace sinew::kit {
class Button;
class Label;
class ProblemLine;
class Prompt;
} // namespace sinew::kit

namespace sinew::patient {
class FlagSheet;
} // namespace sinew::patient

namespace sinew::shell {

class RecoveryStep;

/// The questions of the first start, or those about another injury, one screen at a time, by
/// keyboard alone when wanted: digits answer, Space presses, Return goes on, Alt+Left goes back.
/// Nothing is kept before `finished`.
class FirstRun : public kit::Page {
    Q_OBJECT

public:
    enum class Purpose { start, anotherInjury };

    FirstRun(const rehab::Catalogue& catalogue, base::Day today, kit::Prompt& prompt,
             Purpose purpose = Purpose::start, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool wholeWindow() const override { return true; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override {}
    [[nodiscard]] const FirstRunDraft& draft() const { return m_draft; }
    /// Where a store was made already, it is not asked again how to keep it.
    void setStoreStands(bool stands) { m_draft.storeStands = stands; }
    /// Who has the other injury, and whom to call where she lives (empty: the usual number).
    void setPerson(const rehab::Patient& patient, const std::string& emergencyNumber);
    /// The store stands: show its recovery code; `started` follows when the person goes on.
    void showRecoveryCode(const QString& code);
    /// It could not be made; what was typed stays.
    void showProblem(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

Q_SIGNALS:
    /// All questions are answered: make the store and write the draft into it.
    void finished();
    void demoWanted();
    void started();
    /// Turned away from another injury.
    void left();
    /// A sign that cannot wait was told of; no answers: it was taken back.
    void emergencyTold(const sinew::rehab::RedFlagAnswers& answers);

private:
    void buildSteps();
    void buildFrame();
    void connectAll();
    void add(FirstRunStep* step);
    void showStep(int step);
    void stage(QWidget* shown);
    void presentPlace();
    void sayMissing(const Missing& missing);
    void sayBelow(const QString& problem, QWidget* field);
    void goOn();
    void goBack();
    void stopForEmergency(const std::vector<const rehab::RedFlag*>& flags);
    [[nodiscard]] FirstRunStep& current() const;
    void addRedFlags();
    void presentButtons();
    [[nodiscard]] bool isLast() const;
    [[nodiscard]] int stepAfter(int step, int by) const;
    [[nodiscard]] QWidget* headOf();

    const rehab::Catalogue& m_catalogue;
    base::Day m_today;
    Purpose m_purpose;
    std::string m_number; ///< whom to call; empty: the usual one
    FirstRunDraft m_draft;
    std::vector<FirstRunStep*> m_steps;
    RecoveryStep* m_recovery = nullptr; ///< of the first start only
    QVBoxLayout* m_stage;               ///< one of its widgets is shown
    patient::FlagSheet* m_emergency;
    kit::Label* m_place;
    kit::Label* m_heading;
    kit::Label* m_detail;
    kit::ProblemLine* m_problem;
    QVBoxLayout* m_foot; ///< where the problem stands when it is no field's
    kit::Button* m_back;
    kit::Button* m_next;
    int m_at = 0;
    bool m_toldEmergency = false;
};

} // namespace sinew::shell
