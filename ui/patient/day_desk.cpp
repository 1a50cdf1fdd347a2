#include "patient/day_desk.h"

#include "bridge/error_text.h"

#include <algorithm>
#include <utility>

namespace sinew::patient {

using practice::Journal;
using practice::Saved;
using SessionId = base::Id<rehab::Session>;

namespace {

/// Reads the day on the store's thread.
struct Reading {
    base::Result<practice::TodayView> view;
    const rehab::Catalogue* catalogue;
    bool fresh;
    DayAround around;
};

void readFlags(practice::Practice& practice, const practice::TodayView& view, DayAround& around) {
    const auto dossier = practice.journal().dossier(view.episode.id);
    if (!dossier) {
        return;
    }
    around.flags = progress::screeningOn({*dossier, practice.catalogue(), view.day}).open;
    for (const auto& screening : dossier->screenings) {
        if (!around.flags.empty() && screening.id.string() == around.flags.front().record) {
            around.screening = screening.value;
        }
    }
}

DayAround aroundOf(practice::Practice& practice, const practice::TodayView& view) {
    DayAround around;
    if (const auto settings = practice.settings().view()) {
        around.units = {settings->mass, settings->distance};
        around.emergencyNumber = settings->emergencyNumber;
    }
    if (view.plan.state == progress::DayPlanState::blocked) {
        readFlags(practice, view, around);
    }
    return around;
}

bool holds(const practice::TodayView& view, const std::optional<SessionId>& session) {
    return std::any_of(view.sessions.begin(), view.sessions.end(),
                       [&](const auto& entry) { return entry.session.id == session; });
}

} // namespace

DayDesk::DayDesk(bridge::StoreThread& worker, Episode episode, QObject* parent)
    : QObject{parent},
      m_worker{worker},
      m_episode{episode} {}

void DayDesk::Sitting::follow(const practice::TodayView& view) {
    fresh = fresh && view.day == day;
    day = view.day;
    if (fresh || holds(view, session)) {
        return;
    }
    session.reset();
    if (!view.sessions.empty()) { // by start: an open one is the last
        session = view.sessions.back().session.id;
    }
}

void DayDesk::read() {
    m_worker.ask(
        this,
        [episode = m_episode, day = m_day, sitting = m_sitting](practice::Practice& practice) {
            auto view = practice.journal().today(episode, day.value_or(practice.today()));
            DayAround around;
            if (view.ok()) {
                sitting->follow(*view);
                around = aroundOf(practice, *view);
            }
            return Reading{std::move(view), &practice.catalogue(), sitting->fresh,
                           std::move(around)};
        },
        [this](const Reading& reading) {
            if (reading.view.ok() && waitsFor(reading.view->day)) {
                return; // what stands on the page is more than what is kept
            }
            if (reading.view.ok()) {
                m_around = reading.around;
                Q_EMIT shown(*reading.view, *reading.catalogue, reading.fresh);
            } else {
                Q_EMIT unreadable(bridge::errorText(reading.view.error()));
            }
        });
}

template <class Act>
void DayDesk::ask(const QString& field, Act act) {
    tryAgain();
    keep(
        field,
        [episode = m_episode, act = std::move(act)](Journal& journal, Sitting& sitting) -> Answer {
            const auto done = act(journal, episode, sitting);
            if (!done.ok()) {
                return done.error();
            }
            return Saved{done->deed, done->at};
        },
        std::nullopt);
}

/// On the store's thread with the day and session it was meant for: those of now, at first.
void DayDesk::keep(const QString& field, Deed deed, std::optional<Sitting> meant) {
    struct Kept {
        Answer answer;
        Unkept asked;
    };
    m_worker.ask(
        this,
        [sitting = m_sitting, field, deed = std::move(deed),
         meant = std::move(meant)](practice::Practice& practice) {
            Sitting own = meant.value_or(*sitting);
            const bool now = !meant || (meant->day == sitting->day && !meant->session);
            auto answer = deed(practice.journal(), now ? *sitting : own);
            return Kept{std::move(answer), {field, deed, now ? *sitting : own}};
        },
        [this](const Kept& kept) { answer(kept.answer, kept.asked); });
}

void DayDesk::answer(const Answer& answer, const Unkept& asked) {
    if (answer.ok()) {
        Q_EMIT saved(*answer);
    } else if (bridge::mayPass(answer.error().code)) {
        m_unkept.push_back(asked);
        Q_EMIT waiting(asked.field, bridge::errorText(answer.error()));
    } else {
        Q_EMIT refused(asked.field, bridge::errorText(answer.error()));
    }
}

bool DayDesk::waitsFor(base::Day day) const {
    return std::any_of(m_unkept.begin(), m_unkept.end(),
                       [&](const Unkept& unkept) { return unkept.meant.day == day; });
}

void DayDesk::tryAgain() {
    for (auto& unkept : std::exchange(m_unkept, {})) {
        keep(unkept.field, std::move(unkept.deed), unkept.meant);
    }
}

/// A deed on the day's session: what it worked on is where the next one goes on.
template <class Act>
void DayDesk::askSession(const QString& field, Act act) {
    ask(field, [act = std::move(act)](Journal& journal, Episode episode, Sitting& sitting) {
        const auto which = sitting.fresh ? std::nullopt : sitting.session;
        const auto done = act(journal, episode, sitting.day, which);
        if (done.ok()) {
            sitting.session = done->id;
            sitting.fresh = false;
        }
        return done;
    });
}

void DayDesk::checkIn(const QString& field, practice::Edit<rehab::CheckIn> edit) {
    ask(field, [edit = std::move(edit)](Journal& journal, Episode episode, Sitting& sitting) {
        return journal.checkIn(episode, sitting.day, rehab::CheckInKind::morning, edit);
    });
}

void DayDesk::session(const QString& field, practice::Edit<rehab::Session> edit) {
    askSession(field, [edit = std::move(edit)](Journal& journal, Episode episode, base::Day day,
                                               std::optional<SessionId> which) {
        return journal.session(episode, day, which, edit);
    });
}

void DayDesk::allDone() {
    askSession(QStringLiteral("allDone"),
               [](Journal& journal, Episode episode, base::Day day,
                  std::optional<SessionId> which) { return journal.allDone(episode, day, which); });
}

void DayDesk::item(const std::string& exercise, bool done) {
    askSession(rowField(exercise), [exercise, done](Journal& journal, Episode episode,
                                                    base::Day day, std::optional<SessionId> which) {
        return journal.item(episode, day, which, exercise, done);
    });
}

void DayDesk::set(const std::string& exercise, int index, practice::Edit<rehab::SetDone> edit) {
    askSession(rowField(exercise), [exercise, index, edit = std::move(edit)](
                                       Journal& journal, Episode episode, base::Day day,
                                       std::optional<SessionId> which) {
        return journal.set(episode, day, which, exercise, index, edit);
    });
}

void DayDesk::run(const std::string& exercise, practice::Edit<rehab::Run> edit) {
    askSession(rowField(exercise),
               [exercise, edit = std::move(edit)](Journal& journal, Episode episode, base::Day day,
                                                  std::optional<SessionId> which) {
                   return journal.run(episode, day, which, exercise, edit);
               });
}

void DayDesk::skip(const std::string& exercise, rehab::SkipReason reason) {
    askSession(rowField(exercise),
               [exercise, reason](Journal& journal, Episode episode, base::Day day,
                                  std::optional<SessionId> which) {
                   return journal.skip(episode, day, which, exercise, reason);
               });
}

void DayDesk::stay(const std::string& exercise) {
    ask(rowField(exercise), [exercise](Journal& journal, Episode episode, Sitting& sitting) {
        return journal.stay(episode, sitting.day, exercise);
    });
}

void DayDesk::dayState(std::optional<rehab::DayStateKind> state) {
    ask(QStringLiteral("dayState"), [state](Journal& journal, Episode episode, Sitting& sitting) {
        return journal.dayState(episode, sitting.day, state);
    });
}

void DayDesk::startAnother() {
    m_worker.ask(
        this, [sitting = m_sitting](practice::Practice&) { sitting->fresh = true; },
        [this] { read(); });
}

void DayDesk::close(SessionId session, base::Day day) {
    ask(QStringLiteral("unfinished"), [session, day](Journal& journal, Episode episode, Sitting&) {
        return journal.session(episode, day, session, [](rehab::Session& value) {
            value.state = rehab::SessionState::finished;
        });
    });
}

void DayDesk::clear(const rehab::Clearance& clearance) {
    std::vector<base::Day> days;
    for (const auto& flag : m_around.flags) {
        days.push_back(flag.day);
    }
    ask(QStringLiteral("clearance"),
        [days, clearance](Journal& journal, Episode episode, const Sitting&) {
            base::Result<practice::SavedAs<rehab::Screening>> kept{base::Code::notFound};
            for (const auto day : days) {
                kept = journal.screening(episode, day, [&](rehab::Screening& screening) {
                    screening.clearance = clearance;
                });
            }
            return kept;
        });
}

void DayDesk::undo(base::Id<rehab::Deed> deed) {
    m_worker.ask(
        this, [deed](practice::Practice& practice) { return practice.journal().undo(deed); },
        [this](const base::Result<Saved>& answer) {
            if (answer.ok()) {
                Q_EMIT undone(*answer);
            } else {
                Q_EMIT refused(QStringLiteral("undo"), bridge::errorText(answer.error()));
            }
        });
}

void DayDesk::watchDay() {
    if (m_day) {
        return;
    }
    m_worker.ask(
        this,
        [sitting = m_sitting](practice::Practice& practice) {
            return practice.today() != sitting->day;
        },
        [this](bool turned) {
            if (turned) {
                Q_EMIT dayTurned();
            }
        });
}

QString DayDesk::rowField(const std::string& exercise) {
    return QStringLiteral("row.%1.").arg(QString::fromStdString(exercise));
}

} // namespace sinew::patient
