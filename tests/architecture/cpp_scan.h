#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sinew::architecture {

/// An `#include` line: what stands between the quotes or angle brackets.
struct Include {
    int line = 0;
    std::string target;
    bool quoted = false;
};

/// A string literal without its quotes; neighbours that the compiler joins are one literal.
struct Literal {
    int line = 0;
    std::string text;
};

struct CppText {
    std::vector<Include> includes;
    std::vector<Literal> literals;
};

/// Reads just enough C++ to tell code from comments, characters, strings and raw strings.
[[nodiscard]] CppText scanCpp(std::string_view source);

} // namespace sinew::architecture
