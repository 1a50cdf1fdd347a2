#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "practice/reviews.h"

namespace sinew::chart {
class ChartCard;
class LinkedCharts;
} // namespace sinew::chart
namespace sinew::kit {
class ChoiceRow;
class Prompt;
} // namespace sinew::kit

namespace sinew::clinician {

class ReviewGate;
class SinceStrip;

/// Two minutes with one patient: what changed since the last visit, what opens the next phase, and
/// how it went, all charts over one stretch of time.
class ReviewPage : public kit::Page {
    Q_OBJECT

public:
    ReviewPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, kit::Prompt& prompt,
               QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Review"); }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;

private:
    void build(kit::Prompt& prompt);
    void connectAll();
    void present(const practice::ReviewView& view, const rehab::Catalogue& catalogue);
    void presentCharts();
    void changeStretch();
    /// The newest stretch, drawn day by day, or all of it.
    void read(bool whole);
    void decide(const practice::GateDecision& decision);
    [[nodiscard]] std::optional<base::Day> seenFrom() const;
    [[nodiscard]] bool wantsWhole() const;
    void tellProblem(const base::Error& error);

    bridge::StoreThread& m_store;
    base::Id<rehab::Episode> m_episode;
    SinceStrip* m_since;
    ReviewGate* m_gate;
    kit::ChoiceRow* m_span;
    /// In the order of practice::ReviewView.
    std::vector<chart::ChartCard*> m_cards;
    chart::LinkedCharts* m_together = nullptr;
    std::optional<practice::ReviewView> m_view;
    bool m_isWhole = false;
};

} // namespace sinew::clinician
