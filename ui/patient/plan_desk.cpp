#include "patient/plan_desk.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"

#include <memory>
#include <utility>

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

/// For today as it is when it was asked first, however often it is tried.
template <class Act>
void PlanDesk::ask(const QString& field, Act act) {
    if (field != QLatin1String("move")) { // the newest answer to one question counts
        std::erase_if(m_unkept, [&](const Unkept& unkept) { return unkept.field == field; });
    }
    tryAgain();
    auto on = std::make_shared<std::optional<base::Day>>();
    send({field,
          [episode = m_episode, act = std::move(act),
           on](practice::Practice& practice) -> base::Result<Saved> {
              *on = on->value_or(practice.today());
              const auto done = act(practice, episode, **on);
              if (!done.ok()) {
                  return done.error();
              }
              return Saved{done->deed, done->at};
          }});
}

void PlanDesk::send(const Unkept& wanted) {
    m_store.ask(
        this, [deed = wanted.deed](practice::Practice& practice) { return deed(practice); },
        [this, wanted](const base::Result<Saved>& answer) {
            if (answer.ok()) {
                Q_EMIT saved(*answer);
                return;
            }
            if (bridge::mayPass(answer.error().code)) {
                m_unkept.push_back(wanted);
            }
            Q_EMIT refused(wanted.field, bridge::errorText(answer.error()));
        });
}

QStringList PlanDesk::unkept() const {
    QStringList fields;
    for (const auto& unkept : m_unkept) {
        fields << unkept.field;
    }
    return fields;
}

void PlanDesk::tryAgain() {
    for (const auto& unkept : std::exchange(m_unkept, {})) {
        send(unkept);
    }
}

void PlanDesk::dayState(std::optional<rehab::DayStateKind> state) {
    ask(QStringLiteral("pause"),
        [state](practice::Practice& practice, Episode episode, base::Day today) {
            return practice.journal().dayState(episode, today, state);
        });
}

void PlanDesk::pause(const progress::Pause& pause) {
    ask(QStringLiteral("pauseLonger"),
        [pause](practice::Practice& practice, Episode episode, base::Day) {
            return practice.journal().pause(episode, pause);
        });
}

void PlanDesk::endPause(base::Day from) {
    ask(QStringLiteral("pause"), [from](practice::Practice& practice, Episode episode, base::Day) {
        return practice.journal().dayState(episode, from, std::nullopt);
    });
}

void PlanDesk::keep(const QString& field, std::vector<rehab::Measurement> tests) {
    ask(field,
        [tests = std::move(tests)](practice::Practice& practice, Episode episode, base::Day today) {
            auto all = tests;
            for (auto& test : all) {
                test.episode = episode;
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

} // namespace sinew::patient
