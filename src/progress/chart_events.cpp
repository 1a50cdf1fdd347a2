#include "progress/chart_events.h"

#include "progress/chart_steps.h"

namespace sinew::progress {

namespace {

bool isInside(const Chart& chart, base::Day day) {
    return day >= chart.from && day <= chart.to;
}

void addMarkers(Chart& chart, const Case& person, const PhaseJudgement& phase) {
    for (const auto* state : person.timeline.states.between(chart.from, chart.to)) {
        if (state->value.state == rehab::DayStateKind::flare) {
            chart.markers.push_back({"flare", "flare", state->day, state->id.string()});
        }
    }
    for (const auto& visit : person.dossier.visits) {
        if (isInside(chart, visit.day)) {
            chart.markers.push_back({"visit", std::string{rehab::nameOf(visit.value.state)},
                                     visit.day, visit.id.string()});
        }
    }
    for (const auto& change : phase.changes) {
        if (change.counted && isInside(chart, change.day)) {
            chart.markers.push_back({"decision", std::string{rehab::nameOf(change.decided)},
                                     change.day, change.record});
        }
    }
    std::stable_sort(chart.markers.begin(), chart.markers.end(),
                     [](const auto& a, const auto& b) { return a.day < b.day; });
}

} // namespace

void layDays(Chart& chart, const Case& person, std::optional<base::Day> from) {
    chart.to = person.today;
    chart.from = std::min(from.value_or(person.episode.onset), chart.to);
}

void addCourse(Chart& chart, const Case& person, const PhaseJudgement& phase) {
    addPhaseBands(chart, phase);
    addMarkers(chart, person, phase);
}

} // namespace sinew::progress
