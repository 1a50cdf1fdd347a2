#pragma once

#include "practice/attempt.h"
#include "practice/desk.h"
#include "practice/journal.h"
#include "practice/onset.h"

#include "rehab/validate.h"

namespace sinew::practice {

/// One deed while it is done: one transaction, every record validated before it is kept. Without
/// `done()` nothing happened. Throws Refusal and what the store throws.
class Act {
public:
    explicit Act(Desk& desk) : m_desk{desk}, m_transaction{desk.store.transaction()} {
        m_saved = {desk.ids->make<rehab::Deed>(), desk.clock->now()};
    }

    /// The episode whose onset bounds the days of what follows, and that the change is about.
    void about(const rehab::Revision<rehab::Episode>& episode) {
        m_episode = episode.id;
        m_onset = episode.value.onset;
    }
    void about(base::Id<rehab::Episode> episode, base::Day onset) {
        m_episode = episode;
        m_onset = onset;
    }

    template <class T>
    base::Id<T> add(base::Day day, T value) {
        rehab::Revision<T> fresh;
        fresh.id = m_desk.ids->template make<T>();
        fresh.revision = 1;
        return keep(std::move(fresh), day, std::move(value), false);
    }
    /// The next revision of `seen`; the store refuses (conflict) when somebody else came first.
    /// Nothing when equal.
    template <class T>
    base::Id<T> revise(const rehab::Revision<T>& seen, T value) {
        if (!seen.deleted && seen.value == value) {
            return seen.id;
        }
        return next(seen, std::move(value), false);
    }
    template <class T>
    void remove(const rehab::Revision<T>& seen) {
        next(seen, seen.value, true);
    }
    [[nodiscard]] bool changedNothing() const { return m_told.empty(); }
    [[nodiscard]] const Saved& saved() const { return m_saved; }

    /// Commits, then tells.
    Saved done() {
        m_transaction.commit();
        for (const auto& tell : m_told) {
            tell(m_desk.dossiers);
        }
        if (!m_told.empty()) {
            m_desk.changes.emit({m_saved.deed, m_episode});
        }
        return m_saved;
    }

private:
    template <class T>
    base::Id<T> next(const rehab::Revision<T>& seen, T value, bool deleted) {
        auto revision = seen;
        revision.revision = seen.revision + 1;
        return keep(std::move(revision), seen.day, std::move(value), deleted);
    }

    template <class T>
    base::Id<T> keep(rehab::Revision<T> revision, base::Day day, T value, bool deleted) {
        revision.device = m_desk.device;
        revision.deed = m_saved.deed;
        revision.author = m_desk.author;
        revision.at = m_saved.at;
        revision.day = day;
        revision.deleted = deleted;
        revision.value = std::move(value);
        if (!deleted) {
            // The desk itself gives the days; an old record keeps the one it got under another
            // hour.
            refuseProblems(
                rehab::validate(revision, {m_saved.at.rehabDay(m_desk.dayStartHour), m_onset,
                                           m_desk.dayStartHour, rehab::DayStarts::all()}));
            if constexpr (std::is_same_v<T, rehab::Episode>) {
                refuseProblems(onsetProblems(m_desk.store, revision));
            }
        }
        m_desk.store.append(revision);
        m_told.push_back([revision](Dossiers& dossiers) { dossiers.take(revision); });
        return revision.id;
    }

    static void refuseProblems(base::Problems problems) {
        if (!problems.empty()) {
            throw Refusal{base::Error{base::Code::invalid, "", std::move(problems)}};
        }
    }

    Desk& m_desk;
    store::sql::Transaction m_transaction;
    Saved m_saved;
    std::optional<base::Id<rehab::Episode>> m_episode;
    std::optional<base::Day> m_onset;
    std::vector<std::function<void(Dossiers&)>> m_told;
};

} // namespace sinew::practice
