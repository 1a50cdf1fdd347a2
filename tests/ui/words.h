#pragma once

#include <QString>

namespace sinew::tests {

/// Words of a case, written in UTF-8.
[[nodiscard]] inline QString words(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace sinew::tests
