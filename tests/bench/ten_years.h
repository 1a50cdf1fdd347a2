#pragma once

#include "store/store.h"

#include "rehab/catalogue.h"

namespace sinew::bench {

struct Entry {
    rehab::Revision<rehab::Session> session;
    std::vector<rehab::Revision<rehab::SetDone>> sets;
};

/// How long and how much: ten years, three sessions a day with eight sets each.
struct Extent {
    int days = 3650;
    int sessionsADay = 3;
    int setsASession = 8;
};

/// One person who has done her plan on every day up to `last`, answered everything, and reached the
/// last phase by decisions in the first months. The same for the same arguments.
class Life {
public:
    Life(const rehab::Catalogue& catalogue, base::Day last, Extent extent = {});

    [[nodiscard]] base::Id<rehab::Episode> episode() const { return m_bare.episode.id; }
    [[nodiscard]] int sessions() const { return m_extent.days * m_extent.sessionsADay; }
    /// The session of that number with its sets; numbers past the last day's go on.
    [[nodiscard]] Entry entry(int number) const;
    [[nodiscard]] rehab::Dossier dossier() const;
    /// All records, in one transaction, into a store without any.
    void fill(store::Store& store) const;

private:
    [[nodiscard]] rehab::Revision<rehab::CheckIn> morning(int day) const;
    [[nodiscard]] std::optional<rehab::Revision<rehab::Run>> run(int day) const;
    void decide(const rehab::Catalogue& catalogue);
    void takePlan(const rehab::Catalogue& catalogue);

    Extent m_extent;
    base::Day m_first;
    base::Day m_last;
    rehab::Dossier m_bare; ///< without days
    std::vector<rehab::Prescription> m_sets;
    std::vector<rehab::Prescription> m_runs;
};

} // namespace sinew::bench
