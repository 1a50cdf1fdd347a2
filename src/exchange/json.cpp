#include "exchange/json.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <limits>

namespace sinew::exchange {

namespace {

using Foreign = nlohmann::json;

constexpr std::size_t mostLevels = 16;
constexpr std::size_t mostMembers = 200; // keeps the search for duplicates short

/// Builds the value event by event and stops at the first thing that we do not take.
class Builder : public nlohmann::json_sax<Foreign> {
public:
    bool null() override { return put({}); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override {
        constexpr auto most = static_cast<number_unsigned_t>(std::numeric_limits<int64_t>::max());
        return value > most ? put(static_cast<double>(value)) : put(value);
    }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::list()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        if (m_open.back()->find(name) != nullptr) {
            return refuse(name, "duplicateField", "");
        }
        if (m_open.back()->as<Json::Members>()->size() >= mostMembers) {
            return refuse(name, "tooMany", std::to_string(mostMembers));
        }
        m_name = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override {
        return refuse("", "notJson", std::to_string(position));
    }

    Json root;
    base::Problem problem;

private:
    Json* place(Json value) {
        if (m_open.empty()) {
            root = std::move(value);
            return &root;
        }
        if (auto* list = m_open.back()->as<Json::List>()) {
            return &list->emplace_back(std::move(value));
        }
        auto& members = *m_open.back()->as<Json::Members>();
        return &members.emplace_back(std::move(m_name), std::move(value)).second;
    }

    bool put(Json value) {
        place(std::move(value));
        return true;
    }

    bool open(Json value) {
        if (m_open.size() >= mostLevels) {
            return refuse("", "tooDeep", std::to_string(mostLevels));
        }
        m_open.push_back(place(std::move(value)));
        return true;
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    bool refuse(std::string field, std::string code, std::string detail) {
        problem = {std::move(field), std::move(code), std::move(detail)};
        return false;
    }

    std::vector<Json*> m_open;
    std::string m_name;
};

template <class Number>
void writeNumber(std::string& text, Number value) {
    std::array<char, 400> buffer{};
    std::to_chars_result end{};
    if constexpr (std::is_floating_point_v<Number>) {
        end = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::fixed);
    } else {
        end = std::to_chars(buffer.begin(), buffer.end(), value);
    }
    text.append(buffer.begin(), end.ptr);
}

void writeEscaped(std::string& text, char c) {
    constexpr std::string_view hex = "0123456789abcdef";
    constexpr std::string_view plain = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    const auto at = plain.find(c);
    text += '\\';
    if (at != std::string_view::npos) {
        text += letters[at];
        return;
    }
    text += "u00";
    text += hex[static_cast<unsigned char>(c) >> 4U];
    text += hex[static_cast<unsigned char>(c) & 15U];
}

void writeString(std::string& text, std::string_view value) {
    text += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20) {
            writeEscaped(text, c);
        } else {
            text += c;
        }
    }
    text += '"';
}

void write(std::string& text, const Json& json);

void writeList(std::string& text, const Json::List& list) {
    text += '[';
    for (const auto& item : list) {
        text += &item == list.data() ? "" : ",";
        write(text, item);
    }
    text += ']';
}

void writeMembers(std::string& text, const Json::Members& members) {
    text += '{';
    for (const auto& member : members) {
        text += &member == members.data() ? "" : ",";
        writeString(text, member.first);
        text += ':';
        write(text, member.second);
    }
    text += '}';
}

void write(std::string& text, const Json& json) {
    if (const auto* flag = json.as<bool>()) {
        text += *flag ? "true" : "false";
    } else if (const auto* whole = json.as<std::int64_t>()) {
        writeNumber(text, *whole);
    } else if (const auto* number = json.as<double>()) {
        writeNumber(text, *number);
    } else if (const auto* string = json.as<std::string>()) {
        writeString(text, *string);
    } else if (const auto* list = json.as<Json::List>()) {
        writeList(text, *list);
    } else if (const auto* members = json.as<Json::Members>()) {
        writeMembers(text, *members);
    } else {
        text += "null";
    }
}

} // namespace

const Json* Json::find(std::string_view name) const {
    const auto* members = as<Members>();
    if (members == nullptr) {
        return nullptr;
    }
    for (const auto& member : *members) {
        if (member.first == name) {
            return &member.second;
        }
    }
    return nullptr;
}

Json& Json::add(std::string_view name, Json value) {
    as<Members>()->emplace_back(name, std::move(value));
    return *this;
}

Json& Json::add(Json value) {
    as<List>()->push_back(std::move(value));
    return *this;
}

base::Result<Json> parseJson(std::string_view text) {
    Builder builder;
    if (!Foreign::sax_parse(text, &builder)) {
        return base::Error{base::Code::invalid, {}, {builder.problem}};
    }
    return std::move(builder.root);
}

std::string textOf(const Json& json) {
    std::string text;
    write(text, json);
    return text;
}

} // namespace sinew::exchange
