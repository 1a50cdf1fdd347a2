#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "practice/reviews.h"

#include <functional>

namespace sinew::kit {
class Button;
class Card;
class ChoiceRow;
class Label;
class ProblemLine;
class TextField;
} // namespace sinew::kit

namespace sinew::clinician {

class ScoreRow;
class TestRow;

/// The drawing of where it hurts, which the patient's own day has as well.
struct PainDrawing {
    QWidget* widget;
    std::function<void()> read;
};

/// A re-evaluation: every test with both sides beside each other and what was found before;
/// deficit, symmetry, change beyond error and what hardly goes together follow while it is entered.
/// Totals of questionnaires and the drawing of where it hurts stand below. Kept as one deed.
class TestsPage : public kit::Page {
    Q_OBJECT

public:
    TestsPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, PainDrawing drawing,
              QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Tests"); }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;

private:
    void build();
    void buildRows(const rehab::Catalogue& catalogue);
    [[nodiscard]] kit::Card* group(const QString& heading, const QString& detail);
    void addRow(kit::Card& card, const rehab::Measure& measure,
                std::optional<rehab::Task> task = {});
    void buildScores(const std::vector<practice::ScoreLine>& scores);
    void buildDrawing();
    void present(const practice::TestSheet& sheet);
    void compare();
    void presentResults(const practice::SheetJudgement& judgement);
    void keep();
    void keepOtherSide(rehab::MeasurementKind kind);
    void tellKept(const base::Result<practice::Saved>& saved);
    void clear();
    [[nodiscard]] QWidget* unfit(QString& sentence) const;
    [[nodiscard]] std::vector<rehab::Measurement> entered() const;
    [[nodiscard]] std::vector<rehab::Score> enteredScores() const;

    bridge::StoreThread& m_store;
    base::Id<rehab::Episode> m_episode;
    PainDrawing m_drawing;
    kit::Label* m_due;
    kit::TextField* m_examiner;
    kit::ChoiceRow* m_release;
    kit::ProblemLine* m_problem;
    kit::Button* m_keep;
    QWidget* m_head = nullptr;
    QWidget* m_foot = nullptr;
    std::vector<TestRow*> m_rows;
    std::vector<ScoreRow*> m_scores;
    int m_asked = 0; ///< comparisons; only the newest answer is shown
};

} // namespace sinew::clinician
