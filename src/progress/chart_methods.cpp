#include "progress/chart_methods.h"

#include <algorithm>
#include <map>

namespace sinew::progress {

std::vector<std::string> methodsOf(const Chart& chart) {
    std::vector<std::string> methods;
    for (const auto& series : chart.series) {
        const bool fresh =
            std::find(methods.begin(), methods.end(), series.method) == methods.end();
        if (fresh && !series.points.empty()) {
            methods.push_back(series.method);
        }
    }
    return methods;
}

Chart onlyMethod(const Chart& chart, const std::string& method) {
    Chart only = chart;
    std::erase_if(only.series, [&](const ChartSeries& series) { return series.method != method; });
    std::map<int, int> places; // of the panels that stay
    only.panels.clear();
    for (int at = 0; at < static_cast<int>(chart.panels.size()); ++at) {
        if (std::any_of(only.series.begin(), only.series.end(),
                        [at](const ChartSeries& series) { return series.panel == at; })) {
            places[at] = static_cast<int>(only.panels.size());
            only.panels.push_back(chart.panels[static_cast<std::size_t>(at)]);
        }
    }
    for (auto& series : only.series) {
        series.panel = places.at(series.panel);
    }
    std::erase_if(only.thresholds,
                  [&](const ChartThreshold& level) { return !places.contains(level.panel); });
    for (auto& level : only.thresholds) {
        level.panel = places.at(level.panel);
    }
    return only.panels.empty() ? chart : only;
}

} // namespace sinew::progress
