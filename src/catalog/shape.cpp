#include "catalog/shape.h"

#include "rehab/validate.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace sinew::catalog {

namespace {

using namespace rehab;

void checkPair(const std::optional<int>& least, const std::optional<int>& most, const Place& place,
               std::string_view name) {
    if (most && !least) {
        place.in(name).problem("contradiction", "least value missing");
    } else if (least && most && *most < *least) {
        place.in(name).problem("contradiction",
                               std::to_string(*least) + " > " + std::to_string(*most));
    }
}

template <class T>
void checkRepeats(const std::vector<T>& list, const Place& place) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (std::find(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i), list[i]) !=
            list.begin() + static_cast<std::ptrdiff_t>(i)) {
            place.in(i).problem("duplicate");
        }
    }
}

bool isNumbered(std::string_view text, std::string_view prefix, std::size_t digits) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto rest = text.substr(std::min(prefix.size(), text.size()));
    return text.substr(0, prefix.size()) == prefix && !rest.empty() &&
           (digits == 0 || rest.size() == digits) && std::all_of(rest.begin(), rest.end(), isDigit);
}

/// Two papers withdrawn by their journals: they support nothing.
constexpr std::array<std::string_view, 3> retracted{"1471-2474-11-64", "1746-1340-18-23",
                                                    "Hoskins"};

} // namespace

bool isKebab(std::string_view key) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !key.empty() && key.front() != '-' && key.back() != '-' &&
           key.find("--") == std::string_view::npos && std::all_of(key.begin(), key.end(), fits);
}

void checkShape(const Dose& dose, const Place& place) {
    checkPair(dose.repsMin, dose.repsMax, place, "repsMax");
    checkPair(dose.holdS, dose.holdMaxS, place, "holdMaxS");
    checkPair(dose.minutesMin, dose.minutesMax, place, "minutesMax");
    checkPair(dose.effortPctMin, dose.effortPctMax, place, "effortPctMax");
    if (dose.week && !dose.phase && *dose.week == 1) {
        place.in("week").problem("notUsed");
    }
}

void checkShape(const Contraindication& contra, const Place& place) {
    const int set = int{contra.redFlag.has_value()} + int{contra.phase.has_value()} +
                    int{contra.diagnosis.has_value()};
    if (set != 1) {
        place.problem("oneOf", "redFlag, phase, diagnosis");
    }
}

void checkShape(const Exercise& exercise, const Place& place) {
    if (!isKebab(exercise.id)) {
        place.in("id").problem("badKey", exercise.id);
    }
    if (!isNumbered(exercise.number, "EX", 2) && !isNumbered(exercise.number, "REL", 1) &&
        !isNumbered(exercise.number, "OWN", 2)) {
        place.in("number").problem("badKey", exercise.number);
    }
    checkRepeats(exercise.category, place.in("category"));
    checkRepeats(exercise.mechanisms, place.in("mechanisms"));
    checkRepeats(exercise.phases, place.in("phases"));
    checkRepeats(exercise.progressTo, place.in("progressTo"));
    checkRepeats(exercise.regressTo, place.in("regressTo"));
}

void checkShape(const Evidence& evidence, const Place& place) {
    if (evidence.strength == Strength::verified && evidence.address.empty()) {
        place.in("address").problem("missing", "verified");
    }
    if (evidence.address.find("://") != std::string::npos) {
        place.in("address").problem("badKey", "://");
    }
    const auto names = [&](std::string_view text) {
        return std::any_of(retracted.begin(), retracted.end(), [&](std::string_view paper) {
            return text.find(paper) != std::string_view::npos;
        });
    };
    if (names(evidence.address) || names(evidence.tag) || names(evidence.text.in("en"))) {
        place.problem("retracted");
    }
}

void checkShape(const Prop& prop, const Place& place) {
    if (prop.to && !prop.at) {
        place.in("at").problem("missing", "to");
    }
}

void checkShape(const Figure& figure, const Place& place) {
    if (!isKebab(figure.key)) {
        place.in("key").problem("badKey", figure.key);
    }
    for (std::size_t i = 0; i < figure.still.size(); ++i) {
        const int index = figure.still[i];
        if (index < 0 || index >= static_cast<int>(figure.frames.size())) {
            place.in("still").in(i).problem("outOfRange", std::to_string(index));
        }
    }
    checkRepeats(figure.still, place.in("still"));
}

void checkShape(const RedFlag& flag, const Place& place) {
    if (!isNumbered(flag.id, "RF", 0)) {
        place.in("id").problem("badKey", flag.id);
    }
}

void checkShape(const IntakeQuestion& question, const Place& place) {
    if (!isNumbered(question.id, "I", 0)) {
        place.in("id").problem("badKey", question.id);
    }
    if (question.subType && question.type != typeOf(*question.subType)) {
        place.in("subType").problem("contradiction", std::string{nameOf(*question.subType)});
    }
    if (!question.type && !question.recurrence && !question.chronic) {
        place.problem("oneOf", "type, recurrence, chronic");
    }
}

void checkShape(const Intake& intake, const Place& place) {
    std::vector<std::string> ids;
    for (const auto& question : intake.questions) {
        if (!question.after.empty() &&
            std::find(ids.begin(), ids.end(), question.after) == ids.end()) {
            place.in("questions").in(ids.size()).in("after").problem("unknownKey", question.after);
        }
        ids.push_back(question.id);
    }
    checkRepeats(ids, place.in("questions"));
}

void checkShape(const Measure& measure, const Place& place) {
    if (measure.unit != unitOf(measure.key)) {
        place.in("unit").problem("wrongUnit", std::string{nameOf(unitOf(measure.key))});
    }
    if (measure.min >= measure.max) {
        place.in("max").problem("contradiction",
                                numberText(measure.min) + " >= " + numberText(measure.max));
    }
    if (measure.errorOther && !measure.errorSame) {
        place.in("errorSame").problem("missing", "errorOther");
    }
    if (measure.symmetry != SymmetryRule::none && !measure.perSide) {
        place.in("symmetry").problem("contradiction", "perSide");
    }
}

} // namespace sinew::catalog
