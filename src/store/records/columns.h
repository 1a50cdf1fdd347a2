#pragma once

#include "rehab/records.h"

#include <string>
#include <type_traits>
#include <vector>

namespace sinew::store {

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;

/// Lists of structures lie in child tables; every other member lies in columns of its record's row.
template <class T>
inline constexpr bool isChildren = false;
template <rehab::Structured T>
inline constexpr bool isChildren<std::vector<T>> = true;

/// The records that lie beside their episode on the disk.
template <class T>
concept OfEpisode = requires(const T& value) {
    { value.episode } -> std::convertible_to<base::Id<rehab::Episode>>;
};
template <class T>
concept OfPatient = requires(const T& value) {
    { value.patient } -> std::convertible_to<base::Id<rehab::Patient>>;
};

/// nextMorning -> next_morning.
[[nodiscard]] std::string snakeCase(std::string_view field);
/// The column of a snake-case name: SQL's own words in quotes, `its_` before a name that every
/// table has already.
[[nodiscard]] std::string columnName(const std::string& name);

/// How many columns a member takes: a moment two, an optional structure those of its fields.
template <class Member>
[[nodiscard]] constexpr int columnCount() {
    if constexpr (isOptional<Member>) {
        return columnCount<typename Member::value_type>();
    } else if constexpr (isChildren<Member>) {
        return 0;
    } else if constexpr (rehab::Structured<Member>) {
        int count = 0;
        rehab::eachField<Member>([&](const auto& field) {
            count += columnCount<std::decay_t<decltype(std::declval<Member>().*field.member)>>();
        });
        return count;
    } else {
        return std::is_same_v<Member, base::Instant> ? 2 : 1;
    }
}

/// What stands before the fields in every revision's row, in this order.
inline constexpr std::string_view revisionColumns[] = {
    "id", "revision", "device", "deed", "author", "at_ms", "offset_min", "day", "deleted"};
/// What stands before the fields in a child's row.
inline constexpr std::string_view childColumns[] = {"episode", "id", "revision", "device",
                                                    "ordinal"};

namespace detail {

template <class Member>
void addColumns(std::vector<std::string>& names, const std::string& name) {
    if constexpr (isOptional<Member>) {
        addColumns<typename Member::value_type>(names, name);
    } else if constexpr (rehab::Structured<Member>) {
        rehab::eachField<Member>([&](const auto& field) {
            addColumns<std::decay_t<decltype(std::declval<Member>().*field.member)>>(
                names, name + "_" + snakeCase(field.name));
        });
    } else if constexpr (std::is_same_v<Member, base::Instant>) {
        names.push_back(columnName(name + "_ms"));
        names.push_back(columnName(name + "_offset_min"));
    } else if constexpr (!isChildren<Member>) {
        names.push_back(columnName(name));
    }
}

} // namespace detail

/// The columns of a structure's own fields, in the order of its table.
template <rehab::Structured T>
[[nodiscard]] std::vector<std::string> fieldColumns() {
    std::vector<std::string> names;
    rehab::eachField<T>([&](const auto& field) {
        detail::addColumns<std::decay_t<decltype(std::declval<T>().*field.member)>>(
            names, snakeCase(field.name));
    });
    return names;
}

} // namespace sinew::store
