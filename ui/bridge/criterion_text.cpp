#include "bridge/criterion_text.h"

#include "bridge/convert.h"
#include "bridge/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace sinew::bridge {

namespace {

#define SINEW_CRITERION(text) QT_TRANSLATE_NOOP("Criteria", text)

struct MissingWords {
    std::string_view code;
    const char* sentence;
};

constexpr auto missingWords = std::to_array<MissingWords>({
    {"screening", SINEW_CRITERION("The questions about warning signs are not answered yet.")},
    {"bothSides", SINEW_CRITERION("Test both sides, so that they can be compared.")},
    {"baseline", SINEW_CRITERION("With both sides hurt, an earlier value of your own is needed.")},
    {"task", SINEW_CRITERION("Do this once and note how much it hurts.")},
    {"testPain", SINEW_CRITERION("Do this test and note how much it hurts.")},
    {"run", SINEW_CRITERION("Run like this once and note it under Today.")},
    {"dailyPain", SINEW_CRITERION("Note the worst pain of the day.")},
    {"loadTest", SINEW_CRITERION("Do the load test and answer it in the morning.")},
    {"exercise", SINEW_CRITERION("Do the exercise in full once and note its pain.")},
    {"sessions", SINEW_CRITERION("More sessions with an answered morning are needed.")},
    {"usualVolume", SINEW_CRITERION("Say how far you usually run in a week.")},
    {"readiness", SINEW_CRITERION("Say how ready you feel.")},
    {"signature", SINEW_CRITERION("A clinician signs this.")},
    {"measurement", SINEW_CRITERION("Do this test.")},
    {"answer", SINEW_CRITERION("An answer is missing.")},
    {"moreDays", SINEW_CRITERION("Good so far; once more on another day.")},
    {"clinician", SINEW_CRITERION("A clinician does this test.")},
    {"equipment", SINEW_CRITERION("This test needs equipment that you did not name.")},
});

const MissingWords* wordsOf(std::string_view code) {
    const auto found = std::find_if(missingWords.begin(), missingWords.end(),
                                    [&](const auto& each) { return each.code == code; });
    return found == missingWords.end() ? nullptr : &*found;
}

QString say(const char* sentence) {
    return QCoreApplication::translate("Criteria", sentence);
}

const rehab::Criterion* within(const std::vector<rehab::Criterion>& list, std::string_view id) {
    for (const auto& criterion : list) {
        if (criterion.id == id) {
            return &criterion;
        }
        if (const auto* inner = within(criterion.anyOf, id)) {
            return inner;
        }
        if (const auto* inner = within(criterion.alternative, id)) {
            return inner;
        }
    }
    return nullptr;
}

struct UnitWords {
    std::string_view unit;
    const char* words;
};

constexpr auto countedUnits =
    std::to_array<UnitWords>({{"days", SINEW_CRITERION("%n day(s)")},
                              {"weeks", SINEW_CRITERION("%n week(s)")},
                              {"months", SINEW_CRITERION("%n month(s)")},
                              {"reps", SINEW_CRITERION("%n repetition(s)")},
                              {"steps", SINEW_CRITERION("%n step(s)")}});

/// "12 repetitions"; nothing where the unit is no word that counts things.
QString countedText(double value, std::string_view unit) {
    const auto found = std::find_if(countedUnits.begin(), countedUnits.end(),
                                    [unit](const UnitWords& one) { return one.unit == unit; });
    return found == countedUnits.end()
               ? QString{}
               : QCoreApplication::translate("Criteria", found->words, nullptr,
                                             static_cast<int>(std::lround(value)));
}

QString barText(const progress::CriterionJudgement& criterion) {
    if (!criterion.bar || criterion.unit == "0/1") {
        return {};
    }
    const QString bar = measuredText(*criterion.bar, criterion.unit);
    const auto comparison = rehab::fromName<rehab::Comparison>(criterion.comparison);
    return comparison ? QStringLiteral("%1 %2").arg(words(*comparison), bar) : bar;
}

} // namespace

const rehab::Criterion* criterionOf(const rehab::Protocol& protocol, std::string_view id) {
    for (const auto& gate : protocol.gates) {
        if (const auto* found = within(gate.criteria, id)) {
            return found;
        }
        if (const auto* found = within(gate.beside, id)) {
            return found;
        }
    }
    return nullptr;
}

QString measuredText(double value, std::string_view unit) {
    QString number = numberText(value);
    if (unit == "0/1") {
        return value > 0 ? say(SINEW_CRITERION("yes")) : say(SINEW_CRITERION("no"));
    }
    if (unit == "deg") {
        return number + QStringLiteral("°");
    }
    if (unit == "%") {
        return say(SINEW_CRITERION("%1 %")).arg(number);
    }
    if (unit == "0-10" || unit == "0-100") {
        return number;
    }
    if (QString counted = countedText(value, unit); !counted.isEmpty()) {
        return counted;
    }
    return unit.empty() ? number : QStringLiteral("%1 %2").arg(number, toQt(unit));
}

QString wayText(rehab::CriterionKind kind) {
    switch (kind) {
    case rehab::CriterionKind::redFlagsClear:
        return say(SINEW_CRITERION("Answer the questions about warning signs."));
    case rehab::CriterionKind::runAtEffort:
    case rehab::CriterionKind::runContinuous:
        return say(SINEW_CRITERION("Note a run like this under Today."));
    case rehab::CriterionKind::exerciseDose:
        return say(SINEW_CRITERION("Do the exercise in full under Today and note its pain."));
    case rehab::CriterionKind::greenSessions:
    case rehab::CriterionKind::greenWeeks:
        return say(SINEW_CRITERION(
            "This counts by itself: sessions under Today, and how the next morning was."));
    case rehab::CriterionKind::usualVolume:
        return say(SINEW_CRITERION("Note the distance of each run under Today."));
    case rehab::CriterionKind::signedByClinician:
        return say(SINEW_CRITERION("A clinician notes this at a visit."));
    default:
        return {};
    }
}

QString againstBar(const progress::CriterionJudgement& criterion) {
    QString bar = barText(criterion);
    if (!criterion.value) {
        return bar;
    }
    const QString value = measuredText(*criterion.value, criterion.unit);
    return bar.isEmpty() ? value : QStringLiteral("%1 (%2)").arg(value, bar);
}

QString missingText(std::string_view missing) {
    const MissingWords* found = wordsOf(missing);
    return say(found == nullptr ? SINEW_CRITERION("Something is still missing.") : found->sentence);
}

bool knowsMissing(std::string_view missing) {
    return wordsOf(missing) != nullptr;
}

} // namespace sinew::bridge
