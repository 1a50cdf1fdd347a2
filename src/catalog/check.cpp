#include "catalog/check.h"

#include "catalog/check_parts.h"
#include "catalog/each_text.h"

#include <algorithm>
#include <array>
#include <set>

namespace sinew::catalog {

namespace {

using namespace rehab;

/// Promises nobody can keep: never shown to a person, in no text of the catalogue.
constexpr std::array<std::string_view, 7> banned{
    "risk score", "injury risk", "safe to", "healed", "cleared for", "you are ready", "will heal"};

std::string lowered(std::string_view text) {
    std::string lower{text};
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

void checkWords(const LocalText& text, const Place& place) {
    for (const auto& [language, words] : text.byLanguage) {
        const auto lower = lowered(words);
        for (const auto phrase : banned) {
            if (lower.find(phrase) != std::string::npos) {
                place.in(language).problem("bannedPhrase", std::string{phrase});
            }
        }
    }
}

template <class T, class KeyOf>
void checkUnique(const std::vector<T>& list, const Place& place, KeyOf keyOf) {
    std::set<std::string> seen;
    for (const auto& item : list) {
        const std::string key{keyOf(item)};
        if (!seen.insert(key).second) {
            place.in(key).problem("duplicate");
        }
    }
}

/// Every kind and task of the closed lists is described, so that nothing recorded lacks a name.
template <class Enum, class T>
void checkComplete(const std::vector<T>& list, const Place& place) {
    for (const auto word : Names<Enum>::list) {
        if (std::none_of(list.begin(), list.end(),
                         [&](const T& item) { return nameOf(item.key) == word; })) {
            place.in(word).problem("missing");
        }
    }
}

void checkRedFlags(const Catalogue& catalogue, const Place& place) {
    for (std::size_t i = 1; i <= RedFlagAnswers{}.size(); ++i) {
        const auto id = "RF" + std::to_string(i);
        if (!catalogue.redFlag(id)) {
            place.in(id).problem("missing");
        }
    }
    checkUnique(catalogue.redFlags, place, [](const RedFlag& flag) { return flag.id; });
}

void checkUniqueKeys(const Catalogue& catalogue, const Place& root) {
    checkUnique(catalogue.exercises, root.in("exercises"), [](const Exercise& e) { return e.id; });
    checkUnique(catalogue.exercises, root.in("exercises"),
                [](const Exercise& e) { return e.number; });
    checkUnique(catalogue.figures, root.in("figures"), [](const Figure& f) { return f.key; });
    checkUnique(catalogue.protocols, root.in("protocols"), [](const Protocol& p) { return p.key; });
    checkUnique(catalogue.measures, root.in("measures"),
                [](const Measure& m) { return nameOf(m.key); });
    checkUnique(catalogue.tasks, root.in("tasks"),
                [](const TaskDetails& t) { return nameOf(t.key); });
    checkUnique(catalogue.courses, root.in("courses"),
                [](const PublishedCourse& c) { return c.key; });
}

/// Every pattern leads to exercises that there are, or to a clinician.
void checkAlignment(const Catalogue& catalogue, const Place& place) {
    for (const auto& pattern : catalogue.alignment.patterns) {
        const auto at = place.in(pattern.key).in("exercises");
        for (std::size_t i = 0; i < pattern.exercises.size(); ++i) {
            if (!catalogue.exercise(pattern.exercises[i].exercise)) {
                at.in(i).in("exercise").problem("unknownExercise", pattern.exercises[i].exercise);
            }
        }
        if (pattern.exercises.empty() != pattern.clinicianOnly) {
            at.problem("contradiction", "clinicianOnly");
        }
    }
}

template <class T, class KeyOf>
void checkTexts(const std::vector<T>& list, const Place& place, KeyOf keyOf) {
    for (const auto& item : list) {
        eachText(item, place.in(keyOf(item)), checkWords);
    }
}

void checkAllTexts(const Catalogue& catalogue, const Place& root) {
    checkTexts(catalogue.exercises, root.in("exercises"), [](const Exercise& e) { return e.id; });
    checkTexts(catalogue.figures, root.in("figures"), [](const Figure& f) { return f.key; });
    checkTexts(catalogue.protocols, root.in("protocols"), [](const Protocol& p) { return p.key; });
    checkTexts(catalogue.redFlags, root.in("redFlags"), [](const RedFlag& f) { return f.id; });
    checkTexts(catalogue.measures, root.in("measures"),
               [](const Measure& m) { return nameOf(m.key); });
    checkTexts(catalogue.tasks, root.in("tasks"),
               [](const TaskDetails& t) { return nameOf(t.key); });
    checkTexts(catalogue.courses, root.in("courses"),
               [](const PublishedCourse& c) { return c.key; });
    eachText(catalogue.intake, root.in("intake"), checkWords);
    eachText(catalogue.rules, root.in("rules"), checkWords);
    eachText(catalogue.alignment, root.in("alignment"), checkWords);
    eachText(catalogue.grades, root.in("grades"), checkWords);
}

} // namespace

base::Problems checkCatalogue(const Catalogue& catalogue) {
    base::Problems problems;
    const Place root{problems, {}};
    checkUniqueKeys(catalogue, root);
    checkComplete<MeasurementKind>(catalogue.measures, root.in("measures"));
    checkComplete<Task>(catalogue.tasks, root.in("tasks"));
    checkRedFlags(catalogue, root.in("redFlags"));
    checkExercises(catalogue, root.in("exercises"));
    checkAlignment(catalogue, root.in("alignment"));
    for (const auto& figure : catalogue.figures) {
        checkFigure(figure, root.in("figures").in(figure.key));
    }
    for (const auto& protocol : catalogue.protocols) {
        const auto place = root.in("protocols").in(protocol.key);
        checkProtocol(catalogue, protocol, place);
        checkRoads(protocol, place);
        checkGates(catalogue, protocol, place);
    }
    checkAllTexts(catalogue, root);
    return problems;
}

} // namespace sinew::catalog
