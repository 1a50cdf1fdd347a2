#include "patient/plan_desk.h"

#include "bridge/error_text.h"

namespace sinew::patient {

using practice::Saved;

namespace {

struct Reading {
    base::Result<practice::PlanView> view;
    const rehab::Catalogue* catalogue;
};

} // namespace

PlanDesk::PlanDesk(bridge::StoreThread& store, Episode episode, QObject* parent)
    : QObject{parent},
      m_store{store},
      m_episode{episode} {}

void PlanDesk::read() {
    m_store.ask(
        this,
        [episode = m_episode](practice::Practice& practice) {
            return Reading{practice.journal().plan(episode, practice.today()),
                           &practice.catalogue()};
        },
        [this](const Reading& reading) {
            if (reading.view.ok()) {
                Q_EMIT shown(*reading.view, *reading.catalogue);
            } else {
                Q_EMIT unreadable(bridge::errorText(reading.view.error()));
            }
        });
}

template <class Deed>
void PlanDesk::ask(const QString& field, Deed deed) {
    m_store.ask(
        this,
        [episode = m_episode,
         deed = std::move(deed)](practice::Practice& practice) -> base::Result<Saved> {
            const auto done = deed(practice.journal(), episode, practice.today());
            if (!done.ok()) {
                return done.error();
            }
            return Saved{done->deed, done->at};
        },
        [this, field](const base::Result<Saved>& answer) {
            if (answer.ok()) {
                Q_EMIT saved(*answer);
            } else {
                Q_EMIT refused(field, bridge::errorText(answer.error()));
            }
        });
}

void PlanDesk::dayState(std::optional<rehab::DayStateKind> state) {
    ask(QStringLiteral("pause"),
        [state](practice::Journal& journal, Episode episode, base::Day today) {
            return journal.dayState(episode, today, state);
        });
}

void PlanDesk::keep(const QString& field, std::vector<rehab::Measurement> tests) {
    ask(field,
        [tests = std::move(tests)](practice::Journal& journal, Episode episode, base::Day today) {
            auto all = tests;
            for (auto& test : all) {
                test.episode = episode;
                test.examiner = "self";
            }
            return journal.measurements(today, all);
        });
}

void PlanDesk::keepDailyPain(std::optional<rehab::PainScore> worst) {
    ask(QStringLiteral("dailyPain"),
        [worst](practice::Journal& journal, Episode episode, base::Day today) {
            return journal.checkIn(episode, today, rehab::CheckInKind::evening,
                                   [worst](rehab::CheckIn& checkIn) { checkIn.painWorst = worst; });
        });
}

void PlanDesk::accept(const std::string& phase) {
    ask(QStringLiteral("accept"),
        [phase](practice::Journal& journal, Episode episode,
                base::Day today) -> base::Result<practice::SavedAs<rehab::Decision>> {
            const auto dossier = journal.dossier(episode);
            if (!dossier.ok()) {
                return dossier.error();
            }
            rehab::Decision decision;
            decision.episode = episode;
            decision.decided = rehab::DecisionKind::accept;
            decision.to = phase;
            decision.by = dossier->patient.value.name;
            return journal.decide(today, decision);
        });
}

void PlanDesk::undo(base::Id<rehab::Deed> deed) {
    m_store.ask(
        this, [deed](practice::Practice& practice) { return practice.journal().undo(deed); },
        [this](const base::Result<Saved>& answer) {
            if (answer.ok()) {
                Q_EMIT undone(*answer);
            } else {
                Q_EMIT refused(QStringLiteral("undo"), bridge::errorText(answer.error()));
            }
        });
}

} // namespace sinew::patient
