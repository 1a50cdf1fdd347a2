#include "cli/arguments.h"

#include <algorithm>

namespace sinew::cli {

namespace {

class Parsing {
public:
    Parsing(std::span<const std::string> typed, std::span<const Option> options)
        : m_typed{typed},
          m_options{options} {}

    std::variant<Arguments, Misuse> run() {
        while (m_at < m_typed.size() && m_misuse.why.empty()) {
            take(m_typed[m_at++]);
        }
        if (!m_misuse.why.empty()) {
            return m_misuse;
        }
        return m_arguments;
    }

private:
    void take(const std::string& text) {
        if (m_onlyWords || !text.starts_with('-') || text == "-") {
            m_arguments.put(text);
        } else if (text == "--") {
            m_onlyWords = true;
        } else {
            takeOption(text);
        }
    }

    void takeOption(const std::string& text) {
        const auto equals = text.find('=');
        const auto name = text.substr(0, equals);
        const auto option = std::find_if(m_options.begin(), m_options.end(),
                                         [&](const auto& each) { return each.name == name; });
        if (option == m_options.end()) {
            m_misuse.why = "There is no option " + name + " here.";
        } else if (m_arguments.has(name)) {
            m_misuse.why = "The option " + name + " is given twice.";
        } else if (option->value.empty()) {
            takeFlag(name, equals != std::string::npos);
        } else if (equals != std::string::npos) {
            m_arguments.put(name, text.substr(equals + 1));
        } else if (m_at < m_typed.size()) {
            m_arguments.put(name, m_typed[m_at++]);
        } else {
            m_misuse.why = "The option " + name + " wants " + std::string{option->value} + ".";
        }
    }

    void takeFlag(const std::string& name, bool hasValue) {
        if (hasValue) {
            m_misuse.why = "The option " + name + " takes no value.";
        } else {
            m_arguments.put(name, "");
        }
    }

    std::span<const std::string> m_typed;
    std::span<const Option> m_options;
    std::size_t m_at = 0;
    bool m_onlyWords = false;
    Arguments m_arguments;
    Misuse m_misuse;
};

} // namespace

std::optional<std::string> Arguments::value(std::string_view option) const {
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::nullopt : std::optional{found->second};
}

std::variant<Arguments, Misuse> parse(std::span<const std::string> typed,
                                      std::span<const Option> options) {
    return Parsing{typed, options}.run();
}

} // namespace sinew::cli
