#pragma once

#include "rehab/field_table.h"
#include "rehab/names.h"

#include <array>
#include <string_view>

namespace sinew::rehab {

/// One key of a piece of knowledge in its JSON file. From these tables the reader of `catalog`
/// knows what it may find and what it must, and the schemas for authors are compared with them.
/// Numbers, and the length of lists, lie within least to most where most is not 0.
template <class Record, class Member>
struct Key {
    std::string_view name;
    Member Record::*member;
    bool required;
    double least;
    double most;
};

template <class Record, class Member>
[[nodiscard]] constexpr Key<Record, Member> must(std::string_view name, Member Record::*member,
                                                 double least = 0, double most = 0) {
    return {name, member, true, least, most};
}

template <class Record, class Member>
[[nodiscard]] constexpr Key<Record, Member> may(std::string_view name, Member Record::*member,
                                                double least = 0, double most = 0) {
    return {name, member, false, least, most};
}

/// Calls `visit(key)` for each key of `Record`, in the table's order.
template <class Record, class Visit>
constexpr void eachKey(Visit&& visit) {
    Record::keys().each(visit);
}

template <class T>
concept Keyed = requires {
    T::keys();
};

} // namespace sinew::rehab
