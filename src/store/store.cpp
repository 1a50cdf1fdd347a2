#include "store/store_body.h"

#include "base/text.h"
#include "resources/statements.h"

namespace sinew::store {

using resources::statement;

Store::Store(std::unique_ptr<sql::Connection> connection)
    : m_connection{std::move(connection)},
      m_ledger{*m_connection},
      m_shelves{std::make_unique<Shelves>(
          Shelves{ShelfTuple<rehab::AllKinds>::make(*m_connection, m_ledger)})} {}

Store::~Store() = default;

std::optional<std::string> Store::kindOf(std::string_view id) {
    const auto rows = m_connection->run(statement("store.kindOfRevised"), {id});
    return rows.empty() ? std::nullopt : std::optional{rows.text(0, 0)};
}

std::optional<std::string> Store::fact(std::string_view name) {
    const auto rows = m_connection->run(statement("store.fact"), {name});
    return rows.empty() ? std::nullopt : std::optional{rows.text(0, 0)};
}

void Store::setFact(std::string_view name, std::string_view value) {
    m_connection->change(statement("store.setFact"), {name, value});
}

void Store::cachePatient(base::Id<rehab::Patient> id) {
    const auto newest = shelf<rehab::Patient>().newest(id);
    m_connection->change(statement("store.cachePatient"),
                         {newest->id.text(), newest->revision, newest->device.text(),
                          base::searchKey(newest->value.name),
                          base::searchKey(newest->value.number.value_or(""))});
}

std::vector<rehab::Revision<rehab::Episode>> Store::episodesOf(base::Id<rehab::Patient> patient) {
    return shelf<rehab::Episode>().of(patient.text());
}

std::vector<rehab::Revision<rehab::Patient>> Store::findPatients(std::string_view text) {
    std::string pattern = "%";
    for (const char c : base::searchKey(text)) {
        if (c == '%' || c == '_' || c == '!') {
            pattern += '!';
        }
        pattern += c;
    }
    pattern += '%';
    std::vector<std::string> ids;
    m_connection->run(statement("store.findPatients"), std::vector<sql::Param>{pattern},
                      [&](const sql::Row& row) { ids.emplace_back(row.text(0)); });
    std::vector<rehab::Revision<rehab::Patient>> found;
    for (const auto& id : ids) {
        auto patient = shelf<rehab::Patient>().newest(base::Id<rehab::Patient>::trusted(id));
        if (patient && !patient->deleted) {
            found.push_back(std::move(*patient));
        }
    }
    return found;
}

void Store::rebuildHeads() {
    auto whole = transaction();
    m_ledger.rebuild();
    m_connection->change(statement("store.forgetPatientCache"));
    m_connection->change(statement("caseload.forgetAll"));
    for (const auto& patient : shelf<rehab::Patient>().current()) {
        cachePatient(patient.id);
    }
    whole.commit();
}

} // namespace sinew::store
