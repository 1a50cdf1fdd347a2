#pragma once

#include <span>
#include <string_view>

namespace sinew::bridge {

/// The sentence of one rule. "{value}", "{limit}", "{distance}" (the limit
/// in metres) and "{day}" stand for what the reason carries.
struct RuleWords {
    std::string_view rule;
    const char* sentence;
};

[[nodiscard]] std::span<const RuleWords> ruleWords();

} // namespace sinew::bridge
