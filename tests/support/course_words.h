#pragma once

#include "rehab/records.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sinew::test {

/// The parts between; empty ones count only between slashes.
[[nodiscard]] std::vector<std::string> split(std::string_view text, char at);
[[nodiscard]] std::string trimmed(std::string text);
/// The number a text begins with; throws where there is none.
[[nodiscard]] int number(std::string_view text);
/// Nothing for "" and "-".
[[nodiscard]] std::optional<rehab::PainScore> pain(std::string_view text);

/// "5x10s", "4x12-15", "3x8@20kg", "10min".
struct Amount {
    int sets = 1;
    std::optional<int> reps;
    std::optional<int> repsMax;
    std::optional<int> holdS;
    std::optional<int> minutes;
    std::optional<double> kg;
};
[[nodiscard]] Amount amountOf(std::string_view text);
[[nodiscard]] std::optional<rehab::Kilograms> kilograms(std::optional<double> kg);
template <class T>
std::optional<T> bounded(std::optional<int> value) {
    return value ? T::from(*value) : std::nullopt;
}

} // namespace sinew::test
