#include "clinician/case_text.h"

#include "bridge/because_text.h"
#include "bridge/convert.h"
#include "bridge/labels.h"
#include "bridge/person_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace sinew::clinician {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sinew::clinician::Case)
};

using RuleWord = std::pair<std::string_view, const char*>;

constexpr auto rules = std::to_array<RuleWord>({
    {"redflag.open", QT_TRANSLATE_NOOP("sinew::clinician::Case", "warning sign")},
    {"watch.relapse", QT_TRANSLATE_NOOP("sinew::clinician::Case", "injured again")},
    {"pain.overLimit", QT_TRANSLATE_NOOP("sinew::clinician::Case", "pain over the limit")},
    {"morning.worse", QT_TRANSLATE_NOOP("sinew::clinician::Case", "worse next morning")},
    {"red.twice", QT_TRANSLATE_NOOP("sinew::clinician::Case", "too much twice")},
    {"watch.pain", QT_TRANSLATE_NOOP("sinew::clinician::Case", "pain after the return")},
    {"silence", QT_TRANSLATE_NOOP("sinew::clinician::Case", "silent")},
    {"plateau", QT_TRANSLATE_NOOP("sinew::clinician::Case", "no clear change")},
    {"reeval.due", QT_TRANSLATE_NOOP("sinew::clinician::Case", "examination due")},
    {"gate.open", QT_TRANSLATE_NOOP("sinew::clinician::Case", "gate open")},
    {"run.spike", QT_TRANSLATE_NOOP("sinew::clinician::Case", "long run")},
    {"morning.missing", QT_TRANSLATE_NOOP("sinew::clinician::Case", "mornings missing")},
});

} // namespace

QString flagText(const practice::CaseFlag& flag, base::Day today) {
    return bridge::becauseText({flag.rule, flag.value, flag.limit, flag.day, {}, {}}, today);
}

QString ruleWord(std::string_view rule) {
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const RuleWord& one) { return one.first == rule; });
    return found != rules.end()           ? Words::tr(found->second)
           : rule.starts_with("rescreen") ? Words::tr("ask about warning signs")
                                          : bridge::toQt(rule);
}

const std::vector<std::string_view>& flagRules() {
    static const auto all = [] {
        std::vector<std::string_view> names;
        names.reserve(rules.size());
        for (const auto& rule : rules) {
            names.push_back(rule.first);
        }
        return names;
    }();
    return all;
}

kit::Tone toneOf(progress::FlagLevel level) {
    switch (level) {
    case progress::FlagLevel::info:
        return kit::Tone::neutral;
    case progress::FlagLevel::watch:
        return kit::Tone::caution;
    case progress::FlagLevel::act:
    case progress::FlagLevel::urgent:
    case progress::FlagLevel::emergency:
        return kit::Tone::danger;
    }
    return kit::Tone::neutral;
}

QString patientText(const practice::CaseLine& line) {
    const auto name = bridge::personText(line.name);
    return line.number.empty() ? name
                               : Words::tr("%1 (%2)").arg(name, bridge::personText(line.number));
}

QString injuryText(rehab::Side side, rehab::InjuryType type) {
    return QStringLiteral("%1 · %2").arg(bridge::words(side), bridge::words(type));
}

QString factsText(const practice::CaseLine& line, base::Day today) {
    QStringList facts{injuryText(line.side, line.type),
                      Words::tr("%1 · day %2").arg(bridge::toQt(line.phase)).arg(line.dayOfInjury)};
    if (line.lastEntry) {
        facts << Words::tr("last entry: %1").arg(bridge::dayBeside(*line.lastEntry, today));
    }
    if (line.consistencyPct) {
        facts << Words::tr("kept to the plan: %1 %").arg(*line.consistencyPct);
    }
    return facts.join(QStringLiteral(" · "));
}

QString painInWords(const std::string& pain) {
    QStringList words;
    for (const char sign : pain) {
        words << (sign == '-'   ? Words::tr("not answered")
                  : sign == 't' ? bridge::numberText(10)
                                : QString{QLatin1Char(sign)});
    }
    return words.join(QStringLiteral(", "));
}

} // namespace sinew::clinician
