#pragma once

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/choice_row.h"

#include <optional>

namespace sinew::shell {

[[nodiscard]] inline kit::Choice choice(const char* key, const QString& word) {
    return {QString::fromLatin1(key), word};
}

/// A value of the record as a choice, and back.
template <class Enum>
[[nodiscard]] kit::Choice choice(Enum value) {
    return {bridge::toQt(rehab::nameOf(value)), bridge::words(value)};
}
template <class Enum>
[[nodiscard]] std::optional<Enum> chosen(const QStringList& keys) {
    return keys.isEmpty() ? std::nullopt : rehab::fromName<Enum>(bridge::fromQt(keys.front()));
}

} // namespace sinew::shell
