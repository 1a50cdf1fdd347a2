#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "practice/comparisons.h"

#include "rehab/catalogue.h"

namespace sinew::chart {
class ChartCard;
class LinkedCharts;
} // namespace sinew::chart
namespace sinew::kit {
class Busy;
class ChoiceRow;
class Label;
class LinkButton;
class Prompt;
class Section;
} // namespace sinew::kit

namespace sinew::clinician {

class MilestoneCard;

/// One injury beside another of the same person, beside the clinic's earlier patients and beside
/// what was published, all by days since the onset.
class ComparePage : public kit::Page {
    Q_OBJECT

public:
    ComparePage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, kit::Prompt& prompt,
                QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Compare"); }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;

private:
    void build(kit::Prompt& prompt);
    [[nodiscard]] kit::Section* injuries(kit::Prompt& prompt);
    [[nodiscard]] kit::Section* clinic(kit::Prompt& prompt);
    [[nodiscard]] kit::Section* days();
    [[nodiscard]] chart::ChartCard* card(const char* name, const QString& heading,
                                         kit::Prompt& prompt);
    void present(const practice::CompareView& view, const rehab::Catalogue& catalogue);
    void presentChoice(const practice::CompareView& view);
    void presentInjuries(const practice::CompareView& view);
    void presentClinic(const practice::CompareView& view);
    /// Some courses of other patients, as long as somebody looks.
    void readOn();
    void tellProblem(const base::Error& error);

    bridge::StoreThread& m_store;
    base::Id<rehab::Episode> m_episode;
    std::optional<base::Id<rehab::Episode>> m_beside; ///< chosen by the person
    kit::Label* m_other;
    QWidget* m_choice; ///< holds the choice where there are several
    kit::ChoiceRow* m_injuries = nullptr;
    std::vector<chart::ChartCard*> m_cards; ///< pain, load, strength
    chart::LinkedCharts* m_together = nullptr;
    kit::Label* m_group;
    kit::Busy* m_busy;
    kit::LinkButton* m_goOn;
    chart::ChartCard* m_clinic = nullptr;
    MilestoneCard* m_days;
    kit::Label* m_published;
    std::vector<QWidget*> m_sections;
    int m_toRead = 0; ///< courses of the group
    bool m_underWay = false;
    bool m_isStopped = false; ///< by the person
};

} // namespace sinew::clinician
