#include "store/backup.h"

#include "store/keys/atomic_file.h"
#include "store/schema.h"

#include <map>

namespace sinew::store {

namespace {

using base::Code;

/// Rows of every table. Names come from the schema itself, so they may stand in the text.
std::map<std::string, std::int64_t> rowCounts(sql::Connection& connection) {
    std::map<std::string, std::int64_t> counts;
    for (const auto& table : tables(connection)) {
        counts[table] = sql::countRows(connection, table);
    }
    return counts;
}

void prove(const std::filesystem::path& copy, sql::PageKey key,
           const std::map<std::string, std::int64_t>& expected) {
    const auto connection = sql::openSqlite(copy, key, sql::Opening::readOnly);
    const bool sound = connection->run("PRAGMA integrity_check").text(0, 0) == "ok" &&
                       connection->run("PRAGMA foreign_key_check").empty() &&
                       rowCounts(*connection) == expected;
    if (!sound) {
        throw sql::Failure{Code::storeDamaged, "the copy is not what was copied"};
    }
}

} // namespace

void copyVerified(sql::Connection& live, sql::PageKey key, const std::filesystem::path& target) {
    std::error_code error;
    if (std::filesystem::exists(target, error)) {
        throw sql::Failure{Code::storeExists, "a file lies there already"};
    }
    auto copy = target;
    copy += ".new";
    std::filesystem::remove(copy, error);
    sql::createForOwner(copy);
    live.change("VACUUM INTO $1", {copy.string()});
    if (!keys::syncToDisk(copy)) {
        throw sql::Failure{Code::diskFull, "the copy cannot be synced"};
    }
    prove(copy, key, rowCounts(live));
    std::filesystem::rename(copy, target, error);
    if (error || !keys::syncToDisk(target.parent_path())) {
        throw sql::Failure{Code::fileNotWritable, "the copy cannot be renamed"};
    }
}

} // namespace sinew::store
