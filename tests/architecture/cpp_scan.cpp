#include "architecture/cpp_scan.h"

#include <algorithm>
#include <cctype>

namespace sinew::architecture {

namespace {

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

class Scanner {
public:
    explicit Scanner(std::string_view source) : m_source{source} {}

    CppText scan() {
        while (!atEnd()) {
            step();
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_source.size(); }
    [[nodiscard]] std::string_view rest() const { return m_source.substr(m_at); }
    [[nodiscard]] bool sees(std::string_view text) const {
        return rest().substr(0, text.size()) == text;
    }

    void skip(std::size_t count) {
        const auto passed = rest().substr(0, count);
        m_line += static_cast<int>(std::count(passed.begin(), passed.end(), '\n'));
        m_at += passed.size();
    }

    /// Everything up to `mark`, which is passed too.
    std::string_view upTo(std::string_view mark) {
        const auto end = rest().find(mark);
        const auto text = rest().substr(0, end);
        skip(end == std::string_view::npos ? rest().size() : end + mark.size());
        return text;
    }

    void step() {
        const char c = m_source[m_at];
        if (sees("//")) {
            upTo("\n");
        } else if (sees("/*")) {
            upTo("*/");
        } else if (c == '#') {
            directive();
        } else if (c == '"') {
            literal(quoted('"'));
        } else if (c == '\'') {
            quoted('\'');
            m_joins = false;
        } else if (isWord(c)) {
            word();
        } else {
            m_joins = m_joins && std::isspace(static_cast<unsigned char>(c)) != 0;
            skip(1);
        }
    }

    void directive() {
        m_joins = false;
        skip(1);
        skip(rest().find_first_not_of(" \t"));
        if (!sees("include")) {
            return;
        }
        const int line = m_line;
        const auto text = upTo("\n");
        const auto open = text.find_first_of("\"<");
        const auto close = text.find_last_of("\">");
        if (open != std::string_view::npos && close > open) {
            m_found.includes.push_back(
                {line, std::string{text.substr(open + 1, close - open - 1)}, text[open] == '"'});
        }
    }

    /// The inside of a literal that ends at `quote`, escapes left as they stand.
    std::string_view quoted(char quote) {
        std::size_t end = 1;
        while (end < rest().size() && rest()[end] != quote && rest()[end] != '\n') {
            end += rest()[end] == '\\' ? 2U : 1U;
        }
        const auto text = rest().substr(1, std::min(end, rest().size()) - 1);
        skip(end + 1);
        return text;
    }

    /// A name or a number; a number may hold ' between its digits, a name may open a raw string.
    void word() {
        const bool number = std::isdigit(static_cast<unsigned char>(m_source[m_at])) != 0;
        std::size_t end = 0;
        while (end < rest().size() && (isWord(rest()[end]) || (number && rest()[end] == '\'' &&
                                                               isWord(rest()[end + 1])))) {
            ++end;
        }
        const auto name = rest().substr(0, end);
        skip(end);
        if (!number && name.ends_with('R') && sees("\"")) {
            skip(1);
            const auto ending = ")" + std::string{upTo("(")} + "\"";
            literal(upTo(ending));
        } else if (!sees("\"")) { // a prefix such as u8 belongs to the literal behind it
            m_joins = false;
        }
    }

    void literal(std::string_view text) {
        if (m_joins) {
            m_found.literals.back().text += text;
        } else {
            const auto lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
            m_found.literals.push_back({m_line - lines, std::string{text}});
        }
        m_joins = true;
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    int m_line = 1;
    bool m_joins = false;
    CppText m_found;
};

} // namespace

CppText scanCpp(std::string_view source) {
    return Scanner{source}.scan();
}

} // namespace sinew::architecture
