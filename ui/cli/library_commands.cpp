#include "cli/library_commands.h"

#include "cli/chosen.h"
#include "cli/stop.h"
#include "cli/table.h"
#include "exchange/knowledge_answer.h"
#include "practice/knowledge.h"

namespace sinew::cli {

namespace {

std::string english(const rehab::LocalText& text) {
    return std::string{text.in("en")};
}

std::string section(const std::string& title, const std::vector<rehab::LocalText>& texts) {
    std::string text = texts.empty() ? "" : title + ":\n";
    for (const auto& each : texts) {
        text += "  " + english(each) + "\n";
    }
    return text;
}

std::string sources(const std::vector<rehab::Evidence>& evidence) {
    std::string text = "Sources:\n";
    for (const auto& each : evidence) {
        text += "  " + each.tag + " (" + std::string{rehab::nameOf(each.strength)} +
                "): " + english(each.text) + (each.address.empty() ? "" : " " + each.address) +
                "\n";
    }
    return text;
}

std::string textOf(const rehab::Exercise& exercise) {
    return english(exercise.name) + " (" + exercise.id + ")\n" + english(exercise.start) + "\n" +
           section("Cues", exercise.cues) + section("Faults", exercise.faults) +
           section("Stop", exercise.stop) + sources(exercise.evidence);
}

std::string textOf(const rehab::Protocol& protocol) {
    std::string text = english(protocol.name) + " (" + protocol.key + ", version " +
                       std::to_string(protocol.version) + ")\n" + english(protocol.summary) + "\n";
    for (const auto& phase : protocol.phases) {
        text += "Phase " + std::string{rehab::nameOf(phase.key)} + ", " + english(phase.name) +
                ": " + english(phase.goal) + "\n";
    }
    for (const auto& gate : protocol.gates) {
        text += "Gate " + std::string{rehab::nameOf(gate.from)} + " to " +
                std::string{rehab::nameOf(gate.to)} + ":\n";
        for (const auto& criterion : gate.criteria) {
            text += "  " + english(criterion.label) + "\n";
        }
    }
    return text + sources(protocol.evidence);
}

const std::string& keyOf(const rehab::Exercise& exercise) {
    return exercise.id;
}
const std::string& keyOf(const rehab::Protocol& protocol) {
    return protocol.key;
}

/// The list of all, or the one whose key (or its unique beginning) was typed.
template <class Thing>
int show(const Call& call, const std::vector<Thing>& things, std::string_view what) {
    const auto& words = call.arguments.words();
    if (words.size() > 1) {
        throw Stop{Exit::wrongUsage, "Only one key at a time."};
    }
    if (words.empty()) {
        Table table;
        for (const auto& thing : things) {
            table.add({keyOf(thing), english(thing.name)});
        }
        const auto json = [](const Thing& thing) { return exchange::answer(thing); };
        return call.answer(exchange::listOf(things, json), table.text());
    }
    std::vector<std::string> keys;
    std::string exact;
    for (const auto& thing : things) {
        keys.push_back(keyOf(thing));
        exact = keyOf(thing) == words.front() ? keyOf(thing) : exact;
    }
    const auto key = exact.empty() ? uniqueId(words.front(), keys, what) : exact;
    const auto& found = *std::find_if(things.begin(), things.end(),
                                      [&](const Thing& thing) { return keyOf(thing) == key; });
    return call.answer(exchange::answer(found), textOf(found));
}

int exercises(const Call& call) {
    return show(call, need(practice::shippedCatalogue())->exercises, "exercise");
}

int protocols(const Call& call) {
    return show(call, need(practice::shippedCatalogue())->protocols, "protocol");
}

} // namespace

Command exercisesCommand() {
    return {"exercises", "[KEY]", "the exercises, or one with cues and sources", {}, exercises};
}

Command protocolsCommand() {
    return {"protocols",
            "[KEY]",
            "the protocols, or one with phases, gates and sources",
            {},
            protocols};
}

} // namespace sinew::cli
