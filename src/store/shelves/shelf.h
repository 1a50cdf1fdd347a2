#pragma once

#include "store/ledger.h"
#include "store/records/binder.h"

#include <concepts>

namespace sinew::store {

/// The file of resources/sql that holds a kind's statements.
template <class T>
[[nodiscard]] consteval std::string_view shelfOf();

/// What a day is logged with.
template <class T>
concept OfDiary = std::same_as<T, rehab::Session> || std::same_as<T, rehab::SetDone> ||
    std::same_as<T, rehab::Run> || std::same_as<T, rehab::CheckIn> ||
    std::same_as<T, rehab::PainMark>;

/// The revisions of one kind of record.
template <class T>
class Shelf {
public:
    using Revision = rehab::Revision<T>;

    Shelf(sql::Connection& connection, Ledger& ledger)
        : m_connection{connection},
          m_ledger{ledger} {}

    /// Puts the revision there and moves the head; false where (id, revision, device) is there
    /// already.
    bool insert(const Revision& revision);
    /// Every revision of a record, by (revision, device).
    [[nodiscard]] std::vector<Revision> history(base::Id<T> id);
    [[nodiscard]] std::optional<Revision> newest(base::Id<T> id);
    /// The current records that are not deleted, by id.
    [[nodiscard]] std::vector<Revision> current();
    /// Every revision there is, in no promised order.
    void each(const std::function<void(const Revision&)>& reader);
    /// The current records of an episode (for episodes: of a patient) that are not deleted, from a
    /// day on, by day, moment and id.
    [[nodiscard]] std::vector<Revision> of(std::string_view parent,
                                           std::optional<base::Day> from = {});
    /// Every revision of an episode's records about a day, by id, revision and device.
    [[nodiscard]] std::vector<Revision> everyOn(std::string_view parent,
                                                base::Day day) requires OfDiary<T>;
    /// The current ones from a day to a day, both included.
    [[nodiscard]] std::vector<Revision>
    between(std::string_view parent, base::Day from,
            base::Day to) requires std::same_as<T, rehab::SetDone>;

private:
    void knowReferences(const Revision& revision);
    void insertChildren(const Revision& revision);
    void readChildren(Revision& revision);
    void readChildrenOf(std::string_view episode, std::vector<Revision>& revisions);
    std::vector<Revision> read(std::string_view sql, sql::Params values);

    sql::Connection& m_connection;
    Ledger& m_ledger;
    Binder m_binder;
};

} // namespace sinew::store
