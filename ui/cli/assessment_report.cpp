#include "cli/reports.h"

#include "cli/table.h"
#include "cli/words.h"
#include "exchange/answers.h"

namespace sinew::cli {

namespace {

using exchange::rounded;

std::string numberOr(std::optional<double> value, int decimals, const char* otherwise) {
    return value ? numberText(rounded(*value, decimals)) : otherwise;
}

std::string reasons(const progress::Reasons& because, const std::string& margin) {
    std::string text;
    for (const auto& reason : because) {
        text += margin + reasonText(reason) + "\n";
    }
    return text;
}

std::string_view labelIn(const std::vector<rehab::Criterion>& criteria, const std::string& id) {
    for (const auto& criterion : criteria) {
        if (criterion.id == id) {
            return criterion.label.in("en");
        }
        for (const auto* inner : {&criterion.anyOf, &criterion.alternative}) {
            if (const auto label = labelIn(*inner, id); !label.empty()) {
                return label;
            }
        }
    }
    return {};
}

std::string label(const rehab::Catalogue& catalogue, const std::string& protocol,
                  const std::string& id) {
    if (const auto* found = catalogue.protocol(protocol)) {
        for (const auto& gate : found->gates) {
            if (const auto text = labelIn(gate.criteria, id); !text.empty()) {
                return std::string{text};
            }
        }
    }
    return id;
}

std::string responseText(const progress::DayResponse& response) {
    if (!response.state) {
        return "Response: nothing to judge yet\n";
    }
    return "Response to " + response.day.text() + ": " + nameText(rehab::nameOf(*response.state)) +
           "\n" + reasons(response.because, "  ");
}

std::string evidenceText(const progress::CriterionJudgement& criterion) {
    if (criterion.state == rehab::Truth::cannotJudge) {
        return criterion.missing ? "missing: " + nameText(*criterion.missing) : "";
    }
    if (!criterion.value) {
        return "";
    }
    std::string text = numberText(rounded(*criterion.value, 1));
    if (criterion.bar) {
        text += " (" + criterion.comparison + " " + numberText(*criterion.bar) + ")";
    }
    return criterion.unit.empty() ? text : text + " " + criterion.unit;
}

std::string gateText(const progress::GateJudgement& gate, const rehab::Dossier& dossier,
                     const rehab::Catalogue& catalogue) {
    if (gate.state == progress::GateState::none) {
        return "Gate: this is the last phase\n";
    }
    Table table;
    for (const auto& criterion : gate.criteria) {
        table.add({nameText(rehab::nameOf(criterion.state)),
                   label(catalogue, dossier.episode.value.protocol, criterion.id),
                   evidenceText(criterion)});
    }
    table.add({nameText(rehab::nameOf(gate.floor.state)),
               "At least " + std::to_string(gate.floor.days) + " days", ""});
    return "Gate to " + gate.to + ": " + nameText(rehab::nameOf(gate.state)) + "\n" +
           table.text("  ") + reasons(gate.because, "  ");
}

std::string checklistText(const progress::Assessment& assessment, const rehab::Protocol* protocol) {
    Table table;
    for (const auto& item : assessment.returnChecklist) {
        std::string text = item.key;
        for (const auto& known :
             protocol == nullptr ? std::vector<rehab::ReturnItem>{} : protocol->returnChecklist) {
            text = known.key == item.key ? std::string{known.label.in("en")} : text;
        }
        table.add({nameText(rehab::nameOf(item.state)), text});
    }
    return table.empty() ? "" : "Before the return, for information:\n" + table.text("  ");
}

std::string verdictText(const progress::Assessment& assessment) {
    return "Verdict: " + nameText(rehab::nameOf(assessment.verdict)) +
           (assessment.verdictTo ? " (" + *assessment.verdictTo + ")\n" : "\n");
}

std::string dosesText(const progress::Assessment& assessment, const rehab::Catalogue& catalogue) {
    Table table;
    for (const auto& dose : assessment.doses) {
        const auto* exercise = catalogue.exercise(dose.exercise);
        table.add({exercise == nullptr ? dose.exercise : std::string{exercise->name.in("en")},
                   std::string{rehab::nameOf(dose.step)}, doseText(dose.due()),
                   dose.because.empty() ? "" : reasonText(dose.because.front())});
    }
    return table.empty() ? "" : "Doses:\n" + table.text("  ");
}

std::string symmetryText(const progress::Assessment& assessment) {
    Table table;
    for (const auto& each : assessment.symmetry) {
        table.add({std::string{rehab::nameOf(each.kind)},
                   "injured " + numberOr(each.injured, 1, "-"),
                   "other " + numberOr(each.uninjured, 1, "-"),
                   each.lsi ? numberText(rounded(*each.lsi, 1)) + " %" : ""});
    }
    return table.empty() ? "" : "Sides:\n" + table.text("  ");
}

std::string flagsText(const progress::Assessment& assessment) {
    std::string text;
    for (const auto& flag : assessment.flags) {
        text += "  " + std::string{rehab::nameOf(flag.level)} + ": " + flagText(flag) + "\n";
    }
    return text.empty() ? "" : "Flags:\n" + text;
}

std::string loadText(const progress::Load& load) {
    return "Load of 7 days: " + numberOr(load.week, 0, "unknown") + " (" + std::to_string(load.n) +
           " of " + std::to_string(load.of) + " days known), monotony " +
           numberOr(load.monotony, 2, "unknown") + "\n";
}

std::string adherenceText(const progress::Adherence& adherence) {
    return "Consistency: " +
           (adherence.consistencyPct ? std::to_string(*adherence.consistencyPct) + " %"
                                     : std::string{"too early to say"}) +
           " (" + std::to_string(adherence.planned) + " planned, " +
           std::to_string(adherence.onTime) + " on time, " + std::to_string(adherence.shifted) +
           " shifted, " + std::to_string(adherence.held) + " held, " +
           std::to_string(adherence.missed) + " missed)\n";
}

std::string watchText(const std::optional<progress::Watch>& watch) {
    if (!watch) {
        return "";
    }
    std::string text = "After the return of " + watch->from.text() + ", watched up to " +
                       watch->until.text() + ":\n" + reasons(watch->because, "  ");
    for (const auto& upkeep : watch->upkeep) {
        text +=
            "  " + nameText(rehab::nameOf(upkeep.level)) + ": " + reasonText(upkeep.because) + "\n";
    }
    return text;
}

std::string estimateText(const progress::Estimate& estimate) {
    if (!estimate.shown || !estimate.lowDay || !estimate.highDay) {
        return "";
    }
    return "Courses like this one end between day " + std::to_string(*estimate.lowDay) +
           " and day " + std::to_string(*estimate.highDay) +
           "; the tests decide, not the calendar.\n";
}

} // namespace

std::string assessmentReport(const progress::Assessment& assessment, const rehab::Dossier& dossier,
                             const rehab::Catalogue& catalogue) {
    return dossier.patient.value.name + ", " + assessment.day.text() + ", day " +
           std::to_string(assessment.phase.dayOfInjury) + ", phase " + assessment.phase.phase +
           " since " + assessment.phase.since.text() + "\n" + responseText(assessment.response) +
           gateText(assessment.gate, dossier, catalogue) +
           checklistText(assessment, catalogue.protocol(dossier.episode.value.protocol)) +
           verdictText(assessment) + dosesText(assessment, catalogue) + flagsText(assessment) +
           symmetryText(assessment) + loadText(assessment.load) +
           adherenceText(assessment.adherence) + estimateText(assessment.estimate) +
           watchText(assessment.watch);
}

} // namespace sinew::cli
