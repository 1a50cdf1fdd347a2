#pragma once

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/pain_scale.h"
#include "kit/stepper.h"
#include "rehab/values.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace sinew::patient {

/// The eleven words of a pain scale.
[[nodiscard]] inline QStringList painWords() {
    QStringList words;
    for (int score = 0; score <= kit::PainScale::most; ++score) {
        words << bridge::painWord(score);
    }
    return words;
}

[[nodiscard]] inline std::optional<int> number(std::optional<rehab::PainScore> score) {
    return score ? std::optional{score->value()} : std::nullopt;
}
[[nodiscard]] inline std::optional<rehab::PainScore> painScore(std::optional<int> number) {
    return number ? rehab::PainScore::from(*number) : std::nullopt;
}

/// Values of the record to a stepper and back. What the stepper holds is in range.
template <class Unit>
[[nodiscard]] std::optional<double> number(std::optional<Unit> value) {
    return value ? std::optional{static_cast<double>(value->value())} : std::nullopt;
}
template <class Unit>
[[nodiscard]] std::optional<Unit> unit(std::optional<double> number) {
    return number ? Unit::from(std::llround(*number)) : std::nullopt;
}

/// Shows a stored number, unless the person is typing another into the field or typed one that does
/// not fit.
inline void offer(kit::Stepper& field, std::optional<double> value) {
    const QString held = field.value() ? bridge::numberText(*field.value(), 2) : QString{};
    const bool typing = field.hasFocus() && field.text() != held;
    if (!typing && !field.isRefused()) {
        field.setValue(value);
    }
}

/// Beside a field whose text is no number within its range ("0 to 10").
[[nodiscard]] inline QString refusedText(const QString& range) {
    return QCoreApplication::translate("sinew::patient::Inputs", "Please enter a number from %1.")
        .arg(range);
}

} // namespace sinew::patient
