#include "base/text.h"

#include <cstdlib>
#include <memory>

#include <utf8proc.h>

namespace sinew::base {

namespace {

const utf8proc_uint8_t* bytesOf(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

/// Reads one code point; -1 at malformed bytes.
utf8proc_int32_t step(std::string_view& text) {
    utf8proc_int32_t codepoint = -1;
    const auto used =
        utf8proc_iterate(bytesOf(text), static_cast<utf8proc_ssize_t>(text.size()), &codepoint);
    if (used <= 0) {
        return -1;
    }
    text.remove_prefix(static_cast<std::size_t>(used));
    return codepoint;
}

std::string mapped(std::string_view text, int options) {
    utf8proc_uint8_t* result = nullptr;
    const auto size = utf8proc_map(bytesOf(text), static_cast<utf8proc_ssize_t>(text.size()),
                                   &result, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned{result, &std::free};
    if (size < 0) {
        return std::string{text};
    }
    return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(size)};
}

} // namespace

bool isText(std::string_view bytes) {
    while (!bytes.empty()) {
        if (step(bytes) <= 0) {
            return false;
        }
    }
    return true;
}

std::size_t length(std::string_view text) {
    std::size_t count = 0;
    while (!text.empty() && step(text) >= 0) {
        ++count;
    }
    return count;
}

std::string nfc(std::string_view text) {
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string searchKey(std::string_view text) {
    const std::string folded =
        mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                         UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    std::string key;
    for (const char c : folded) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space) {
            key += c;
        } else if (!key.empty() && key.back() != ' ') {
            key += ' ';
        }
    }
    if (!key.empty() && key.back() == ' ') {
        key.pop_back();
    }
    return key;
}

} // namespace sinew::base
