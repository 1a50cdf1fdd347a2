#pragma once

#include "base/result.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace sinew::exchange {

/// A JSON value whose objects keep the order they were built or read in, because the order of our
/// files is part of their form.
class Json {
public:
    using List = std::vector<Json>;
    using Members = std::vector<std::pair<std::string, Json>>;

    Json() = default; ///< null
    Json(bool value) : m_value{value} {}
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) Json(Number value)
        : m_value{static_cast<std::int64_t>(value)} {}
    Json(double value) : m_value{value} {}
    Json(std::string value) : m_value{std::move(value)} {}
    Json(std::string_view value) : m_value{std::string{value}} {}
    Json(const char* value) : m_value{std::string{value}} {}
    Json(List value) : m_value{std::move(value)} {}
    Json(Members value) : m_value{std::move(value)} {}
    template <class Value>
    Json(const std::optional<Value>& value) {
        if (value) {
            *this = Json{*value};
        }
    }
    [[nodiscard]] static Json object() { return Json{Members{}}; }
    [[nodiscard]] static Json list() { return Json{List{}}; }

    template <class Value>
    [[nodiscard]] const Value* as() const {
        return std::get_if<Value>(&m_value);
    }
    template <class Value>
    [[nodiscard]] Value* as() {
        return std::get_if<Value>(&m_value);
    }
    [[nodiscard]] bool isNull() const { return as<std::monostate>() != nullptr; }
    /// The member of an object; nothing where it is absent or this is no object.
    [[nodiscard]] const Json* find(std::string_view name) const;
    /// Appends to an object; the caller sees to it that names are not repeated.
    Json& add(std::string_view name, Json value);
    /// Appends to a list.
    Json& add(Json value);

    friend bool operator==(const Json&, const Json&) = default;

private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Members> m_value;
};

/// The list of what `toJson` makes of each value.
template <class Value, class ToJson>
[[nodiscard]] Json listOf(const std::vector<Value>& values, const ToJson& toJson) {
    Json::List list;
    list.reserve(values.size());
    for (const auto& value : values) {
        list.push_back(toJson(value));
    }
    return list;
}

/// One value of RFC 8259. Refused with Code::invalid and one problem: notJson (detail: the byte),
/// duplicateField (field: the name), tooDeep (more than 16 levels), tooMany (over 200 members).
[[nodiscard]] base::Result<Json> parseJson(std::string_view text);

/// Compact text: members in their order, decimals as the shortest digits that read back equal.
[[nodiscard]] std::string textOf(const Json& json);

} // namespace sinew::exchange
