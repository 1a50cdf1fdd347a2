#pragma once

#include "rehab/records.h"

#include <string>
#include <vector>

namespace sinew::practice {

/// A field before and after a deed, in the record's outside form ("4", "partial"); empty where it
/// was not answered.
struct FieldChange {
    std::string field;
    std::string before;
    std::string after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// One revision of a record, beside the one before it.
struct HistoryLine {
    enum class What { added, changed, takenBack, broughtBack };

    std::string kind;  ///< "session", "set", "run", "checkIn", "painMark"
    std::string about; ///< the exercise of a set or run, the region of a mark
    std::string record;
    int revision = 1;
    base::Instant at;
    std::string device; ///< its name; empty where it is not known here
    bool here = true;   ///< written on this device
    What what = What::added;
    std::vector<FieldChange> changes; ///< what was answered at first; then what changed
};

} // namespace sinew::practice
