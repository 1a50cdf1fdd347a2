#pragma once

#include "practice/desk.h"
#include "practice/history.h"
#include "practice/views.h"

#include <functional>

namespace sinew::practice {

/// A deed that is in the store; its id is what Undo takes.
struct Saved {
    base::Id<rehab::Deed> deed;
    base::Instant at;
};

template <class T>
struct SavedAs : Saved {
    base::Id<T> id;
};

/// A place on the body and which of its marks on a day.
struct MarkPlace {
    std::string region;
    std::optional<rehab::Side> side;
    int index = 0;
    friend bool operator==(const MarkPlace&, const MarkPlace&) = default;
};

/// Changes a copy of the record's current value; what it leaves is validated before it is kept.
template <class T>
using Edit = std::function<void(T&)>;

/// The patient's desk: everything a person does with her own rehab, each verb one deed and one
/// transaction. Errors: invalid (with every problem), notFound, conflict, and what the store says
/// (full, read-only, ...).
class Journal {
public:
    explicit Journal(Desk& desk) : m_desk{desk} {}

    /// What to show and to do on `day`; a day in the future is refused.
    [[nodiscard]] base::Result<TodayView> today(base::Id<rehab::Episode> episode, base::Day day);
    /// The charts begin at `from`, or at the onset where none is given: then every set is read.
    [[nodiscard]] base::Result<ProgressView>
    progress(base::Id<rehab::Episode> episode, base::Day today, std::optional<base::Day> from = {});
    [[nodiscard]] base::Result<PlanView> plan(base::Id<rehab::Episode> episode, base::Day today);
    /// Everything current about the episode, for assess, chart and reports.
    [[nodiscard]] base::Result<rehab::Dossier> dossier(base::Id<rehab::Episode> episode);

    /// The day's check-in of a kind, made when it is not there yet.
    [[nodiscard]] base::Result<SavedAs<rehab::CheckIn>> checkIn(base::Id<rehab::Episode> episode,
                                                                base::Day day,
                                                                rehab::CheckInKind kind,
                                                                const Edit<rehab::CheckIn>& edit);
    /// A session of the day: the one named, else a new one that starts now (at noon of a past day).
    [[nodiscard]] base::Result<SavedAs<rehab::Session>>
    session(base::Id<rehab::Episode> episode, base::Day day,
            std::optional<base::Id<rehab::Session>> which, const Edit<rehab::Session>& edit);
    /// Every item that is due and has no set yet, done as prescribed, and the session finished:
    /// sets, repetitions, holds and loads only. Effort, minutes and pain stay unanswered.
    [[nodiscard]] base::Result<SavedAs<rehab::Session>>
    allDone(base::Id<rehab::Episode> episode, base::Day day,
            std::optional<base::Id<rehab::Session>> which);
    /// One item done as prescribed, or (done = false) its sets of this session taken back.
    [[nodiscard]] base::Result<SavedAs<rehab::Session>>
    item(base::Id<rehab::Episode> episode, base::Day day,
         std::optional<base::Id<rehab::Session>> which, const std::string& exercise, bool done);
    /// One set of an exercise in place: `index` counts the sets of that exercise in the session
    /// from 0.
    [[nodiscard]] base::Result<SavedAs<rehab::Session>>
    set(base::Id<rehab::Episode> episode, base::Day day,
        std::optional<base::Id<rehab::Session>> which, const std::string& exercise, int index,
        const Edit<rehab::SetDone>& edit);
    /// The run of a running exercise in the session: distance, minutes, top effort, worst pain.
    [[nodiscard]] base::Result<SavedAs<rehab::Session>>
    run(base::Id<rehab::Episode> episode, base::Day day,
        std::optional<base::Id<rehab::Session>> which, const std::string& exercise,
        const Edit<rehab::Run>& edit);
    /// What is left of the item is skipped for a reason: one skipped set. What was done of it
    /// stays.
    [[nodiscard]] base::Result<SavedAs<rehab::Session>>
    skip(base::Id<rehab::Episode> episode, base::Day day,
         std::optional<base::Id<rehab::Session>> which, const std::string& exercise,
         rehab::SkipReason reason);
    /// The dose of an exercise stays on that day, though the rules would raise it; from the next
    /// day on they ask again.
    [[nodiscard]] base::Result<Saved> stay(base::Id<rehab::Episode> episode, base::Day day,
                                           const std::string& exercise);
    /// No word ends the pause that the day is part of: the days ahead that follow go with it.
    [[nodiscard]] base::Result<Saved> dayState(base::Id<rehab::Episode> episode, base::Day day,
                                               std::optional<rehab::DayStateKind> state);
    /// One word for each of these days, which may lie ahead; what a longer pause had beyond them
    /// ends with them.
    [[nodiscard]] base::Result<Saved> pause(base::Id<rehab::Episode> episode,
                                            const progress::Pause& pause);
    /// Where it hurts on that day: `index` counts the marks of that place (region and side) from 0;
    /// one more is made where there are just so many.
    [[nodiscard]] base::Result<SavedAs<rehab::PainMark>>
    painMark(base::Id<rehab::Episode> episode, base::Day day, const MarkPlace& place,
             const Edit<rehab::PainMark>& edit);
    [[nodiscard]] base::Result<Saved> removePainMark(base::Id<rehab::Episode> episode,
                                                     base::Day day, const MarkPlace& place);
    /// It hurts where it hurt on the newest day before that has marks: those not there yet are
    /// added, in one deed. Refused (notFound) where there is none.
    [[nodiscard]] base::Result<Saved> repeatPainMarks(base::Id<rehab::Episode> episode,
                                                      base::Day day);
    /// Every revision of what was logged for the day, oldest first.
    [[nodiscard]] base::Result<std::vector<HistoryLine>> history(base::Id<rehab::Episode> episode,
                                                                 base::Day day);
    /// What one deed made of each of its records, in the order of the kinds; of a record that it
    /// took away, what stood in it.
    [[nodiscard]] base::Result<std::vector<HistoryLine>> history(base::Id<rehab::Deed> deed);
    [[nodiscard]] base::Result<SavedAs<rehab::Measurement>>
    measurement(base::Day day, const rehab::Measurement& value);
    /// Several tests of one episode, such as both sides, in one deed.
    [[nodiscard]] base::Result<Saved> measurements(base::Day day,
                                                   const std::vector<rehab::Measurement>& values);
    [[nodiscard]] base::Result<SavedAs<rehab::Screening>>
    screening(base::Id<rehab::Episode> episode, base::Day day, const Edit<rehab::Screening>& edit);
    /// The warning signs asked again (progress::rescreenCalls): a screening of its own, also on the
    /// day of the first.
    [[nodiscard]] base::Result<SavedAs<rehab::Screening>>
    screenAgain(base::Id<rehab::Episode> episode, base::Day day,
                const rehab::RedFlagAnswers& answers);
    /// A relapse of that day: an episode of its own, linked to this one, which is closed. It begins
    /// in the first phase, with the answers about warning signs where they were asked. Refused
    /// (notAllowed) where this one is closed, or began later.
    [[nodiscard]] base::Result<SavedAs<rehab::Episode>>
    relapse(base::Id<rehab::Episode> episode, base::Day day,
            const std::optional<rehab::RedFlagAnswers>& answers = {});
    /// Refused (notAllowed) where an accept meets a gate that is not open, or the account's role
    /// forbids it.
    [[nodiscard]] base::Result<SavedAs<rehab::Decision>> decide(base::Day day,
                                                                const rehab::Decision& value);

    /// Appends, as a new deed, what stood before each record of `deed`.
    [[nodiscard]] base::Result<Saved> undo(base::Id<rehab::Deed> deed);

private:
    Desk& m_desk;
};

} // namespace sinew::practice
