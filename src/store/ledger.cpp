#include "store/ledger.h"

#include "resources/statements.h"

namespace sinew::store {

namespace {

using base::Code;
using resources::statement;

constexpr std::size_t mostKnown = 4096;

} // namespace

void Ledger::forgetAfterRollback() {
    if (m_rollbacks != m_connection.rollbacks() || m_known.size() >= mostKnown) {
        m_known.clear();
        m_rollbacks = m_connection.rollbacks();
    }
}

void Ledger::know(std::string_view id, std::string_view kind) {
    forgetAfterRollback();
    const auto [entry, unseen] = m_known.try_emplace(std::string{id}, kind);
    if (unseen && m_connection.change(statement("store.know"), {id, kind}) == 0) {
        entry->second = kindOf(id).value_or("");
    }
    if (entry->second != kind) {
        throw sql::Failure{Code::conflict, "the id already names another kind"};
    }
}

std::optional<std::string> Ledger::kindOf(std::string_view id) {
    const auto rows = m_connection.run(statement("store.kindOf"), {id});
    return rows.empty() ? std::nullopt : std::optional{rows.text(0, 0)};
}

std::optional<Head> Ledger::head(std::string_view id) {
    const auto rows = m_connection.run(statement("store.headOf"), {id});
    if (rows.empty()) {
        return std::nullopt;
    }
    return Head{static_cast<int>(rows.integer(0, 0)), rows.text(0, 1)};
}

std::vector<DeedPart> Ledger::partsOf(std::string_view deed) {
    std::vector<DeedPart> parts;
    m_connection.run(statement("store.partsOfDeed"), std::initializer_list<sql::Param>{deed},
                     [&](const sql::Row& row) {
                         parts.push_back({std::string{row.text(0)}, std::string{row.text(1)},
                                          static_cast<int>(row.integer(2)),
                                          std::string{row.text(3)}});
                     });
    return parts;
}

void Ledger::moveHead(std::string_view id, int revision, std::string_view device) {
    m_connection.change(statement("store.moveHead"), {id, revision, device});
}

void Ledger::noteDeed(std::string_view deed, std::string_view id, int revision,
                      std::string_view device) {
    m_connection.change(statement("store.noteDeed"), {deed, id, revision, device});
}

void Ledger::rebuild() {
    sql::Transaction transaction{m_connection};
    m_connection.change(statement("store.forgetHeads"));
    m_connection.change(statement("store.rebuildHeads"));
    m_connection.change(statement("store.forgetDeeds"));
    m_connection.change(statement("store.rebuildDeeds"));
    transaction.commit();
}

std::int64_t Ledger::wrongEntries() {
    std::int64_t wrong = 0;
    for (const auto sql : {statement("store.wrongHeads"), statement("store.strayHeads"),
                           statement("store.wrongDeeds"), statement("store.wrongKinds")}) {
        wrong += m_connection.run(sql).integer(0, 0);
    }
    return wrong;
}

} // namespace sinew::store
