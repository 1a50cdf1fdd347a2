#include "cli/library_commands.h"

#include "cli/chosen.h"
#include "cli/open_store.h"
#include "cli/stop.h"
#include "cli/table.h"
#include "exchange/knowledge_answer.h"
#include "practice/knowledge.h"

#include <algorithm>
#include <ostream>

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

/// The end of a title: with the file, where it is the clinic's own.
std::string ownLine(const std::string& file) {
    return file.empty() ? "\n" : "\nThe clinic's own, from " + file + "\n";
}

std::string textOf(const rehab::Exercise& exercise) {
    return english(exercise.name) + " (" + exercise.id + ")" + ownLine(exercise.ownFile) +
           english(exercise.start) + "\n" + section("Cues", exercise.cues) +
           section("Faults", exercise.faults) + section("Stop", exercise.stop) +
           sources(exercise.evidence);
}

std::string textOf(const rehab::Protocol& protocol) {
    std::string text = english(protocol.name) + " (" + protocol.key + ", version " +
                       std::to_string(protocol.version) + ")" + ownLine(protocol.ownFile) +
                       english(protocol.summary) + "\n";
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

/// Beside what the clinic has added itself.
std::string ownMark(const std::string& file) {
    return file.empty() ? "" : "own: " + file;
}

/// Shipped and own knowledge; what was left out of the own is told beside the answer.
practice::CataloguePointer catalogueOf(const Call& call) {
    const auto standard = need(practice::standardCatalogue(placesOf(call)));
    for (const auto& problem : standard.problems) {
        call.err << "sinewctl: left out: " << problem.field << ": " << problem.code
                 << (problem.detail.empty() ? "" : " (" + problem.detail + ")") << "\n";
    }
    return standard.catalogue;
}

std::string listed(const std::vector<std::string>& keys) {
    std::string text;
    for (const auto& key : keys) {
        text += (text.empty() ? "" : ", ") + key;
    }
    return text;
}

/// The one whose key, or its unique beginning, was typed.
template <class Thing>
const Thing& chosenOf(const std::vector<Thing>& things, const std::string& typed,
                      const std::string& what) {
    std::vector<std::string> keys;
    keys.reserve(things.size());
    for (const auto& thing : things) {
        keys.push_back(keyOf(thing));
    }
    const auto exact = std::find(keys.begin(), keys.end(), typed);
    const auto fitting = exact == keys.end() ? beginningWith(typed, keys) : std::vector{typed};
    if (fitting.size() != 1) {
        throw Stop{Exit::refused, fitting.empty() ? "There is no " + what + " \"" + typed +
                                                        "\"; sinewctl " + what + "s lists them."
                                                  : "Several " + what + "s begin with \"" + typed +
                                                        "\": " + listed(fitting) + "."};
    }
    return *std::find_if(things.begin(), things.end(),
                         [&](const Thing& thing) { return keyOf(thing) == fitting.front(); });
}

/// The list of all, or the one that was asked for.
template <class Thing>
int show(const Call& call, const std::vector<Thing>& things, const std::string& what) {
    const auto& words = call.arguments.words();
    if (words.size() > 1) {
        throw Stop{Exit::wrongUsage, "Only one key at a time."};
    }
    if (!words.empty()) {
        const auto& found = chosenOf(things, words.front(), what);
        return call.answer(exchange::answer(found), textOf(found));
    }
    Table table;
    for (const auto& thing : things) {
        table.add({keyOf(thing), english(thing.name), ownMark(thing.ownFile)});
    }
    const auto json = [](const Thing& thing) { return exchange::answer(thing); };
    return call.answer(exchange::listOf(things, json), table.text());
}

int exercises(const Call& call) {
    return show(call, catalogueOf(call)->exercises, "exercise");
}

int protocols(const Call& call) {
    return show(call, catalogueOf(call)->protocols, "protocol");
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
