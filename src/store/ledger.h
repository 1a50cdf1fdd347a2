#pragma once

#include "store/sql/connection.h"

#include "rehab/records.h"

#include <string>
#include <unordered_map>

namespace sinew::store {

/// The current revision of a record: the highest (revision, device).
struct Head {
    int revision = 0;
    std::string device;
    friend bool operator==(const Head&, const Head&) = default;
};

/// A revision that a deed appended.
struct DeedPart {
    std::string kind;
    std::string record;
    int revision = 0;
    std::string device;
};

/// Keeps what is true of records of every kind: which ids exist, which revision is current, what a
/// deed did. Heads and deeds follow from the revisions and can be rebuilt from them.
class Ledger {
public:
    explicit Ledger(sql::Connection& connection) : m_connection{connection} {}

    /// Makes an id known before a revision refers to it. Throws Failure conflict where it names
    /// another kind.
    void know(std::string_view id, std::string_view kind);
    [[nodiscard]] std::optional<std::string> kindOf(std::string_view id);
    [[nodiscard]] std::optional<Head> head(std::string_view id);
    [[nodiscard]] std::vector<DeedPart> partsOf(std::string_view deed);
    /// After a revision was inserted.
    template <class T>
    void note(const rehab::Revision<T>& revision) {
        moveHead(revision.id.text(), revision.revision, revision.device.text());
        noteDeed(revision.deed.text(), revision.id.text(), revision.revision,
                 revision.device.text());
    }

    void rebuild();
    /// How many heads, deeds or kinds disagree with the revisions.
    [[nodiscard]] std::int64_t wrongEntries();

private:
    void moveHead(std::string_view id, int revision, std::string_view device);
    void noteDeed(std::string_view deed, std::string_view id, int revision,
                  std::string_view device);
    void forgetAfterRollback();

    sql::Connection& m_connection;
    std::unordered_map<std::string, std::string> m_known; ///< lately known ids and their kinds
    std::uint64_t m_rollbacks = 0;
};

} // namespace sinew::store
