#include "fuzz/json_mutator.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace sinew::fuzz {

namespace {

const std::array<std::string, 36>& nastyTokens() {
    static const std::array<std::string, 36> tokens{"null",
                                                    "true",
                                                    "[]",
                                                    "{}",
                                                    "-0",
                                                    "0.0",
                                                    "1e999",
                                                    "-1e-999",
                                                    "1E+2",
                                                    "01",
                                                    "1.",
                                                    "+1",
                                                    ".5",
                                                    "9223372036854775807",
                                                    "9223372036854775808",
                                                    "-9223372036854775809",
                                                    "4294967296",
                                                    "NaN",
                                                    "\"\"",
                                                    "\" \"",
                                                    "\"\\u0000\"",
                                                    "\"\\ud800\"",
                                                    "\"\\udc00\\ud800\"",
                                                    "\"\\ud83d\\ude00\"",
                                                    "\"\xC0\xAF\"",
                                                    "\"\xED\xA0\x80\"",
                                                    "\"\xF4\x90\x80\x80\"",
                                                    "\"2026-02-30\"",
                                                    "\"2200-01-01\"",
                                                    "\"2026-03-05T24:00:00+99:00\"",
                                                    "\"RF17\"",
                                                    "\"\t\"",
                                                    "\"\\x\"",
                                                    "\"01890000-0000-7000-8000-00000000000\"",
                                                    "//",
                                                    "\xEF\xBB\xBF"};
    return tokens;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t from = 0;
    while (from < text.size()) {
        const auto end = std::min(text.find('\n', from), text.size() - 1);
        lines.push_back(text.substr(from, end + 1 - from));
        from = end + 1;
    }
    return lines;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts) {
        text += part;
    }
    return text;
}

/// How far the token that begins `text` reaches.
std::size_t tokenLength(std::string_view text) {
    if (text.front() == '"') {
        std::size_t end = 1;
        while (end < text.size() && text[end] != '"') {
            end += text[end] == '\\' ? 2U : 1U;
        }
        return std::min(end + 1, text.size());
    }
    const auto end = text.find_first_of("{}[]:,\" \t\n");
    return end == 0 ? 1 : std::min(end, text.size());
}

} // namespace

std::vector<std::string> jsonTokens(std::string_view text) {
    std::vector<std::string> tokens;
    while (!text.empty()) {
        const auto length = tokenLength(text);
        tokens.emplace_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return tokens;
}

JsonMutator::JsonMutator(std::vector<std::string> seeds) : m_seeds{std::move(seeds)} {
    for (const auto& seed : m_seeds) {
        const auto tokens = jsonTokens(seed);
        m_words.insert(m_words.end(), tokens.begin(), tokens.end());
    }
    std::sort(m_words.begin(), m_words.end());
    m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
}

Mutant JsonMutator::mutant(std::uint64_t number) {
    m_random.seed(number);
    const auto seed = below(m_seeds.size());
    return {seed, hurt(m_seeds[seed])};
}

std::string JsonMutator::hurt(const std::string& seed) {
    auto lines = linesOf(seed);
    if (lines.empty()) {
        return pick(m_words);
    }
    const auto wounds = 1 + below(2) * below(4);
    for (std::size_t i = 0; i < wounds; ++i) {
        if (below(4) == 0) {
            hurtLines(lines);
        } else {
            auto& line = lines[below(lines.size())];
            line = withHurtTokens(line);
        }
    }
    auto text = joined(lines);
    if (below(8) == 0) {
        hurtBytes(text);
    }
    return text;
}

std::size_t JsonMutator::below(std::size_t limit) {
    return static_cast<std::size_t>(m_random() % limit);
}

const std::string& JsonMutator::pick(const Tokens& from) {
    return from[below(from.size())];
}

/// Another token of the same kind, where a few tries find one: the file stays JSON and means
/// something else.
const std::string& JsonMutator::pickLike(const std::string& token) {
    const auto kind = [](const std::string& text) {
        return text.empty()                                             ? 0
               : text[0] == '"'                                         ? 1
               : std::isdigit(static_cast<unsigned char>(text[0])) != 0 ? 2
                                                                        : 3;
    };
    for (int tries = 0; tries < 20; ++tries) {
        const auto& other = pick(m_words);
        if (kind(other) == kind(token)) {
            return other;
        }
    }
    return token;
}

void JsonMutator::hurtLines(Tokens& lines) {
    const auto at = below(lines.size());
    switch (below(5)) {
    case 0:
        lines.push_back(lines[at]);
        break;
    case 1:
        std::swap(lines[at], lines[below(lines.size())]);
        break;
    case 2:
        lines[at] += lines[below(lines.size())];
        break;
    case 3: {
        const auto others = linesOf(pick(m_seeds));
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), others.begin(), others.end());
        break;
    }
    default:
        lines[at].clear();
    }
}

std::string JsonMutator::withHurtTokens(const std::string& line) {
    auto tokens = jsonTokens(line);
    if (!tokens.empty()) {
        hurtTokens(tokens);
    }
    return joined(tokens);
}

void JsonMutator::hurtTokens(Tokens& tokens) {
    auto& token = tokens[below(tokens.size())];
    switch (below(8)) {
    case 0:
        token = pick(m_words);
        break;
    case 1:
    case 2:
        token = pickLike(token);
        break;
    case 3:
        token = nastyTokens()[below(nastyTokens().size())];
        break;
    case 4:
        token.clear();
        break;
    case 5:
        token += "," + token;
        break;
    case 6:
        std::swap(token, tokens[below(tokens.size())]);
        break;
    default: // as deep or as long as it likes
        token = below(2) == 0 ? std::string(1 + below(3000), below(2) == 0 ? '[' : '{')
                              : "\"" + std::string(1 + below(20000), 'x') + "\"";
    }
}

void JsonMutator::hurtBytes(std::string& text) {
    if (text.empty()) {
        return;
    }
    const auto at = below(text.size());
    switch (below(3)) {
    case 0:
        text[at] = static_cast<char>(below(256));
        break;
    case 1:
        text.resize(at);
        break;
    default:
        text.insert(at, 1, static_cast<char>(below(256)));
    }
}

} // namespace sinew::fuzz
