#pragma once

#include "exchange/file_index.h"
#include "exchange/json.h"
#include "exchange/line_problem.h"
#include "exchange/per_kind.h"

namespace sinew::exchange {

/// Sorts the objects of a file's lines into records, gives ids and places to those without, and
/// notes what is wrong with each.
class RecordTaker {
public:
    RecordTaker(int dayStartHour, FileIndex& index, Incoming& records, LineProblems& problems)
        : m_dayStartHour{dayStartHour},
          m_index{index},
          m_records{records},
          m_problems{problems} {}

    void take(const Json& json, std::size_t line);

private:
    template <class T>
    void takeRecord(const std::string& prefix, const Json& json);
    void takeSets(const rehab::Revision<rehab::Session>& session, const Json& json);
    void takeSet(const rehab::Revision<rehab::Session>& session, std::size_t index, Json set);
    [[nodiscard]] Json completeSet(Json json);
    template <class T>
    void giveId(rehab::Revision<T>& record);
    template <class T>
    void keep(Arrival<T> arrival, bool whole);
    void note(base::Problem problem) { m_problems.push_back({m_line, std::move(problem)}); }

    int m_dayStartHour;
    FileIndex& m_index;
    Incoming& m_records;
    LineProblems& m_problems;
    std::size_t m_line = 0;
    std::unordered_map<std::string, std::size_t> m_places; ///< of a revision in its kind's list
    std::unordered_map<std::string, int> m_sets;           ///< lines so far of a session's sets
    std::unordered_map<std::string, int> m_runs; ///< so far of an episode's day without a moment
};

} // namespace sinew::exchange
