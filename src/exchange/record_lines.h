#pragma once

#include "exchange/field_reader.h"
#include "exchange/field_writer.h"
#include "exchange/per_kind.h"

namespace sinew::exchange {

inline constexpr int jsonLinesVersion = 1;
/// The hour at which rehab days begin where a file names no other.
inline constexpr int usualDayStart = 3;

/// What a line of a history says about a revision beside its value. The author is called `account`
/// because a visit has an `author` of its own.
inline constexpr std::array<std::string_view, 5> envelopeNames{"revision", "device", "deed",
                                                               "account", "at"};
using RevisionNumber = rehab::Bounded<struct RevisionTag, 1, 1'000'000'000>;

/// A plan's day is the day it counts from.
template <class T>
inline constexpr std::string_view dayName = std::is_same_v<T, rehab::Plan> ? "from" : "day";

template <class T>
void readEnvelope(FieldReader& reader, const std::string& prefix, const Json& object,
                  rehab::Revision<T>& record) {
    RevisionNumber revision;
    reader.readMember(prefix, object, "id", record.id);
    reader.readMember(prefix, object, "revision", revision);
    reader.readMember(prefix, object, "device", record.device);
    reader.readMember(prefix, object, "deed", record.deed);
    reader.readMember(prefix, object, "account", record.author);
    reader.readMember(prefix, object, "at", record.at);
    record.revision = revision.value();
}

/// Reads a line's object. Which problems there are says the reader's list; without an id the
/// arrival's id stays nil. Without a day of its own a kind's day is that of `at` (histories).
template <class T>
[[nodiscard]] Arrival<T> readRecord(FieldReader& reader, const std::string& prefix,
                                    const Json& object, int dayStartHour) {
    Arrival<T> arrival;
    auto& record = arrival.record;
    std::vector<std::string_view> others{"record", "id", "deleted"};
    others.insert(others.end(), envelopeNames.begin(), envelopeNames.end());
    for (const auto name : envelopeNames) {
        arrival.withHistory = arrival.withHistory || object.find(name) != nullptr;
    }
    std::optional<bool> deleted;
    reader.readMember(prefix, object, "deleted", deleted);
    record.deleted = deleted.value_or(false);
    if (arrival.withHistory) {
        readEnvelope(reader, prefix, object, record);
        record.day = record.at.rehabDay(dayStartHour);
    } else if (record.deleted) {
        reader.readMember(prefix, object, "id", record.id);
    } else {
        std::optional<base::Id<T>> id;
        reader.readMember(prefix, object, "id", id);
        record.id = id.value_or(base::Id<T>{});
    }
    if (T::hasDay) {
        reader.readMember(prefix, object, dayName<T>, record.day);
        others.push_back(dayName<T>);
    } else if (arrival.withHistory && object.find("day") != nullptr) {
        reader.readMember(prefix, object, "day", record.day);
        others.emplace_back("day");
    }
    if (std::is_same_v<T, rehab::Session>) {
        others.emplace_back("sets");
    }
    reader.readFields(prefix, object, record.value, others);
    return arrival;
}

template <class T>
void writeEnvelope(Json& object, const rehab::Revision<T>& record) {
    object.add("revision", record.revision);
    object.add("device", toJson(record.device));
    object.add("deed", toJson(record.deed));
    addAnswered(object, "account", toJson(record.author));
    object.add("at", toJson(record.at));
    if (record.deleted) {
        object.add("deleted", true);
    }
}

/// What is left of a deleted record outside a history: what it cannot do without.
template <class T>
[[nodiscard]] rehab::Revision<T> stubOf(rehab::Revision<T> record) {
    T bare;
    rehab::eachField<T>([&](const auto& field) {
        if constexpr (isRequired<std::remove_cvref_t<decltype(bare.*field.member)>>) {
            bare.*field.member = record.value.*field.member;
        }
    });
    record.value = std::move(bare);
    return record;
}

template <class Member>
inline constexpr bool isReference = false;
template <class T>
inline constexpr bool isReference<base::Id<T>> = true;
template <class T>
inline constexpr bool isReference<std::optional<base::Id<T>>> = true;

/// The line's object in canonical order: record, id, envelope, references, day, the other fields.
template <class T>
[[nodiscard]] Json writeRecord(const rehab::Revision<T>& record, bool withHistory) {
    Json object = Json::object();
    object.add("record", T::kind);
    object.add("id", toJson(record.id));
    if (withHistory) {
        writeEnvelope(object, record);
    } else if (record.deleted) {
        object.add("deleted", true);
    }
    bool dayWritten = !T::hasDay && !withHistory;
    rehab::eachField<T>([&](const auto& field) {
        const auto& member = record.value.*field.member;
        if (!field.outside) {
            return;
        }
        if (!dayWritten && !isReference<std::remove_cvref_t<decltype(member)>>) {
            object.add(dayName<T>, toJson(record.day));
            dayWritten = true;
        }
        addAnswered(object, field.name, toJson(member));
    });
    return object;
}

} // namespace sinew::exchange
