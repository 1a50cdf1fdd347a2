#include "cli/patient_commands.h"

#include "cli/chosen.h"
#include "cli/reports.h"
#include "cli/stop.h"
#include "cli/table.h"
#include "exchange/answers.h"
#include "progress/charts.h"

namespace sinew::cli {

namespace {

exchange::PatientRow rowOf(const practice::PatientLine& line) {
    exchange::PatientRow row;
    row.id = line.patient.id.string();
    row.name = line.patient.value.name;
    if (line.episode) {
        row.episode = line.episode->id.string();
        row.type = line.episode->value.type;
        row.side = line.episode->value.side;
        row.dayOfInjury = line.dayOfInjury;
    }
    if (line.phase) {
        row.phase = line.phase->phase;
    }
    row.nextDue = line.nextDue;
    for (const auto& flag : line.flags) {
        row.flags.push_back(flag.rule);
    }
    return row;
}

std::string flagsText(const std::vector<progress::Flag>& flags) {
    std::string text;
    for (const auto& flag : flags) {
        text += (text.empty() ? "" : "; ") + flagText(flag);
    }
    return text;
}

std::vector<std::string> cellsOf(const exchange::PatientRow& row, std::string flags) {
    const auto name = [](const auto& value) {
        return value ? nameText(rehab::nameOf(*value)) : std::string{};
    };
    return {row.id,
            row.name,
            name(row.type),
            name(row.side),
            row.phase.value_or(""),
            row.dayOfInjury ? "day " + std::to_string(*row.dayOfInjury) : "",
            row.nextDue ? "next " + row.nextDue->text() : "",
            std::move(flags)};
}

int patients(const Call& call) {
    OpenStore store{call};
    exchange::Json list = exchange::Json::list();
    Table table;
    for (const auto& line : need(store.practice().accounts().patients(store.today()))) {
        const auto row = rowOf(line);
        list.add(exchange::answer(row));
        table.add(cellsOf(row, flagsText(line.flags)));
    }
    return call.answer(list,
                       table.empty() ? "There is no patient in this store yet.\n" : table.text());
}

int today(const Call& call) {
    OpenStore store{call};
    const Chosen chosen{call, store};
    const auto plan = progress::dayPlan(chosen.context());
    return call.answer(exchange::answer(plan, chosen.episode().side),
                       dayReport(plan, chosen.dossier(), store.practice().catalogue()));
}

int assess(const Call& call) {
    OpenStore store{call};
    const Chosen chosen{call, store};
    const auto assessment = progress::assess(chosen.context());
    return call.answer(
        exchange::answer(assessment, chosen.episode().side),
        assessmentReport(assessment, chosen.dossier(), store.practice().catalogue()));
}

std::string kindsText() {
    std::string text;
    const auto& names = rehab::Names<progress::ChartKind>::list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        text += (i == 0 ? "" : i + 1 == names.size() ? " or " : ", ") + std::string{names[i]};
    }
    return text;
}

int chart(const Call& call) {
    const auto typed = call.arguments.value("--kind");
    const auto kind = rehab::fromName<progress::ChartKind>(typed.value_or(""));
    if (!kind) {
        throw Stop{Exit::wrongUsage, "--kind wants " + kindsText() + "."};
    }
    OpenStore store{call};
    const Chosen chosen{call, store};
    const auto drawn = progress::chartOf(*kind, chosen.context());
    return call.answer(exchange::answer(drawn), chartReport(drawn));
}

/// The decision that one of the flags names.
rehab::DecisionKind decided(const Call& call) {
    constexpr std::array flags{"--accept", "--delay", "--override", "--step-back", "--return"};
    static_assert(flags.size() == rehab::Names<rehab::DecisionKind>::list.size());
    std::optional<rehab::DecisionKind> found;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        if (call.arguments.has(flags[i])) {
            if (found) {
                throw Stop{Exit::wrongUsage, "Only one decision at a time."};
            }
            found = static_cast<rehab::DecisionKind>(i);
        }
    }
    if (!found) {
        throw Stop{Exit::wrongUsage, "What is decided? --accept, --delay, --override, --step-back "
                                     "or --return."};
    }
    return *found;
}

void actAs(OpenStore& store, const std::string& name) {
    const auto account = store.practice().accounts().actAs(name);
    if (!account && account.error().code == base::Code::notFound) {
        throw Stop{Exit::refused, "There is no account called " + name + "."};
    }
    need(account);
}

int decide(const Call& call) {
    rehab::Decision decision;
    decision.decided = decided(call);
    const auto by = call.arguments.value("--by");
    decision.reason = call.arguments.value("--reason");
    if (!by || !decision.reason) {
        throw Stop{Exit::wrongUsage, "--by NAME and --reason TEXT are needed."};
    }
    decision.by = *by;
    decision.to = call.arguments.value("--to");
    OpenStore store{call};
    const Chosen chosen{call, store};
    decision.episode = chosen.id();
    actAs(store, *by);
    const auto saved = need(store.practice().journal().decide(chosen.day(), decision));
    exchange::Json document = exchange::Json::object();
    document.add("decision", saved.id.text());
    document.add("kind", rehab::nameOf(decision.decided));
    document.add("day", chosen.day().text());
    return call.answer(document, "Recorded: " + std::string{rehab::nameOf(decision.decided)} +
                                     " on " + chosen.day().text() + ".\n");
}

} // namespace

Command patientsCommand() {
    return {"patients",
            "",
            "list the patients with type, side, phase, day, next due, flags",
            {},
            patients};
}

Command todayCommand() {
    return {"today",
            "",
            "what is due on a day, and why",
            {patientOption, episodeOption, onOption},
            today};
}

Command assessCommand() {
    return {"assess",
            "",
            "what the rules say: response, gate, doses, flags",
            {patientOption, episodeOption, onOption},
            assess};
}

Command chartCommand() {
    return {"chart",
            "",
            "the numbers of a chart",
            {{"--kind", "KIND", kindsText()}, patientOption, episodeOption, onOption},
            chart};
}

Command decideCommand() {
    return {"decide",
            "",
            "record a decision about the phase",
            {{"--accept", "", "go on to the next phase, its gate being open"},
             {"--delay", "", "stay, although the gate is open"},
             {"--override", "", "go to another phase although its criteria are not met"},
             {"--step-back", "", "go back to an earlier phase"},
             {"--return", "", "the person has returned to sport or daily life"},
             {"--to", "PHASE", "which phase"},
             {"--by", "NAME", "the account that decides; its role's rules hold"},
             {"--reason", "TEXT", "why"},
             patientOption,
             episodeOption,
             {"--on", "DAY", "the day of the decision"}},
            decide};
}

} // namespace sinew::cli
