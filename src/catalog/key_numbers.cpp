#include "catalog/key_numbers.h"

#include "catalog/check.h"
#include "catalog/number_walk.h"
#include "catalog/place.h"
#include "catalog/shapes.h"

#include <charconv>
#include <cmath>

namespace sinew::catalog {

namespace {

using namespace rehab;

bool isEditable(const FoundNumber& found) {
    const auto strength = found.evidence ? found.evidence->strength : Strength::design;
    return found.always || strength == Strength::uncertain || strength == Strength::design;
}

double valueOf(const FoundNumber& found) {
    return std::visit([](const auto* at) { return static_cast<double>(*at); }, found.at);
}

KeyNumber described(const FoundNumber& found) {
    return {found.key,
            valueOf(found),
            found.least,
            found.most,
            std::holds_alternative<int*>(found.at),
            isEditable(found),
            std::string{found.unit},
            found.label ? *found.label : LocalText{},
            found.evidence ? *found.evidence : Evidence{}};
}

std::optional<double> numberIn(std::string_view text) {
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc{} && stop == end && std::isfinite(value) ? std::optional{value}
                                                                       : std::nullopt;
}

/// What is wrong with the wish by itself; an empty code where nothing is.
base::Problem problemOf(const FoundNumber& found, std::string_view wish) {
    const auto number = numberIn(wish);
    const bool isWhole = std::holds_alternative<int*>(found.at);
    if (!isEditable(found)) {
        return {found.key, "notEditable", std::string{nameOf(found.evidence->strength)}};
    }
    if (!number || (isWhole && std::floor(*number) != *number)) {
        return {found.key, "notANumber", std::string{wish}};
    }
    if (*number < found.least || *number > found.most) {
        return {found.key, "outOfRange", numberText(found.least) + ".." + numberText(found.most)};
    }
    return {};
}

void set(const FoundNumber& found, double number) {
    if (auto* const* whole = std::get_if<int*>(&found.at)) {
        **whole = static_cast<int>(number);
    } else {
        *std::get<double*>(found.at) = number;
    }
    if (found.evidence) {
        *found.evidence = Evidence{clinicTag, {}, {}, Strength::design};
    }
}

/// The catalogue with one more wish, or the problem.
struct Trial {
    Catalogue catalogue;
    base::Problem problem{};
};

Trial withWish(const Catalogue& catalogue, const std::string& key, std::string_view wish) {
    Trial trial{catalogue, {key, "unknownFigure", {}}};
    NumberWalk walk{trial.catalogue, [&](const FoundNumber& found) {
                        if (found.key == key) {
                            trial.problem = problemOf(found, wish);
                            if (trial.problem.code.empty()) {
                                set(found, *numberIn(wish));
                            }
                        }
                    }};
    if (trial.problem.code.empty()) {
        settle(trial.catalogue);
        auto problems = checkShapes(trial.catalogue);
        if (!problems.empty()) {
            trial.problem = {key, "contradiction", problems.front().detail};
        }
    }
    return trial;
}

} // namespace

std::vector<KeyNumber> keyNumbers(const Catalogue& catalogue) {
    auto copy = catalogue;
    std::vector<KeyNumber> numbers;
    NumberWalk walk{copy, [&](const FoundNumber& found) { numbers.push_back(described(found)); }};
    return numbers;
}

/// Two wishes may only fit together, so what was refused is tried again after every one that was
/// not.
Adjusted adjusted(const Catalogue& standard, const Wishes& wishes) {
    Adjusted result{standard, {}};
    auto open = wishes;
    for (bool moved = true; moved && !open.empty();) {
        moved = false;
        result.problems.clear();
        for (auto wish = open.begin(); wish != open.end();) {
            auto trial = withWish(result.catalogue, wish->first, wish->second);
            if (trial.problem.code.empty()) {
                result.catalogue = std::move(trial.catalogue);
                wish = open.erase(wish);
                moved = true;
            } else {
                result.problems.push_back(std::move(trial.problem));
                ++wish;
            }
        }
    }
    return result;
}

} // namespace sinew::catalog
