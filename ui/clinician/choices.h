#pragma once

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/choice_row.h"

#include <optional>
#include <vector>

namespace sinew::clinician {

/// A value of the record as a choice, all of an enumeration, and back.
template <class Enum>
[[nodiscard]] kit::Choice choice(Enum value) {
    return {bridge::toQt(rehab::nameOf(value)), bridge::words(value)};
}
template <class Enum>
[[nodiscard]] std::vector<kit::Choice> choicesOf() {
    std::vector<kit::Choice> choices;
    choices.reserve(rehab::Names<Enum>::list.size());
    for (std::size_t at = 0; at < rehab::Names<Enum>::list.size(); ++at) {
        choices.push_back(choice(static_cast<Enum>(at)));
    }
    return choices;
}
template <class Enum>
[[nodiscard]] std::optional<Enum> chosen(const kit::ChoiceRow& row) {
    return rehab::fromName<Enum>(bridge::fromQt(row.choice()));
}

} // namespace sinew::clinician
