#pragma once

#include "rehab/keys.h"

#include <map>
#include <string>
#include <vector>

namespace sinew::rehab {

/// A text in one or more languages ("en" is always there). Keys are lower-case ISO 639-1 codes.
struct LocalText {
    std::map<std::string, std::string, std::less<>> byLanguage;

    /// The text in that language, else in English, else empty.
    [[nodiscard]] std::string_view in(std::string_view language) const;
    [[nodiscard]] bool empty() const { return byLanguage.empty(); }
    friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// How far a statement may be trusted. `design` is a default of ours that a clinician may change.
enum class Strength { verified, knowledge, uncertain, design };

/// Where a fact comes from. `tag` names the source in one line ("Petersen 2011 Am J Sports Med",
/// "Default of this program"); `text` says what it showed; `address` has no "https://" and may be
/// empty for knowledge and design.
struct Evidence {
    std::string tag;
    LocalText text;
    std::string address;
    Strength strength = Strength::design;
    static constexpr auto keys() {
        return FieldTable{must("tag", &Evidence::tag), must("text", &Evidence::text),
                          may("address", &Evidence::address),
                          must("strength", &Evidence::strength)};
    }
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::Strength, "verified", "knowledge", "uncertain", "design");
