#pragma once

#include "resources/statement_texts.h"

#include <array>
#include <initializer_list>
#include <string_view>

namespace sinew::resources {

/// Thrown while compiling only: the statement does not exist.
struct NoSuchStatement {};

/// The text under the line `-- name` of a shelf's file, up to the next such line; empty where there
/// is none.
constexpr std::string_view statementIn(std::string_view text, std::string_view name) {
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (line.starts_with("-- ") && line.substr(3) == name) {
            auto body = text.substr(0, text.find("\n-- "));
            body = body.substr(0, body.find_last_not_of(" ;\n\r\t") + 1);
            return body;
        }
    }
    return {};
}

/// `statement("sessions.insert")` is the statement headed `-- insert` in
/// resources/sql/sessions.sql. A name that does not exist does not compile.
consteval std::string_view statement(std::string_view name) {
    const auto dot = name.find('.');
    for (const auto& file : statementTexts) {
        if (file.shelf == name.substr(0, dot)) {
            const auto body = statementIn(file.text, name.substr(dot + 1));
            if (!body.empty()) {
                return body;
            }
        }
    }
    throw NoSuchStatement{};
}

/// A statement's name put together while compiling: `StatementName{"plan", "Prescriptions",
/// "Insert"}`.
class StatementName {
public:
    consteval StatementName(std::initializer_list<std::string_view> pieces) {
        for (const auto piece : pieces) {
            for (const char c : piece) {
                m_letters[m_size++] = c;
            }
        }
    }
    [[nodiscard]] constexpr std::string_view text() const { return {m_letters.data(), m_size}; }

private:
    std::array<char, 96> m_letters{};
    std::size_t m_size = 0;
};

} // namespace sinew::resources
