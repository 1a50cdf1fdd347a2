#pragma once

#include "practice/desk.h"
#include "practice/journal.h"

namespace sinew::practice {

/// Where a person steers her own course: goals, days moved, and decisions about the phase. Each
/// verb is one deed. Errors as Journal's.
class Course {
public:
    explicit Course(Desk& desk) : m_desk{desk} {}

    /// A new goal, or another value of the one named.
    [[nodiscard]] base::Result<SavedAs<rehab::Goal>>
    goal(base::Id<rehab::Episode> episode, std::optional<base::Id<rehab::Goal>> which,
         const Edit<rehab::Goal>& edit);
    /// Where a goal's measure stands today.
    [[nodiscard]] base::Result<std::optional<double>> standing(base::Id<rehab::Episode> episode,
                                                               const std::string& measure);
    [[nodiscard]] base::Result<Saved> forgetGoal(base::Id<rehab::Episode> episode,
                                                 base::Id<rehab::Goal> which);

    /// What the plan has on `from` is due on `to` instead; the plan stays as it is. The same day
    /// twice takes the move back. Days that are over cannot be moved (invalid, pastDay).
    [[nodiscard]] base::Result<SavedAs<rehab::DayMove>> move(base::Id<rehab::Episode> episode,
                                                             base::Day from, base::Day to);

    /// On through a gate that stands open.
    [[nodiscard]] base::Result<SavedAs<rehab::Decision>> accept(base::Id<rehab::Episode> episode,
                                                                const std::string& phase);
    /// Back to an earlier phase.
    [[nodiscard]] base::Result<SavedAs<rehab::Decision>> stepBack(base::Id<rehab::Episode> episode,
                                                                  const std::string& phase);
    /// *I have returned*: her own decision, which starts the watch and opens no gate.
    [[nodiscard]] base::Result<SavedAs<rehab::Decision>>
    returned(base::Id<rehab::Episode> episode, const std::optional<std::string>& words);

private:
    [[nodiscard]] base::Result<SavedAs<rehab::Decision>> decide(base::Id<rehab::Episode> episode,
                                                                rehab::Decision decision);

    Desk& m_desk;
};

} // namespace sinew::practice
