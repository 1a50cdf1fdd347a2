#include "store/caseload_rows.h"

#include "resources/statements.h"

namespace sinew::store {

using resources::statement;

namespace {

CaseloadRow rowIn(const sql::Row& row) {
    return {row.text(0), row.integer(1) == 1, row.text(2), row.text(3), row.text(4)};
}

} // namespace

void CaseloadRows::each(const std::function<void(const CaseloadRow&)>& reader) {
    m_connection.run(statement("caseload.every"), {},
                     [&](const sql::Row& row) { reader(rowIn(row)); });
}

void CaseloadRows::eachOf(std::string_view patient,
                          const std::function<void(const CaseloadRow&)>& reader) {
    m_connection.run(statement("caseload.ofPatient"), std::initializer_list<sql::Param>{patient},
                     [&](const sql::Row& row) { reader(rowIn(row)); });
}

std::vector<std::string> CaseloadRows::unjudged() {
    std::vector<std::string> patients;
    m_connection.run(statement("caseload.unjudged"), {},
                     [&](const sql::Row& row) { patients.emplace_back(row.text(0)); });
    return patients;
}

void CaseloadRows::forget(std::string_view patient) {
    m_connection.change(statement("caseload.forgetPatient"), {patient});
}

void CaseloadRows::put(std::string_view patient, std::string_view episode, base::Day judgedOn,
                       std::string_view judgedBy, std::string_view line) {
    const auto day = judgedOn.text();
    m_connection.change(statement("caseload.put"), {patient, episode, day, judgedBy, line});
}

} // namespace sinew::store
