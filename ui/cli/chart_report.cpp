#include "cli/reports.h"

#include "cli/table.h"
#include "cli/words.h"
#include "exchange/answers.h"

#include <map>
#include <sstream>

namespace sinew::cli {

namespace {

/// "knee extension, left (palpation meter) (deg)".
std::string headOf(const progress::ChartSeries& series) {
    std::string text;
    std::istringstream parts{series.name};
    for (std::string part; std::getline(parts, part, '.');) {
        text += (text.empty() ? "" : ", ") + nameText(part);
    }
    text += series.method.empty() ? "" : " (" + series.method + ")";
    return text + " (" + series.unit + ")";
}

} // namespace

std::string chartReport(const progress::Chart& chart) {
    std::map<base::Day, std::vector<std::string>> rows;
    std::vector<std::string> head{std::string{rehab::nameOf(chart.step)}};
    for (const auto& series : chart.series) {
        for (const auto& point : series.points) {
            auto& row = rows[point.day];
            row.resize(head.size() - 1, "-");
            row.push_back(point.value ? numberText(exchange::rounded(*point.value, 1)) : "-");
        }
        head.push_back(headOf(series));
    }
    Table table;
    table.add(head);
    for (auto& [day, row] : rows) {
        row.resize(head.size() - 1, "-");
        row.insert(row.begin(), day.text());
        table.add(row);
    }
    for (const auto& marker : chart.markers) {
        table.add({marker.day.text(), marker.kind + " " + nameText(marker.code)});
    }
    Table levels;
    for (const auto& level : chart.thresholds) {
        levels.add({nameText(level.name), numberText(exchange::rounded(level.value, 1))});
    }
    return table.text() + levels.text();
}

} // namespace sinew::cli
