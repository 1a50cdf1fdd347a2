#include "progress/chart_methods.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;

namespace {

const base::Day aDay = *base::Day::from(2026, 3, 4);

progress::ChartSeries taken(const char* name, const char* method, int panel) {
    return {name,
            "deg",
            progress::SeriesStyle::line,
            panel,
            {{aDay, 12.0, 1, std::nullopt, std::nullopt}},
            method};
}

progress::Chart alignment() {
    progress::Chart chart;
    chart.panels = {
        {"pelvicTilt", "deg", 0, 30}, {"heights", "mm", 0, 20}, {"legLength", "mm", 0, 20}};
    chart.series = {taken("pelvicTilt.left", "inclinometer", 0),
                    taken("pelvicTilt.left", "photo", 0), taken("asisHeight", "blocks", 1),
                    taken("legLength", "photo", 2)};
    chart.thresholds = {{"asked", 3, 1}, {"asked", 5, 2}};
    return chart;
}

} // namespace

TEST_CASE("a chart names the ways its values were taken, each once") {
    CHECK(progress::methodsOf(alignment()) ==
          std::vector<std::string>{"inclinometer", "photo", "blocks"});
    CHECK(progress::methodsOf({}).empty());
}

TEST_CASE("values of one way only: other panels go with what belongs to them") {
    const auto only = progress::onlyMethod(alignment(), "photo");
    REQUIRE(only.panels.size() == 2);
    CHECK(only.panels[0].name == "pelvicTilt");
    CHECK(only.panels[1].name == "legLength");
    REQUIRE(only.series.size() == 2);
    CHECK(only.series[0].panel == 0);
    CHECK(only.series[1].panel == 1);
    REQUIRE(only.thresholds.size() == 1);
    CHECK(only.thresholds[0] == progress::ChartThreshold{"asked", 5, 1});
}

TEST_CASE("a way that nothing was taken in leaves the chart as it is") {
    CHECK(progress::onlyMethod(alignment(), "guess") == alignment());
}
