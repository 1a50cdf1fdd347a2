#pragma once

#include "exchange/field_reader.h"
#include "exchange/field_writer.h"

namespace sinew::exchange {

/// UUIDv8 from the first 16 bytes of BLAKE2b over the parts, each followed by U+001F.
[[nodiscard]] std::string hashedId(const std::vector<std::string>& parts);

/// What tells two records of a kind apart when a file gives no ids (docs/formats.md, Identity), as
/// texts. `ordinal` counts the runs of one day that say no moment.
template <class T>
[[nodiscard]] std::vector<std::string> identityOf(const rehab::Revision<T>& record, int ordinal);

/// The id of a record that comes without one: the same every time the same file is read.
template <class T>
[[nodiscard]] base::Id<T> derivedId(const rehab::Revision<T>& record, int ordinal = 0) {
    return base::Id<T>::trusted(hashedId(identityOf(record, ordinal)));
}

/// Text as it is, anything else as its JSON, unanswered as nothing.
[[nodiscard]] std::string identityText(const Json& json);

/// The names, besides episode and day, that tell records apart; empty: every required field.
template <class T>
inline constexpr std::array<std::string_view, 0> identifyingFields{};
template <>
inline constexpr std::array<std::string_view, 1> identifyingFields<rehab::CheckIn>{"kind"};
template <>
inline constexpr std::array<std::string_view, 6> identifyingFields<rehab::Measurement>{
    "kind", "task", "side", "method", "examiner", "afterRelease"};
template <>
inline constexpr std::array<std::string_view, 1> identifyingFields<rehab::Score>{"instrument"};
template <>
inline constexpr std::array<std::string_view, 1> identifyingFields<rehab::Setting>{"key"};
template <>
inline constexpr std::array<std::string_view, 2> identifyingFields<rehab::SetDone>{"session",
                                                                                   "order"};

[[nodiscard]] inline std::string identityMoment(const base::Instant& instant) {
    return base::Instant{instant.utcMs, 0}.text();
}

template <class T>
void addMoment(std::vector<std::string>& parts, const T& value, int ordinal) {
    if constexpr (std::is_same_v<T, rehab::Session>) {
        parts.push_back(identityMoment(value.startedAt));
    } else if (value.startedAt) {
        parts.push_back(identityMoment(*value.startedAt));
    } else {
        parts.push_back(std::to_string(ordinal));
    }
}

template <class T>
void addFields(std::vector<std::string>& parts, const T& value) {
    constexpr auto& names = identifyingFields<T>;
    rehab::eachField<T>([&](const auto& field) {
        using Member = std::remove_cvref_t<decltype(value.*field.member)>;
        bool counts = names.empty() && isRequired<Member> && field.name != "episode";
        for (const auto name : names) {
            counts = counts || name == field.name;
        }
        if (counts) {
            parts.push_back(identityText(toJson(value.*field.member)));
        }
    });
}

template <class T>
std::vector<std::string> identityOf(const rehab::Revision<T>& record, int ordinal) {
    std::vector<std::string> parts{std::string{T::kind}};
    constexpr bool isSet = std::is_same_v<T, rehab::SetDone>; // its session says both
    if constexpr (requires { record.value.episode; } && !isSet) {
        parts.push_back(record.value.episode.string());
    }
    if constexpr (T::hasDay && !isSet) {
        parts.push_back(record.day.text());
    }
    if constexpr (std::is_same_v<T, rehab::Session> || std::is_same_v<T, rehab::Run>) {
        addMoment(parts, record.value, ordinal);
    } else {
        addFields(parts, record.value);
    }
    return parts;
}

} // namespace sinew::exchange
