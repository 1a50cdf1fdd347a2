#pragma once

#include "exchange/known_records.h"
#include "exchange/line_problem.h"
#include "exchange/per_kind.h"

#include "rehab/validate.h"

#include <istream>

namespace sinew::exchange {

/// A file of JSON Lines as read. With problems nothing of it is to be kept.
struct JsonLinesFile {
    Incoming records;
    LineProblems problems; ///< by line
    bool more = false;     ///< there were more problems than are listed
};

inline constexpr std::size_t mostProblems = 200;

/// Reads a whole file (docs/formats.md). Every record has an id afterwards, every set its episode
/// and day; lines that repeat an earlier one count once. `bounds.onset` is not used, each record is
/// checked against the onset of its own episode.
///
/// Beside the codes of FieldReader, parseJson and rehab::validate: noHeader, newerVersion,
/// unknownKind, notUtf8, notAnObject, truncated, lineTooLong, unreadable, unknownReference,
/// sameRecord (one id, two contents), otherKind (an id that names another kind of record).
[[nodiscard]] JsonLinesFile readJsonLines(std::istream& stream, const rehab::Bounds& bounds,
                                          const KnownRecords& known);

} // namespace sinew::exchange
