#pragma once

#include "rehab/field_table.h"

#include <cstddef>
#include <string_view>

namespace sinew::rehab {

/// One field of a record: its outside name (camelCase) and its member. From these tables the store
/// binds and reads rows and the exchange writes and reads JSON, so that a field is named once. A
/// plain member is required; std::optional and std::vector members may be absent. `maxLength`
/// counts code points of texts, or entries of lists.
template <class Record, class Member>
struct Field {
    std::string_view name;
    Member Record::*member;
    std::size_t maxLength = 200;
    bool outside =
        true; ///< false: kept in the store, not written to files (it follows from another field)
};

template <class Record, class Member>
Field(std::string_view, Member Record::*) -> Field<Record, Member>;
template <class Record, class Member>
Field(std::string_view, Member Record::*, std::size_t) -> Field<Record, Member>;
template <class Record, class Member>
Field(std::string_view, Member Record::*, std::size_t, bool) -> Field<Record, Member>;

inline constexpr std::size_t noteLength = 4000;

/// Calls `visit(field)` for each field of `Record`, in the table's order.
template <class Record, class Visit>
constexpr void eachField(Visit&& visit) {
    Record::fields().each(visit);
}

template <class T>
concept Structured = requires {
    T::fields();
};

} // namespace sinew::rehab
