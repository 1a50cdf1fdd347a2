#include "patient/plan_page.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "bridge/labels.h"
#include "kit/card.h"
#include "kit/choice_row.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/asked_row.h"
#include "patient/gate_section.h"
#include "patient/move_section.h"
#include "patient/own_decision.h"
#include "patient/pause_section.h"
#include "patient/phase_road.h"
#include "patient/plan_desk.h"
#include "patient/return_section.h"
#include "patient/self_tests.h"
#include "patient/unkept_text.h"
#include "patient/watch_section.h"
#include "patient/way_back.h"
#include "patient/week_grid.h"

#include <QTimer>

namespace sinew::patient {

namespace {

constexpr auto goesOnKey = "due";

/// What today can be besides a day to exercise on.
std::vector<kit::Choice> pauses() {
    std::vector<kit::Choice> choices{{QString::fromLatin1(goesOnKey), PlanPage::tr("as planned")}};
    for (const auto state : {rehab::DayStateKind::rest, rehab::DayStateKind::ill,
                             rehab::DayStateKind::flare, rehab::DayStateKind::holiday}) {
        choices.push_back({bridge::toQt(rehab::nameOf(state)), bridge::words(state)});
    }
    return choices;
}

/// The day's own word, found again in its first reason ("day.ill").
QString pauseOf(const progress::DayPlan& plan) {
    for (const auto& because : plan.because) {
        if (because.rule.rfind("day.", 0) == 0) {
            return bridge::toQt(because.rule).mid(4);
        }
    }
    return QString::fromLatin1(goesOnKey);
}

} // namespace

PlanPage::PlanPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, Access access,
                   QWidget* parent)
    : kit::Page{parent},
      m_access{access},
      m_desk{new PlanDesk{store, episode, this}},
      m_back{new WayBack{store, this}},
      m_road{new PhaseRoad},
      m_goal{kit::plain({})},
      m_gate{new GateSection{*m_desk}},
      m_return{new ReturnSection},
      m_watch{new WatchSection{*m_desk}},
      m_decision{new OwnDecision{*m_desk}},
      m_tests{new SelfTests{*m_desk}},
      m_move{new MoveSection{*m_desk}},
      m_week{new WeekGrid{m_weekModel}},
      m_pause{new kit::ChoiceRow{"pause", tr("Today is"), pauses()}},
      m_pauses{new PauseSection{*m_desk}} {
    setObjectName(QStringLiteral("planPage"));
    build();
    connectAll();
}

QWidget* PlanPage::roadCard() {
    m_goal->wrapped();
    auto* card = new kit::Card;
    card->body().setSpacing(kit::space::wide);
    card->add(m_road);
    card->add(m_goal);
    return card;
}

QWidget* PlanPage::weekCard() {
    auto* card = new kit::Card;
    card->body().setSpacing(kit::space::wide);
    card->add(kit::heading(tr("The week ahead")));
    card->add(m_week);
    auto* legend = kit::small(tr("● due   ✓ done   – partly done   × skipped   ‖ held"));
    card->add(legend->wrapped());
    card->add(m_move);
    card->add(kit::rule());
    auto* pause = new AskedRow{QStringLiteral("pause"), tr("Today is"), m_pause};
    pause->setHint(tr("nothing counts as missed"));
    card->add(pause);
    card->add(m_pauses);
    return card;
}

void PlanPage::build() {
    m_pause->setEnabled(m_access == Access::edit);
    for (QWidget* part : std::initializer_list<QWidget*>{roadCard(), m_watch, m_gate, m_return,
                                                         m_decision, weekCard(), m_tests}) {
        part->hide();
        body().addWidget(part);
    }
}

void PlanPage::connectAll() {
    connect(m_desk, &PlanDesk::shown, this, &PlanPage::present);
    connect(m_desk, &PlanDesk::saved, m_back, &WayBack::tellSaved);
    connect(m_desk, &PlanDesk::saved, this, &PlanPage::refresh);
    connect(m_back, &WayBack::turned, this, &PlanPage::refresh);
    connect(m_back, &WayBack::noticed, this, &PlanPage::noticed);
    connect(m_back, &WayBack::refused, this, [this](const base::Error& error) {
        tellProblem(QStringLiteral("undo"), bridge::errorText(error));
    });
    connect(m_desk, &PlanDesk::refused, this, &PlanPage::tellProblem);
    connect(m_desk, &PlanDesk::unreadable, this, [this](const QString& sentence) {
        Q_EMIT noticed({kit::Word::Kind::problem, sentence, {}, {}});
    });
    const auto show = [this](QWidget* panel) {
        QTimer::singleShot(0, panel, [this, panel] { reveal(*panel); });
    };
    connect(m_gate, &GateSection::opened, this, show);
    connect(m_gate, &GateSection::pageWanted, this, &PlanPage::pageWanted);
    connect(m_watch, &WatchSection::pageWanted, this, &PlanPage::pageWanted);
    connect(m_tests, &SelfTests::opened, this, show);
    connect(m_pauses, &PauseSection::opened, this, show);
    connect(m_pause, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        m_desk->dayState(rehab::fromName<rehab::DayStateKind>(keys.value(0).toStdString()));
    });
}

QString PlanPage::help() const {
    return tr("The road shows where you are; its stops have short names, A1 is the first after a "
              "strain, M the last, to keep what was won. A gate opens when each of its tests is "
              "met, not by the calendar. Tests you can do alone are entered right here.");
}

std::vector<kit::Keys> PlanPage::keys() const {
    return {kit::Keys::digit, kit::Keys::choose, kit::Keys::press};
}

QString PlanPage::never() const {
    return tr(
        "It never moves you on by itself: a phase is entered when its gate is open and you or "
        "your clinician decide so. Moving a day leaves the plan as it is.");
}

void PlanPage::refresh() {
    m_desk->read();
}

void PlanPage::present(const practice::PlanView& view, const rehab::Catalogue& catalogue) {
    m_subtitle =
        tr("Day %1 · phase %2 of %3, %4")
            .arg(view.phase.dayOfInjury)
            .arg(view.phase.index)
            .arg(view.phase.count)
            .arg(bridge::phaseName(catalogue, view.episode.value.protocol, view.phase.phase));
    Q_EMIT headerChanged();
    presentRoad(view, catalogue);
    m_gate->present(view, catalogue, m_access == Access::edit);
    m_weekModel.show(view.week, catalogue, view.assessment.day);
    presentPause(view);
    m_return->present(view, catalogue);
    m_watch->present(view, catalogue, m_access == Access::edit);
    m_move->present(view, m_access == Access::edit);
    m_tests->present(view, catalogue, m_access == Access::edit);
    const bool decides = m_decision->present(view, catalogue, m_access == Access::edit);
    for (int at = 0; at < body().count(); ++at) {
        auto* part = body().itemAt(at)->widget();
        part->setVisible((part != m_return || !view.assessment.returnChecklist.empty()) &&
                         (part != m_decision || decides) && (part != m_watch || view.watch));
    }
}

void PlanPage::presentRoad(const practice::PlanView& view, const rehab::Catalogue& catalogue) {
    const auto& protocolKey = view.episode.value.protocol;
    m_road->present(view.phase, catalogue, protocolKey);
    const auto* protocol = catalogue.protocol(protocolKey);
    const auto phase = rehab::fromName<rehab::Phase>(view.phase.phase);
    const auto* here = protocol != nullptr && phase ? rehab::phaseOf(*protocol, *phase) : nullptr;
    m_goal->setText(here != nullptr ? bridge::textOf(here->goal) : QString{});
    m_goal->setVisible(here != nullptr);
}

void PlanPage::presentPause(const practice::PlanView& view) {
    if (!view.week.empty()) {
        m_pause->choose({pauseOf(view.week.front())});
    }
    m_pauses->present(view, m_access == Access::edit);
}

void PlanPage::tellProblem(const QString& field, const QString& sentence) {
    m_gate->showProblem(field, sentence);
    m_tests->showProblem(field, sentence);
    const bool again = !m_desk->unkept().isEmpty();
    Q_EMIT noticed({kit::Word::Kind::problem, sentence, again ? tr("Try again") : QString{},
                    [this] { m_desk->tryAgain(); }});
}

QStringList PlanPage::unkept() const {
    QStringList things;
    for (const auto& field : m_desk->unkept()) {
        things << unkeptText(field);
    }
    return things;
}

void PlanPage::tryAgain() {
    m_desk->tryAgain();
}

} // namespace sinew::patient
