#pragma once

#include "rehab/evidence.h"
#include "rehab/keys.h"

#include <string>

namespace sinew::rehab {

/// A number from the clinic with where it comes from. It is used as its value; only who needs the
/// source asks for the rest. `unit` is a word of the file ("days", "0-10", "%").
template <class T>
struct Sourced {
    T value{};
    std::string unit;
    LocalText label; ///< what the number decides, in a few words
    Evidence evidence;

    operator T() const { return value; }
    Sourced& operator=(T changed) {
        value = changed;
        return *this;
    }
    /// The bounds of `value` stand in the table of the record that holds it.
    static constexpr auto keys() {
        return FieldTable{must("value", &Sourced::value), must("unit", &Sourced::unit),
                          must("label", &Sourced::label), must("evidence", &Sourced::evidence)};
    }
    friend bool operator==(const Sourced&, const Sourced&) = default;
};

using Whole = Sourced<int>;
using Decimal = Sourced<double>;

} // namespace sinew::rehab
