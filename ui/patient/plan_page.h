#pragma once

#include "bridge/store_thread.h"
#include "kit/keeper.h"
#include "kit/page.h"
#include "models/week_model.h"
#include "patient/access.h"
#include "practice/views.h"

namespace sinew::kit {
class Card;
class ChoiceRow;
class Label;
} // namespace sinew::kit

namespace sinew::patient {

class GateSection;
class MoveSection;
class OwnDecision;
class PauseSection;
class PhaseRoad;
class PlanDesk;
class ReturnSection;
class SelfTests;
class WatchSection;
class WayBack;
class WeekGrid;

/// Where the person is on the road, what opens the next gate and how to settle it, and the week
/// ahead.
class PlanPage : public kit::Page, public kit::Keeper {
    Q_OBJECT

public:
    PlanPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, Access access,
             QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Plan"); }
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;
    [[nodiscard]] QStringList unkept() const override;
    void tryAgain() override;

private:
    void build();
    void connectAll();
    [[nodiscard]] QWidget* roadCard();
    [[nodiscard]] QWidget* weekCard();
    void present(const practice::PlanView& view, const rehab::Catalogue& catalogue);
    void presentRoad(const practice::PlanView& view, const rehab::Catalogue& catalogue);
    void presentPause(const practice::PlanView& view);
    void tellProblem(const QString& field, const QString& sentence);

    Access m_access;
    PlanDesk* m_desk;
    WayBack* m_back;
    PhaseRoad* m_road;
    kit::Label* m_goal;
    GateSection* m_gate;
    ReturnSection* m_return;
    WatchSection* m_watch;
    OwnDecision* m_decision;
    SelfTests* m_tests;
    MoveSection* m_move;
    models::WeekModel m_weekModel{this};
    WeekGrid* m_week;
    kit::ChoiceRow* m_pause;
    PauseSection* m_pauses;
    QString m_subtitle;
};

} // namespace sinew::patient
