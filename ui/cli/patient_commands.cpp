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
    static const std::string kinds = kindsText(); // an option only looks at its help
    return {"chart",
            "",
            "the numbers of a chart",
            {{"--kind", "KIND", kinds}, patientOption, episodeOption, onOption},
            chart};
}

} // namespace sinew::cli
