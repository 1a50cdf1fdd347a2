#include "patient/plan_desk.h"

#include "bridge/convert.h"
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
            const auto done = deed(practice, episode, practice.today());
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
        [state](practice::Practice& practice, Episode episode, base::Day today) {
            return practice.journal().dayState(episode, today, state);
        });
}

void PlanDesk::keep(const QString& field, std::vector<rehab::Measurement> tests) {
    ask(field,
        [tests = std::move(tests)](practice::Practice& practice, Episode episode, base::Day today) {
            auto all = tests;
            for (auto& test : all) {
                test.episode = episode;
                test.examiner = "self";
            }
            return practice.journal().measurements(today, all);
        });
}

void PlanDesk::keepDailyPain(std::optional<rehab::PainScore> worst) {
    ask(QStringLiteral("dailyPain"),
        [worst](practice::Practice& practice, Episode episode, base::Day today) {
            return practice.journal().checkIn(
                episode, today, rehab::CheckInKind::evening,
                [worst](rehab::CheckIn& checkIn) { checkIn.painWorst = worst; });
        });
}

void PlanDesk::keepLoadTest(const std::string& exercise, std::optional<rehab::PainScore> pain) {
    ask(QStringLiteral("loadTest"),
        [exercise, pain](practice::Practice& practice, Episode episode, base::Day today) {
            return practice.journal().checkIn(
                episode, today, rehab::CheckInKind::morning, [&](rehab::CheckIn& checkIn) {
                    checkIn.loadTest = pain;
                    checkIn.loadTestExercise = pain ? std::optional{exercise} : std::nullopt;
                });
        });
}

void PlanDesk::keepWeekly(std::function<void(rehab::CheckIn&)> edit) {
    ask(QStringLiteral("weekly"),
        [edit = std::move(edit)](practice::Practice& practice, Episode episode, base::Day today) {
            return practice.journal().checkIn(episode, today, rehab::CheckInKind::weekly, edit);
        });
}

void PlanDesk::keepSitting(std::optional<rehab::Minutes> minutes) {
    keepWeekly([minutes](rehab::CheckIn& checkIn) { checkIn.sittingMin = minutes; });
}

void PlanDesk::accept(const std::string& phase) {
    ask(QStringLiteral("accept"),
        [phase](practice::Practice& practice, Episode episode, base::Day) {
            return practice.course().accept(episode, phase);
        });
}

void PlanDesk::stepBack(const std::string& phase) {
    ask(QStringLiteral("stepBack"),
        [phase](practice::Practice& practice, Episode episode, base::Day) {
            return practice.course().stepBack(episode, phase);
        });
}

void PlanDesk::returned(const QString& words) {
    ask(QStringLiteral("return"),
        [said = bridge::fromQt(words)](practice::Practice& practice, Episode episode, base::Day) {
            return practice.course().returned(episode,
                                              said.empty() ? std::nullopt : std::optional{said});
        });
}

void PlanDesk::move(base::Day from, base::Day to) {
    ask(QStringLiteral("move"),
        [from, to](practice::Practice& practice, Episode episode, base::Day) {
            return practice.course().move(episode, from, to);
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
