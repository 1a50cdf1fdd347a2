#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sinew::cli {

/// An option of a command: `--name VALUE`, or a flag where `value` is empty.
struct Option {
    std::string_view name; ///< with its dashes
    std::string_view value;
    std::string_view help;
};

/// What was typed after the command's name.
class Arguments {
public:
    [[nodiscard]] bool has(std::string_view option) const { return m_options.contains(option); }
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }

    void put(std::string_view option, std::string value) {
        m_options.emplace(option, std::move(value));
    }
    void put(std::string word) { m_words.push_back(std::move(word)); }

private:
    std::map<std::string, std::string, std::less<>> m_options;
    std::vector<std::string> m_words;
};

/// Why something was typed wrongly, in a sentence.
struct Misuse {
    std::string why;
};

/// Splits what was typed by the options there are; `--name VALUE` and `--name=VALUE` mean the same.
/// After `--` everything is a word.
[[nodiscard]] std::variant<Arguments, Misuse> parse(std::span<const std::string> typed,
                                                    std::span<const Option> options);

} // namespace sinew::cli
