#include "patient/day_desk.h"

#include "bridge/error_text.h"
#include "patient/deed_keeper.h"

#include <utility>

namespace sinew::patient {

using practice::Journal;
using practice::Saved;
using SessionId = base::Id<rehab::Session>;

namespace {

/// A day as it was read on the store's thread.
struct Reading {
    base::Result<practice::TodayView> view;
    const rehab::Catalogue* catalogue;
    bool fresh;
    DayAround around;
};

DayAround readAround(practice::Practice& practice) {
    const auto settings = practice.settings().view();
    return settings ? DayAround{{settings->mass, settings->distance}, settings->emergencyNumber}
                    : DayAround{};
}

} // namespace

DayDesk::DayDesk(bridge::StoreThread& store, Episode episode, QObject* parent)
    : QObject{parent},
      m_store{store},
      m_keeper{new DeedKeeper{store, this}},
      m_episode{episode} {
    connect(m_keeper, &DeedKeeper::saved, this, &DayDesk::saved);
    connect(m_keeper, &DeedKeeper::refused, this, &DayDesk::refused);
    connect(m_keeper, &DeedKeeper::waiting, this, &DayDesk::waiting);
}

void DayDesk::read() {
    m_store.ask(
        this,
        [episode = m_episode, day = m_day,
         sitting = m_keeper->sitting()](practice::Practice& practice) {
            auto view = practice.journal().today(episode, day.value_or(practice.today()));
            if (view.ok()) {
                sitting->follow(*view);
            }
            return Reading{std::move(view), &practice.catalogue(), sitting->fresh,
                           readAround(practice)};
        },
        [this, sent = m_keeper->sent()](const Reading& reading) {
            if (!reading.view.ok()) {
                Q_EMIT unreadable(bridge::errorText(reading.view.error()));
            } else if (sent != m_keeper->sent()) { // old: it would take back what was typed since
                read();
            } else if (!m_keeper->waitsFor(reading.view->day)) { // else the page knows more
                m_around = reading.around;
                Q_EMIT shown(*reading.view, *reading.catalogue, reading.fresh);
            }
        });
}

template <class Act>
void DayDesk::ask(const QString& field, Act act) {
    m_keeper->keep(field,
                   [episode = m_episode, act = std::move(act)](
                       Journal& journal, Sitting& sitting) -> DeedKeeper::Answer {
                       const auto done = act(journal, episode, sitting);
                       if (!done.ok()) {
                           return done.error();
                       }
                       return Saved{done->deed, done->at};
                   });
}

void DayDesk::tryAgain() {
    m_keeper->tryAgain();
}

/// A deed on the day's session: what it worked on is where the next one goes on.
template <class Act>
void DayDesk::askSession(const QString& field, Act act) {
    ask(field, [act = std::move(act)](Journal& journal, Episode episode, Sitting& sitting) {
        const auto which = sitting.fresh ? std::nullopt : sitting.session;
        auto done = act(journal, episode, sitting.day, which);
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

void DayDesk::mark(const practice::MarkPlace& place, practice::Edit<rehab::PainMark> edit) {
    ask(QStringLiteral("marks"),
        [place, edit = std::move(edit)](Journal& journal, Episode episode, const Sitting& sitting) {
            return journal.painMark(episode, sitting.day, place, edit);
        });
}

void DayDesk::unmark(const practice::MarkPlace& place) {
    ask(QStringLiteral("marks"),
        [place](Journal& journal, Episode episode, const Sitting& sitting) {
            return journal.removePainMark(episode, sitting.day, place);
        });
}

void DayDesk::repeatMarks() {
    ask(QStringLiteral("marks"), [](Journal& journal, Episode episode, const Sitting& sitting) {
        return journal.repeatPainMarks(episode, sitting.day);
    });
}

void DayDesk::dayState(std::optional<rehab::DayStateKind> state) {
    ask(QStringLiteral("dayState"), [state](Journal& journal, Episode episode, Sitting& sitting) {
        return journal.dayState(episode, sitting.day, state);
    });
}

void DayDesk::startAnother() {
    m_store.ask(
        this, [sitting = m_keeper->sitting()](practice::Practice&) { sitting->fresh = true; },
        [this] { read(); });
}

void DayDesk::close(SessionId session, base::Day day) {
    ask(QStringLiteral("unfinished"), [session, day](Journal& journal, Episode episode, Sitting&) {
        return journal.session(episode, day, session, [](rehab::Session& value) {
            value.state = rehab::SessionState::finished;
        });
    });
}

void DayDesk::clear(const std::vector<base::Day>& days, const rehab::Clearance& clearance) {
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

void DayDesk::history(QObject* context, Told told) {
    m_store.ask(
        context,
        [episode = m_episode, sitting = m_keeper->sitting()](practice::Practice& practice) {
            return std::pair{practice.journal().history(episode, sitting->day),
                             &practice.catalogue()};
        },
        [told = std::move(told)](const auto& answer) { told(answer.first, *answer.second); });
}

void DayDesk::watchDay() {
    if (m_day) {
        return;
    }
    m_store.ask(
        this,
        [sitting = m_keeper->sitting()](practice::Practice& practice) {
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
