#pragma once

#include <string>
#include <vector>

namespace sinew::cli {

/// Columns of text, each as wide as its widest cell (in characters, not bytes).
class Table {
public:
    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    /// Every row on a line behind `margin`, two spaces between columns.
    [[nodiscard]] std::string text(const std::string& margin = "") const;

private:
    [[nodiscard]] std::vector<std::size_t> widths() const;

    std::vector<std::vector<std::string>> m_rows;
};

} // namespace sinew::cli
