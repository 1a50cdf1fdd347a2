#include "cli/reports.h"

#include "cli/table.h"
#include "cli/words.h"

namespace sinew::cli {

namespace {

std::string exerciseName(const rehab::Catalogue& catalogue, const std::string& key) {
    const auto* exercise = catalogue.exercise(key);
    return exercise == nullptr ? key : std::string{exercise->name.in("en")};
}

std::string sideText(rehab::SideRule rule, rehab::Side injured) {
    return nameText(rule == rehab::SideRule::injured ? rehab::nameOf(injured)
                                                     : rehab::nameOf(rule));
}

std::string lastText(const std::optional<progress::LastDone>& last) {
    if (!last) {
        return "";
    }
    const auto dose = doseText(last->dose);
    return "last " + last->day.text() + (dose.empty() ? "" : ": " + dose) +
           (last->pain ? ", pain " + std::to_string(*last->pain) : "");
}

} // namespace

std::string doseText(const progress::Dose& dose) {
    std::string text;
    const auto add = [&](const auto& value, const char* before, const char* after) {
        if (value) {
            text += (text.empty() ? "" : ", ") + std::string{before} +
                    numberText(static_cast<double>(*value)) + after;
        }
    };
    if (dose.sets && dose.reps) {
        text = std::to_string(*dose.sets) + " x " + std::to_string(*dose.reps);
    } else {
        add(dose.sets, "", dose.sets == 1 ? " set" : " sets");
        add(dose.reps, "", " repetitions");
    }
    add(dose.holdS, "hold ", " s");
    add(dose.loadKg, "", " kg");
    add(dose.minutes, "", " min");
    add(dose.distanceM, "", " m");
    add(dose.effortPct, "", " % effort");
    const bool said = dose.effortPct && dose.ladderStep == std::to_string(*dose.effortPct);
    text += dose.ladderStep && !said
                ? (text.empty() ? "" : ", ") + std::string{"step "} + *dose.ladderStep
                : "";
    text += dose.tempo ? (text.empty() ? "" : ", ") + std::string{"tempo "} + *dose.tempo : "";
    add(dose.restS, "rest ", " s");
    add(dose.timesADay, "", " times a day");
    return text;
}

std::string dayReport(const progress::DayPlan& plan, const rehab::Dossier& dossier,
                      const rehab::Catalogue& catalogue) {
    const auto onset = dossier.episode.value.onset;
    std::string text = dossier.patient.value.name + ", " + plan.day.text() + ", ";
    if (plan.day < onset) {
        return text + "before the injury, which began on " + onset.text() +
               ": there is no plan for that day\n";
    }
    text += "day " + std::to_string(plan.day - onset) + ": " + nameText(rehab::nameOf(plan.state)) +
            "\n";
    for (const auto& because : plan.because) {
        text += "  " + reasonText(because) + "\n";
    }
    Table table;
    for (const auto& item : plan.items) {
        table.add({exerciseName(catalogue, item.exercise),
                   sideText(item.side, dossier.episode.value.side),
                   nameText(rehab::nameOf(item.state)), doseText(item.dose), lastText(item.last),
                   item.because.empty() ? "" : reasonText(item.because.front())});
    }
    return text + table.text("  ");
}

} // namespace sinew::cli
