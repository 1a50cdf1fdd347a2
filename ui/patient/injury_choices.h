#pragma once

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/choice_row.h"

#include <QCoreApplication>

namespace sinew::patient {

/// A value of the record as a choice.
template <class Enum>
[[nodiscard]] kit::Choice choiceOf(Enum value) {
    return {bridge::toQt(rehab::nameOf(value)), bridge::words(value)};
}
/// All values of the enumeration, in its order.
template <class Enum>
[[nodiscard]] std::vector<kit::Choice> choicesOfAll() {
    std::vector<kit::Choice> choices;
    choices.reserve(rehab::Names<Enum>::list.size());
    for (std::size_t i = 0; i < rehab::Names<Enum>::list.size(); ++i) {
        choices.push_back(choiceOf(static_cast<Enum>(i)));
    }
    return choices;
}

/// What a person can want to get back to.
[[nodiscard]] std::vector<kit::Choice> demandChoices();
/// What she may have at hand.
[[nodiscard]] std::vector<kit::Choice> equipmentChoices();

} // namespace sinew::patient
