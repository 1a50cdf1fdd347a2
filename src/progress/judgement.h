#pragma once

#include "rehab/dossier.h"
#include "rehab/sourced.h"

#include "base/day.h"

#include <optional>
#include <string>
#include <vector>

namespace sinew::rehab {
struct Catalogue;
}

namespace sinew::progress {

/// One reason behind a judgement: which rule, what it saw, what it compared it with. `rule` and
/// `source` are stable codes ("response.worstOverGreen", "C3.2"); `record` is the id of the record
/// that says so, empty where several or none do. A reason about something that is not there has no
/// value.
struct Because {
    std::string rule;
    std::optional<double> value;
    std::optional<double> limit;
    std::optional<base::Day> day;
    std::string record;
    std::string source;
    friend bool operator==(const Because&, const Because&) = default;
};

using Reasons = std::vector<Because>;

/// The source of a rule that no number of the catalogue carries: how this program is made.
inline constexpr const char* byDesign = "design";

/// What a value was compared with, and who says so.
struct Yardstick {
    std::optional<double> value;
    std::string source = byDesign;

    Yardstick() = default;
    Yardstick(double number, std::string from) : value{number}, source{std::move(from)} {}
    template <class T>
    Yardstick(const rehab::Sourced<T>& number)
        : Yardstick{static_cast<double>(number.value), number.evidence.tag} {}
};

/// The same knowledge with the figures of another time.
class Editions {
public:
    virtual ~Editions() = default;
    /// With the figures that a decision says it was judged by; valid as long as the editions.
    [[nodiscard]] virtual const rehab::Catalogue& with(const std::string& figures) const = 0;
};

/// All that a judgement may look at. Only records with day <= `today` count; all references must
/// outlive the call. Without editions every decision is judged by today's figures.
struct Context {
    const rehab::Dossier& dossier;
    const rehab::Catalogue& catalogue;
    base::Day today;
    int dayStartHour = 3;
    const Editions* editions = nullptr;
};

} // namespace sinew::progress
