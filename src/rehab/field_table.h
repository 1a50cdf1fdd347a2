#pragma once

#include <cstddef>
#include <utility>

namespace sinew::rehab {

template <std::size_t Index, class Entry>
struct FieldTableRow {
    Entry entry;
};

template <class Indices, class... Entries>
struct FieldTableRows;

template <std::size_t... Indices, class... Entries>
struct FieldTableRows<std::index_sequence<Indices...>, Entries...>
    : FieldTableRow<Indices, Entries>... {
    template <class Visit>
    constexpr void each(Visit& visit) const {
        (visit(FieldTableRow<Indices, Entries>::entry), ...);
    }
};

/// The fields of a record in their order. Not a std::tuple: with thirty fields its constructors
/// alone cost four seconds in every file that includes a record.
template <class... Entries>
struct FieldTable : FieldTableRows<std::index_sequence_for<Entries...>, Entries...> {
    static constexpr std::size_t size = sizeof...(Entries);

    constexpr explicit FieldTable(Entries... entries)
        : FieldTableRows<std::index_sequence_for<Entries...>, Entries...>{{entries}...} {}
};

/// The entry of that place; the compiler finds the entry's type by itself.
template <std::size_t Index, class Entry>
[[nodiscard]] constexpr const Entry& entryAt(const FieldTableRow<Index, Entry>& row) {
    return row.entry;
}

} // namespace sinew::rehab
