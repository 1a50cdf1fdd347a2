#pragma once

#include "practice/act.h"
#include "practice/journal.h"

#include "progress/day_plan.h"

namespace sinew::practice {

/// The session a deed works on, as it stood: one that stands, or one that starts now.
struct Sitting {
    base::Id<rehab::Session> id;
    rehab::Session value;
    std::vector<rehab::Revision<rehab::SetDone>> sets;
    std::vector<rehab::Revision<rehab::Run>> runs;
};

/// Begins to work on that session, or a new one (now; at noon of a day that is over). Refuses
/// (notFound) one that is not of that day.
[[nodiscard]] Sitting sit(Act& act, Desk& desk, const rehab::Dossier& dossier, base::Day day,
                          std::optional<base::Id<rehab::Session>> which,
                          const Edit<rehab::Session>& edit);

/// The place of the next set in the session.
[[nodiscard]] int nextOrder(const Sitting& sitting);
[[nodiscard]] std::vector<rehab::Revision<rehab::SetDone>> setsOf(const Sitting& sitting,
                                                                  const std::string& exercise);
[[nodiscard]] rehab::SetDone prescribedSet(const rehab::Dossier& dossier, const Sitting& sitting,
                                           const progress::DayItem& item, int order);
[[nodiscard]] rehab::Run prescribedRun(const rehab::Dossier& dossier, const Sitting& sitting,
                                       const progress::DayItem& item);

/// The whole item as prescribed; sets that stand already are left as they are.
void doItem(Act& act, Desk& desk, const rehab::Dossier& dossier, Sitting& sitting, base::Day day,
            const progress::DayItem& item);
/// Is the rest of the exercise left out for a reason?
[[nodiscard]] bool isSkipped(const Sitting& sitting, const std::string& exercise);
/// The note that the rest of the exercise is left out; null where there is none.
[[nodiscard]] const rehab::Revision<rehab::SetDone>* skipOf(const Sitting& sitting,
                                                            const std::string& exercise);
/// The exercise is taken up after all.
void undoSkip(Act& act, Sitting& sitting, const std::string& exercise);
/// Takes back what the session has of the exercise.
void undoItem(Act& act, const Sitting& sitting, const std::string& exercise);

} // namespace sinew::practice
