#include "cli/library_commands.h"
#include "cli/open_store.h"
#include "cli/stop.h"
#include "cli/table.h"
#include "exchange/knowledge_answer.h"

#include <algorithm>
#include <cstdio>
#include <ostream>

namespace sinew::cli {

namespace {

using practice::Figure;

std::string text(double number) {
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.6g", number);
    return digits;
}

std::string ofClinic(const Figure& figure) {
    return figure.isClinics ? "clinic" : std::string{nameOf(figure.standard.evidence.strength)};
}

std::string line(const Figure& figure) {
    const auto& standard = figure.standard;
    const std::string label{standard.label.in("en")};
    return standard.key + ": " + text(figure.value) + " " + standard.unit +
           (figure.isClinics ? ", set by the clinic" : "") + "\nDefault: " + text(standard.value) +
           (standard.editable
                ? ", may be set from " + text(standard.least) + " to " + text(standard.most)
                : ", fixed") +
           (label.empty() ? "" : "\n" + label) + "\nSource: " + standard.evidence.tag + " (" +
           std::string{nameOf(standard.evidence.strength)} +
           "): " + std::string{standard.evidence.text.in("en")} +
           (standard.evidence.address.empty() ? "" : " " + standard.evidence.address) + "\n";
}

/// What is used in the store; the defaults where there is no store yet.
std::vector<Figure> figuresOf(const Call& call) {
    const auto places = placesOf(call);
    if (!isOnServer(places) && !std::filesystem::exists(places.store)) {
        return practice::Knowledge{need(practice::standardCatalogue(places))}.figures();
    }
    OpenStore store{call};
    for (const auto& problem : store.practice().knowledge().figureProblems()) {
        call.err << "sinewctl: the default is used: " << problemText(problem) << ".\n";
    }
    return store.practice().settings().figures();
}

/// All figures whose key is `typed` or begins with it.
std::vector<Figure> chosen(std::vector<Figure> figures, const std::string& typed) {
    const auto isExact = [&](const Figure& figure) { return figure.standard.key == typed; };
    const bool hasExact = std::any_of(figures.begin(), figures.end(), isExact);
    std::erase_if(figures, [&](const Figure& figure) {
        return hasExact ? !isExact(figure) : !figure.standard.key.starts_with(typed);
    });
    return figures;
}

constexpr std::string_view setOption = "--set";
constexpr std::string_view resetOption = "--reset";

/// The clinic's own number for one figure, or the default again.
void change(const Call& call, const std::vector<std::string>& words) {
    const auto number = call.arguments.value(setOption);
    const bool isReset = call.arguments.has(resetOption);
    if (words.empty() || (number && isReset)) {
        throw Stop{Exit::wrongUsage, "Give one key, and either --set or --reset."};
    }
    OpenStore store{call};
    need(store.practice().settings().setFigure(words.front(), number));
}

int figures(const Call& call) {
    const auto& words = call.arguments.words();
    if (words.size() > 1) {
        throw Stop{Exit::wrongUsage, "Only one key at a time."};
    }
    if (call.arguments.has(setOption) || call.arguments.has(resetOption)) {
        change(call, words);
    }
    const auto found = chosen(figuresOf(call), words.empty() ? "" : words.front());
    if (found.empty()) {
        throw Stop{Exit::refused, "There is no figure " + words.front() + "."};
    }
    Table table;
    for (const auto& figure : found) {
        table.add({figure.standard.key, text(figure.value), figure.standard.unit,
                   text(figure.standard.value), ofClinic(figure)});
    }
    const auto json = exchange::listOf(found, [](const Figure& figure) {
        return exchange::answer(figure.standard, figure.value, figure.isClinics);
    });
    return call.answer(json, found.size() == 1 ? line(found.front()) : table.text());
}

} // namespace

Command figuresCommand() {
    return {"figures",
            "[KEY]",
            "the numbers behind the judgements: in use, default, source; a key may be cut short",
            {{setOption, "NUMBER", "use this number instead of the default"},
             {resetOption, "", "use the default again"}},
            figures};
}

} // namespace sinew::cli
