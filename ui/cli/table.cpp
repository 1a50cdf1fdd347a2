#include "cli/table.h"

#include "base/text.h"

#include <algorithm>

namespace sinew::cli {

std::vector<std::size_t> Table::widths() const {
    std::vector<std::size_t> widths;
    for (const auto& row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], base::length(row[i]));
        }
    }
    return widths;
}

std::string Table::text(const std::string& margin) const {
    const auto wide = widths();
    std::string text;
    for (const auto& row : m_rows) {
        std::string line = margin;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += (i == 0 ? "" : "  ") + row[i] +
                    std::string(wide[i] - std::min(wide[i], base::length(row[i])), ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

} // namespace sinew::cli
