#include "store/store_body.h"

#include "store/digest.h"
#include "store/schema.h"

#include "resources/statements.h"

#include <algorithm>

namespace sinew::store {

namespace {

using resources::statement;

void put(std::string& bytes, std::string_view text) {
    bytes += std::to_string(text.size()) + ':';
    bytes += text;
}

std::string tagged(char tag, std::string_view text) {
    std::string whole(1, tag);
    whole += text;
    return whole;
}

std::string textOf(const sql::Param& value) {
    struct Writer {
        std::string operator()(sql::Null) const { return tagged('-', {}); }
        std::string operator()(std::int64_t number) const {
            return tagged('i', std::to_string(number));
        }
        std::string operator()(double number) const { return tagged('d', std::to_string(number)); }
        std::string operator()(std::string_view text) const { return tagged('t', text); }
        std::string operator()(sql::Bytes bytes) const {
            return tagged('b', {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
        }
    };
    return std::visit(Writer{}, value.seen());
}

/// Writes what is there with its column's name; what is not there leaves no trace, so that a later
/// version's new column changes no hash.
void put(std::string& bytes, const std::vector<std::string>& columns, const Binder& binder) {
    const auto params = binder.params();
    for (std::size_t i = 0; i < params.size(); ++i) {
        if (!std::holds_alternative<sql::Null>(params[i].seen())) {
            put(bytes, columns[i]);
            put(bytes, textOf(params[i]));
        }
    }
}

template <class T>
std::vector<std::string> rowColumns() {
    std::vector<std::string> columns{std::begin(revisionColumns), std::end(revisionColumns)};
    const auto own = fieldColumns<T>();
    columns.insert(columns.end(), own.begin(), own.end());
    return columns;
}

template <class T>
void putChildren(std::string& bytes, const rehab::Revision<T>& revision) {
    rehab::eachField<T>([&](const auto& field) {
        using Member = std::decay_t<decltype(revision.value.*field.member)>;
        if constexpr (isChildren<Member>) {
            static const auto columns = fieldColumns<typename Member::value_type>();
            for (const auto& child : revision.value.*field.member) {
                Binder binder;
                binder.add(child);
                put(bytes, field.name);
                put(bytes, columns, binder);
            }
        }
    });
}

template <class T>
std::string digestOf(const rehab::Revision<T>& revision) {
    static const auto columns = rowColumns<T>();
    std::string bytes;
    put(bytes, T::kind);
    Binder binder;
    binder.addRevision(revision);
    put(bytes, columns, binder);
    putChildren(bytes, revision);
    const auto hash = digest(bytes);
    return {hash.begin(), hash.end()};
}

} // namespace

std::string Store::contentHash() {
    auto whole = transaction();
    std::vector<std::string> digests;
    rehab::eachKind([&]<class T>() {
        each<T>([&](const rehab::Revision<T>& revision) { digests.push_back(digestOf(revision)); });
    });
    whole.commit();
    std::sort(digests.begin(), digests.end());
    std::string all;
    for (const auto& one : digests) {
        all += one;
    }
    return hexOf(digest(all));
}

Checked Store::check() {
    Checked checked;
    if (m_connection->engine() == sql::Engine::sqlite) {
        m_connection->run("PRAGMA integrity_check", {}, [&](const sql::Row& row) {
            if (row.text(0) != "ok") {
                checked.pages.emplace_back(row.text(0));
            }
        });
        m_connection->run("PRAGMA foreign_key_check", {},
                          [&](const sql::Row&) { ++checked.danglingReferences; });
    }
    checked.wrongEntries = m_ledger.wrongEntries();
    checked.schemaSound = stepsToTake(*m_connection, schemaSteps(m_connection->engine())).empty();
    return checked;
}

} // namespace sinew::store
