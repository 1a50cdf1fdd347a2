#include "exchange/answers.h"

namespace sinew::exchange {

namespace {

Json point(const progress::ChartPoint& point) {
    Json object = Json::object();
    object.add("day", point.day.text());
    object.add("value", point.value ? Json{rounded(*point.value, 2)} : Json{});
    object.add("n", point.n);
    if (point.low && point.high) {
        object.add("low", rounded(*point.low, 2));
        object.add("high", rounded(*point.high, 2));
    }
    return object;
}

Json series(const progress::ChartSeries& series) {
    Json object = Json::object();
    object.add("name", series.name);
    object.add("unit", series.unit);
    object.add("panel", series.panel);
    if (!series.method.empty()) {
        object.add("method", series.method);
    }
    object.add("points", listOf(series.points, point));
    return object;
}

Json panel(const progress::ChartPanel& panel) {
    Json object = Json::object();
    object.add("name", panel.name);
    object.add("unit", panel.unit);
    object.add("low", panel.low);
    object.add("high", panel.high);
    return object;
}

Json band(const progress::ChartBand& band) {
    Json object = Json::object();
    object.add("kind", band.kind);
    object.add("code", band.code);
    object.add("from", band.from.text());
    object.add("to", band.to.text());
    return object;
}

Json threshold(const progress::ChartThreshold& threshold) {
    Json object = Json::object();
    object.add("name", threshold.name);
    object.add("value", rounded(threshold.value, 3));
    object.add("panel", threshold.panel);
    return object;
}

Json marker(const progress::ChartMarker& marker) {
    Json object = Json::object();
    object.add("kind", marker.kind);
    object.add("code", marker.code);
    object.add("day", marker.day.text());
    object.add("record", marker.record.empty() ? Json{} : Json{marker.record});
    return object;
}

} // namespace

Json answer(const progress::Chart& chart) {
    Json object = Json::object();
    object.add("kind", rehab::nameOf(chart.kind));
    object.add("step", rehab::nameOf(chart.step));
    object.add("from", chart.from.text());
    object.add("to", chart.to.text());
    object.add("panels", listOf(chart.panels, panel));
    object.add("series", listOf(chart.series, series));
    object.add("bands", listOf(chart.bands, band));
    object.add("thresholds", listOf(chart.thresholds, threshold));
    object.add("markers", listOf(chart.markers, marker));
    return object;
}

} // namespace sinew::exchange
