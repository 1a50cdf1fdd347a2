#pragma once

#include "rehab/measure.h"

namespace sinew::rehab {

/// A question or questionnaire of which only the total is kept (C8): no items and no scoring keys.
/// `error` is the smallest change that is more than noise, `important` the change that people call
/// important; empty = nobody knows for sure, so that nothing is said of it.
struct Instrument {
    std::string key;
    LocalText name;
    LocalText what;
    double min = 0;
    double max = 0;
    Direction good = Direction::high;
    std::optional<double> error;
    std::optional<double> important;
    std::vector<Evidence> evidence;
    static constexpr auto keys() {
        return FieldTable{must("key", &Instrument::key),
                          must("name", &Instrument::name),
                          must("what", &Instrument::what),
                          must("min", &Instrument::min, -100, 100),
                          must("max", &Instrument::max, -100, 1000),
                          must("good", &Instrument::good),
                          may("error", &Instrument::error, 0, 100),
                          may("important", &Instrument::important, 0, 100),
                          must("evidence", &Instrument::evidence, 1, 8)};
    }
    friend bool operator==(const Instrument&, const Instrument&) = default;
};

} // namespace sinew::rehab
