#pragma once

#include "clinic/clinic.h"

namespace sinew::clinic {

struct TableRow {
    Simulated simulated;
    std::vector<Outcome> byPlanOnly;
    int floorFullTraining = 0;
    int floorLastGate = 0;
};

/// The rows as a Markdown table.
[[nodiscard]] std::string table(const std::vector<TableRow>& rows);

/// `document` with the text between its two marks replaced; nothing where a mark is missing.
[[nodiscard]] std::optional<std::string> withTable(const std::string& document,
                                                   const std::string& table);

} // namespace sinew::clinic
