#pragma once

#include "rehab/names.h"

#include <QCoreApplication>
#include <QString>

#include <array>

namespace sinew::bridge {

/// Marks a word of a list for the translators; it is looked up when it is shown.
#define SINEW_WORD(text) QT_TRANSLATE_NOOP("Words", text)

[[nodiscard]] inline QString say(const char* text) {
    return QCoreApplication::translate("Words", text);
}

/// The word of an enumerator from a list in the enumeration's order; a list of another length does
/// not compile.
template <class Enum, std::size_t N>
[[nodiscard]] QString pick(const std::array<const char*, N>& list, Enum value) {
    static_assert(N == rehab::Names<Enum>::list.size());
    return say(list[static_cast<std::size_t>(value)]);
}

} // namespace sinew::bridge
