#include "support/course_words.h"

#include <charconv>
#include <sstream>
#include <stdexcept>

namespace sinew::test {

std::vector<std::string> split(std::string_view text, char at) {
    std::vector<std::string> parts;
    std::string part;
    std::istringstream stream{std::string{text}};
    while (std::getline(stream, part, at)) {
        if (at == '/' || !part.empty()) {
            parts.push_back(part);
        }
    }
    return parts;
}

std::string trimmed(std::string text) {
    const auto from = text.find_first_not_of(' ');
    const auto to = text.find_last_not_of(' ');
    return from == std::string::npos ? "" : text.substr(from, to - from + 1);
}

int number(std::string_view text) {
    int value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc{}) {
        throw std::invalid_argument{"not a number: " + std::string{text}};
    }
    return value;
}

std::optional<rehab::PainScore> pain(std::string_view text) {
    return text.empty() || text == "-" ? std::nullopt : rehab::PainScore::from(number(text));
}

Amount amountOf(std::string_view text) {
    Amount amount;
    if (text.ends_with("min")) {
        amount.minutes = number(text);
        return amount;
    }
    const auto x = text.find('x');
    const auto rest = text.substr(x + 1);
    amount.sets = number(text.substr(0, x));
    const auto at = rest.find('@');
    const auto count = rest.substr(0, at);
    if (at != std::string_view::npos) {
        amount.kg = std::stod(std::string{rest.substr(at + 1)});
    }
    if (count.ends_with('s')) {
        amount.holdS = number(count);
    } else if (count != "-") {
        amount.reps = number(count);
        const auto dash = count.find('-');
        amount.repsMax =
            dash == std::string_view::npos ? amount.reps : number(count.substr(dash + 1));
    }
    return amount;
}

std::optional<rehab::Kilograms> kilograms(std::optional<double> kg) {
    return kg ? rehab::Kilograms::from(static_cast<std::int64_t>(*kg * 1000)) : std::nullopt;
}

} // namespace sinew::test
