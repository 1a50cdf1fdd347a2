#pragma once

#include "exchange/json.h"

#include "rehab/records.h"

namespace sinew::exchange {

[[nodiscard]] inline Json toJson(const std::string& text) {
    return text;
}
[[nodiscard]] inline Json toJson(bool flag) {
    return flag;
}
[[nodiscard]] inline Json toJson(base::Day day) {
    return day.text();
}
[[nodiscard]] inline Json toJson(const base::Instant& instant) {
    return instant.text();
}
[[nodiscard]] Json toJson(const rehab::RedFlagAnswers& answers);

template <class Tag>
[[nodiscard]] Json toJson(const base::Id<Tag>& id) {
    return id.text();
}
template <class Tag, int Min, int Max>
[[nodiscard]] Json toJson(rehab::Bounded<Tag, Min, Max> number) {
    return number.value();
}
template <class Tag, std::int64_t Min, std::int64_t Max>
[[nodiscard]] Json toJson(rehab::Thousandths<Tag, Min, Max> decimal) {
    return decimal.value();
}
template <rehab::Named Enum>
[[nodiscard]] Json toJson(Enum value) {
    return rehab::nameOf(value);
}
template <rehab::Structured Record>
[[nodiscard]] Json toJson(const Record& record);

/// Null where nothing is answered.
template <class Value>
[[nodiscard]] Json toJson(const std::optional<Value>& value) {
    return value ? toJson(*value) : Json{};
}
/// Null where the list is empty.
template <class Value>
[[nodiscard]] Json toJson(const std::vector<Value>& values) {
    Json list = values.empty() ? Json{} : Json::list();
    for (const auto& value : values) {
        list.add(toJson(value));
    }
    return list;
}

/// Adds what is not null: our files leave out what is not answered.
inline void addAnswered(Json& object, std::string_view name, Json value) {
    if (!value.isNull()) {
        object.add(name, std::move(value));
    }
}

template <rehab::Structured Record>
Json toJson(const Record& record) {
    Json object = Json::object();
    rehab::eachField<Record>([&](const auto& field) {
        if (field.outside) {
            addAnswered(object, field.name, toJson(record.*field.member));
        }
    });
    return object;
}

} // namespace sinew::exchange
