#pragma once

#include "rehab/dossier.h"

#include <string_view>

namespace sinew::clinic {

/// A dossier that is written day by day.
class Record {
public:
    explicit Record(base::Day onset, std::optional<rehab::Grade> grade);

    rehab::Dossier dossier;

    void screening(base::Day day);
    void plan(base::Day day, rehab::Plan plan);
    void morning(base::Day day, int pain);
    void dailyPain(base::Day day, int worst);
    /// An open page of a session, filled in by the caller.
    rehab::SessionEntry& session(base::Day day);
    void set(rehab::SessionEntry& entry, rehab::SetDone set);
    /// A run of that session; gives back its pain.
    int run(const rehab::SessionEntry& entry, rehab::Run run, int pain);
    [[nodiscard]] bool has(base::Day day, rehab::MeasurementKind kind) const;
    void measure(base::Day day, rehab::MeasurementKind kind, rehab::Side side, double value,
                 std::optional<rehab::Task> task = {}, std::optional<int> pain = {});
    void signOff(base::Day day);
    void accept(base::Day day, std::string to);

private:
    template <class T>
    rehab::Revision<T> revision(base::Day day, T value);
    int m_ids = 0;
};

} // namespace sinew::clinic
