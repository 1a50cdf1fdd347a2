#include "clinic/table.h"

#include <cmath>

namespace sinew::clinic {

namespace {

constexpr std::string_view beginMark = "<!-- simulated clinic: begin -->\n";
constexpr std::string_view endMark = "<!-- simulated clinic: end -->";
constexpr double quarter = 0.25;
constexpr double half = 0.5;

std::string number(double days) {
    const auto rounded = std::llround(days * 2);
    return std::to_string(rounded / 2) + (rounded % 2 == 0 ? "" : ".5");
}

std::string number(const std::optional<double>& days) {
    return days ? number(*days) : "–";
}

std::string quartiles(const std::vector<Outcome>& patients) {
    const auto day = [&](double share) {
        return number(quantile(patients, &Outcome::fullTraining, share));
    };
    return day(quarter) + " / **" + day(half) + "** / " + day(3 * quarter);
}

std::string isInside(const Group& group, const std::optional<double>& median) {
    return median && *median >= group.p25 && *median <= group.p75 ? "yes" : "no";
}

std::string byHabit(const Simulated& simulated) {
    std::string text;
    for (const auto& patients : simulated.by) {
        text +=
            (text.empty() ? "" : " / ") + number(quantile(patients, &Outcome::fullTraining, half));
    }
    return text;
}

std::string line(const TableRow& row) {
    const auto& group = *row.simulated.group;
    const auto& patients = row.simulated.patients;
    const auto training = quantile(patients, &Outcome::fullTraining, half);
    const auto last = quantile(patients, &Outcome::lastGate, half);
    const auto earliest = quantile(patients, &Outcome::fullTraining, 0);
    std::string text = "| ";
    for (const auto& cell :
         {std::string{group.name}, std::string{group.published},
          number(group.p25) + " / " + number(group.p50) + " / " + number(group.p75),
          number(medianRecovery(patients)), quartiles(patients),
          group.isJudged ? isInside(group, training) : "not asked", byHabit(row.simulated),
          number(earliest) + " (" + std::to_string(row.floorFullTraining) + ")",
          number(last) + " (" + std::to_string(row.floorLastGate) + "), " + isInside(group, last),
          number(quantile(row.byPlanOnly, &Outcome::fullTraining, half))}) {
        text += cell + " | ";
    }
    text.back() = '\n';
    return text;
}

} // namespace

std::string table(const std::vector<TableRow>& rows) {
    std::string text = "| class | published days | published p25 / p50 / p75 | drawn, median | "
                       "engine, full training: p25 / median / p75 | median inside | "
                       "median by adherence 100 / 80 / 50 / 30 % | earliest (floor) | "
                       "last gate: median (floor), inside | plan's steps only |\n"
                       "|---|---|---|---|---|---|---|---|---|---|\n";
    for (const auto& row : rows) {
        text += line(row);
    }
    return text;
}

std::optional<std::string> withTable(const std::string& document, const std::string& table) {
    const auto begin = document.find(beginMark);
    const auto end = document.find(endMark);
    if (begin == std::string::npos || end == std::string::npos || end < begin) {
        return std::nullopt;
    }
    return document.substr(0, begin + beginMark.size()) + table + document.substr(end);
}

} // namespace sinew::clinic
