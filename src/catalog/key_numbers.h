#pragma once

#include "rehab/catalogue.h"

#include "base/result.h"

#include <map>
#include <string>
#include <vector>

namespace sinew::catalog {

/// A number that decides something, with its source. `key` is stable: "steps.greenUp",
/// "acute-strain.a2-a3-slr.bar", "ake.errorSame".
struct KeyNumber {
    std::string key;
    double value = 0;
    double least = 0;
    double most = 0;
    bool whole = true;
    bool editable = false; ///< a clinic may set it
    std::string unit;      ///< empty where the label says it
    rehab::LocalText label;
    rehab::Evidence evidence;
};

/// All of them: shared rules, protocols in their order, measurements, published courses. Doses of
/// exercises are not among them: those are changed in a person's plan.
[[nodiscard]] std::vector<KeyNumber> keyNumbers(const rehab::Catalogue& catalogue);

/// What a clinic wants instead: key -> a number as text.
using Wishes = std::map<std::string, std::string, std::less<>>;

struct Adjusted {
    rehab::Catalogue catalogue;
    base::Problems problems; ///< of the wishes that were not followed; `field` is the key
};

/// The tag of the evidence of a number that the clinic has set itself.
inline constexpr const char* clinicTag = "clinic";

/// The catalogue with the clinic's numbers. A wish that cannot be followed leaves the default:
/// codes unknownFigure, notEditable, notANumber, outOfRange, contradiction.
[[nodiscard]] Adjusted adjusted(const rehab::Catalogue& standard, const Wishes& wishes);

} // namespace sinew::catalog
