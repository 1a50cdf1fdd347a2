#pragma once

#include "practice/desk.h"

#include "progress/chart.h"
#include "progress/milestones.h"

#include <map>

namespace sinew::practice {

/// Another injury of the same person, and this one's charts beside its.
struct InjuryBeside {
    rehab::Revision<rehab::Episode> episode;
    progress::Chart pain;
    progress::Chart load;
    progress::Chart strength;
};

/// This clinic's earlier patients with an injury of the same type and grade. Nobody of them is
/// named, and fewer than progress::leastGroup are not shown.
struct ClinicGroup {
    int alike = 0;                       ///< how many there are
    int compared = 0;                    ///< whose courses are looked at: the newest of them
    int waiting = 0;                     ///< of those still to be read
    std::optional<progress::Chart> pain; ///< once all are read, where they are enough
};

/// One injury beside what it can be compared with, by days since the onset.
struct CompareView {
    rehab::Revision<rehab::Episode> episode;
    int day = 0; ///< today, since the onset
    std::vector<rehab::Revision<rehab::Episode>>
        injuries; ///< the person's other ones, newest first
    std::optional<InjuryBeside> beside;
    ClinicGroup clinic;
    std::vector<progress::Milestone> milestones;
    std::string published; ///< key of the published courses; empty where there are none
};

/// The clinician's comparisons. Courses of other patients are read some at a time and kept without
/// names while the store is open; who changes is read again.
class Comparisons {
public:
    explicit Comparisons(Desk& desk);

    /// Beside the injury named, else the one it is a relapse of, its relapse, or the newest other.
    [[nodiscard]] base::Result<CompareView>
    view(base::Id<rehab::Episode> episode, std::optional<base::Id<rehab::Episode>> beside = {});
    /// Reads as many waiting courses of the group as fit into so many milliseconds, at least one.
    /// How many still wait.
    [[nodiscard]] base::Result<int> readOn(base::Id<rehab::Episode> episode, int milliseconds);

    /// The most courses that are looked at.
    static constexpr std::size_t mostCompared = 500;

private:
    using Injury = rehab::Revision<rehab::Episode>;
    void gather(base::Id<rehab::Episode> episode);
    void readTrace(base::Id<rehab::Episode> episode);
    [[nodiscard]] std::vector<base::Id<rehab::Episode>> waiting() const;
    [[nodiscard]] std::vector<progress::Trace> traces() const;
    [[nodiscard]] ClinicGroup group(const progress::Context& context) const;
    [[nodiscard]] CompareView viewOf(const rehab::Dossier& here, const rehab::Dossier* other);

    Desk& m_desk;
    base::Subscription m_heard;
    std::optional<base::Id<rehab::Episode>> m_of; ///< whose group it is
    std::size_t m_alike = 0;
    std::vector<base::Id<rehab::Episode>> m_group; ///< newest first
    /// What was read; nothing where the record is gone.
    std::map<base::Id<rehab::Episode>, std::optional<progress::Trace>> m_traces;
    base::Day m_readOn;                         ///< the traces are as of that day ...
    const rehab::Catalogue* m_readBy = nullptr; ///< ... and of these figures
};

} // namespace sinew::practice
