#pragma once

#include <array>
#include <string_view>

namespace sinew::exchange {

/// Every code that a problem of a file can have, for those who word them.
inline constexpr auto problemCodes = std::to_array<std::string_view>({
    // of the file
    "noHeader",
    "newerVersion",
    "unreadable",
    "truncated",
    // of a line
    "lineTooLong",
    "notUtf8",
    "notJson",
    "notAnObject",
    "duplicateField",
    "tooDeep",
    "unknownKind",
    // of a field
    "missing",
    "unknownField",
    "wrongType",
    "outOfRange",
    "tooPrecise",
    "unknownValue",
    "notADay",
    "notAnInstant",
    "notAnId",
    "blank",
    "notText",
    "tooLong",
    "tooMany",
    "wrongUnit",
    "contradiction",
    // of a record among the others
    "futureDay",
    "beforeOnset",
    "entriesBefore",
    "dayMismatch",
    "unknownReference",
    "sameRecord",
    "otherKind",
});

} // namespace sinew::exchange
