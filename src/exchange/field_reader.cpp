#include "exchange/field_reader.h"

#include <algorithm>
#include <cmath>

namespace sinew::exchange {

namespace {

std::string joined(std::span<const std::string_view> names) {
    std::string text;
    for (const auto name : names) {
        text += (text.empty() ? "" : "|") + std::string{name};
    }
    return text;
}

std::string range(std::int64_t least, std::int64_t most) {
    return std::to_string(least) + ".." + std::to_string(most);
}

bool contains(std::span<const std::string_view> names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::optional<double> number(const Json& json) {
    if (const auto* whole = json.as<std::int64_t>()) {
        return static_cast<double>(*whole);
    }
    const auto* decimal = json.as<double>();
    return decimal == nullptr ? std::nullopt : std::optional{*decimal};
}

/// `RF1` ... `RF16` to 0 ... 15.
std::optional<std::size_t> redFlag(std::string_view name) {
    for (std::size_t i = 0; i < std::tuple_size_v<rehab::RedFlagAnswers>; ++i) {
        if (name == "RF" + std::to_string(i + 1)) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace

void FieldReader::note(const std::string& path, std::string code, std::string detail) {
    m_problems.push_back({path, std::move(code), std::move(detail)});
}

const std::string* FieldReader::text(const std::string& path, const Json& json,
                                     const char* expected) {
    const auto* string = json.as<std::string>();
    if (string == nullptr) {
        note(path, "wrongType", expected);
    }
    return string;
}

void FieldReader::read(const std::string& path, const Json& json, std::string& value) {
    if (const auto* string = text(path, json, "text")) {
        value = *string;
    }
}

void FieldReader::read(const std::string& path, const Json& json, bool& flag) {
    if (const auto* value = json.as<bool>()) {
        flag = *value;
    } else {
        note(path, "wrongType", "true|false");
    }
}

void FieldReader::read(const std::string& path, const Json& json, base::Day& day) {
    if (const auto* string = text(path, json, "day")) {
        if (const auto parsed = base::Day::parse(*string)) {
            day = *parsed;
        } else {
            note(path, "notADay", "YYYY-MM-DD");
        }
    }
}

void FieldReader::read(const std::string& path, const Json& json, base::Instant& instant) {
    if (const auto* string = text(path, json, "instant")) {
        if (const auto parsed = base::Instant::parse(*string)) {
            instant = *parsed;
        } else {
            note(path, "notAnInstant", "YYYY-MM-DDThh:mm:ss+hh:mm");
        }
    }
}

void FieldReader::read(const std::string& path, const Json& json, rehab::RedFlagAnswers& answers) {
    const auto* members = json.as<Json::Members>();
    if (members == nullptr) {
        return note(path, "wrongType", "object");
    }
    for (const auto& [name, answer] : *members) {
        const std::string inside = path + "." + name;
        const auto* word = answer.as<std::string>();
        const auto index = redFlag(name);
        if (!index) {
            note(inside, "unknownField");
        } else if (word != nullptr && (*word == "yes" || *word == "no")) {
            answers[*index] = *word == "yes";
        } else if (!answer.isNull()) {
            note(inside, "unknownValue", "yes|no");
        }
    }
}

void FieldReader::readNamed(const std::string& path, const Json& json,
                            std::span<const std::string_view> names, std::size_t& index) {
    if (const auto* string = text(path, json, "text")) {
        const auto found = std::find(names.begin(), names.end(), *string);
        if (found == names.end()) {
            return note(path, "unknownValue", joined(names));
        }
        index = static_cast<std::size_t>(found - names.begin());
    }
}

std::optional<std::int64_t> FieldReader::whole(const std::string& path, const Json& json,
                                               std::int64_t least, std::int64_t most) {
    const auto value = number(json);
    if (!value || std::floor(*value) != *value) {
        note(path, "wrongType", "integer");
    } else if (*value < static_cast<double>(least) || *value > static_cast<double>(most)) {
        note(path, "outOfRange", range(least, most));
    } else {
        return static_cast<std::int64_t>(*value);
    }
    return std::nullopt;
}

std::optional<std::int64_t> FieldReader::thousandths(const std::string& path, const Json& json,
                                                     std::int64_t least, std::int64_t most) {
    const auto value = number(json);
    if (!value) {
        note(path, "wrongType", "number");
        return std::nullopt;
    }
    if (*value < static_cast<double>(least) / 1000.0 ||
        *value > static_cast<double>(most) / 1000.0) {
        note(path, "outOfRange", range(least / 1000, most / 1000));
        return std::nullopt;
    }
    const auto rounded = std::llround(*value * 1000.0);
    if (static_cast<double>(rounded) / 1000.0 != *value) {
        note(path, "tooPrecise", "0.001");
        return std::nullopt;
    }
    return rounded;
}

void FieldReader::noteUnknown(const std::string& prefix, const Json& object,
                              std::span<const std::string_view> known,
                              std::span<const std::string_view> others) {
    for (const auto& member : *object.as<Json::Members>()) {
        if (!contains(known, member.first) && !contains(others, member.first)) {
            note(prefix + member.first, "unknownField");
        }
    }
}

} // namespace sinew::exchange
