#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "practice/reviews.h"

namespace sinew::kit {
class Button;
class Card;
class ChoiceRow;
class Label;
class ProblemLine;
class TextField;
} // namespace sinew::kit

namespace sinew::clinician {

class TestRow;

/// A re-evaluation: every test with both sides beside each other and what was found before;
/// deficit, symmetry and change beyond error follow while it is entered. Kept as one deed.
class TestsPage : public kit::Page {
    Q_OBJECT

public:
    TestsPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode,
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
    void present(const practice::TestSheet& sheet);
    void compare();
    void presentResults(const std::vector<progress::Symmetry>& results);
    void keep();
    void clear();
    [[nodiscard]] QWidget* unfit(QString& sentence) const;
    [[nodiscard]] std::vector<rehab::Measurement> entered() const;

    bridge::StoreThread& m_store;
    base::Id<rehab::Episode> m_episode;
    kit::Label* m_due;
    kit::TextField* m_examiner;
    kit::ChoiceRow* m_release;
    kit::ProblemLine* m_problem;
    kit::Button* m_keep;
    QWidget* m_head = nullptr;
    QWidget* m_foot = nullptr;
    std::vector<TestRow*> m_rows;
    int m_asked = 0; ///< comparisons; only the newest answer is shown
};

} // namespace sinew::clinician
