#pragma once

#include "store/store.h"

namespace sinew::store {

/// A line of the caseload as it was kept; views end with the reader's call.
struct CaseloadRow {
    std::string_view patient;
    bool changed = false; ///< the record says something else since
    std::string_view judgedOn;
    std::string_view judgedBy;
    std::string_view line;
};

/// The kept lines of a clinic's list of patients: derived, read by that list only, and forgotten by
/// Store::rebuildHeads. Every revision marks its patient's lines in its own transaction.
class CaseloadRows {
public:
    explicit CaseloadRows(Store& store) : m_connection{store.connection()} {}

    void each(const std::function<void(const CaseloadRow&)>& reader);
    void eachOf(std::string_view patient, const std::function<void(const CaseloadRow&)>& reader);
    /// Patients without any line, by id.
    [[nodiscard]] std::vector<std::string> unjudged();
    /// Takes the patient's lines away, for new ones.
    void forget(std::string_view patient);
    /// `episode` may be empty: the patient has none.
    void put(std::string_view patient, std::string_view episode, base::Day judgedOn,
             std::string_view judgedBy, std::string_view line);

private:
    sql::Connection& m_connection;
};

} // namespace sinew::store
