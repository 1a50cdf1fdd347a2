#include "bridge/because_text.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "bridge/rule_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sinew::bridge {

namespace {

QString say(const char* sentence) {
    return QCoreApplication::translate("Rules", sentence);
}

const RuleWords* wordsOf(std::string_view rule) {
    const auto all = ruleWords();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const RuleWords& words) { return words.rule == rule; });
    return found == all.end() ? nullptr : &*found;
}

/// How many there are of what may be one or several: the number that stands before its "(s)".
int countIn(std::string_view sentence, const progress::Because& because) {
    const auto several = std::min(sentence.find("(s)"), sentence.size());
    const auto value = sentence.rfind("{value}", several);
    const auto limit = sentence.rfind("{limit}", several);
    const bool isLimit = limit != sentence.npos && (value == sentence.npos || value < limit);
    return static_cast<int>(std::lround((isLimit ? because.limit : because.value).value_or(2)));
}

QString filled(QString sentence, const progress::Because& because, base::Day today, Units units) {
    const auto put = [&](const char* place, const QString& text) {
        sentence.replace(QLatin1String(place), text);
    };
    put("{value}", because.value ? numberText(*because.value) : QStringLiteral("–"));
    put("{limit}", because.limit ? numberText(*because.limit) : QStringLiteral("–"));
    put("{distance}", because.limit ? distanceText(static_cast<int>(*because.limit), units.distance)
                                    : QStringLiteral("–"));
    put("{day}", because.day ? dayBeside(*because.day, today) : QStringLiteral("–"));
    if (!sentence.isEmpty()) { // a sentence may begin with a day
        sentence[0] = sentence[0].toUpper();
    }
    return sentence;
}

} // namespace

QString becauseText(const progress::Because& because, base::Day today, Units units) {
    const RuleWords* words = wordsOf(because.rule);
    return words == nullptr ? say(QT_TRANSLATE_NOOP("Rules", "A rule of your plan applies."))
                            : filled(QCoreApplication::translate("Rules", words->sentence, nullptr,
                                                                 countIn(words->sentence, because)),
                                     because, today, units);
}

bool knowsRule(std::string_view rule) {
    return wordsOf(rule) != nullptr;
}

QString sourceText(std::string_view source, const rehab::Catalogue& catalogue) {
    if (const rehab::RedFlag* flag = catalogue.redFlag(source)) {
        return textOf(flag->question);
    }
    if (const rehab::Protocol* protocol = catalogue.protocol(source)) {
        return textOf(protocol->name);
    }
    if (const auto strength = rehab::fromName<rehab::Strength>(source)) {
        return words(*strength);
    }
    if (const auto kind = rehab::fromName<rehab::MeasurementKind>(source)) {
        return words(*kind);
    }
    if (source == ownTag) {
        return words(rehab::Strength::design);
    }
    if (source == "clinic") { // a figure that the clinic has set itself
        return say(QT_TRANSLATE_NOOP("Rules", "Set by your clinic"));
    }
    const rehab::Exercise* exercise = catalogue.exercise(source);
    return exercise == nullptr ? toQt(source) : textOf(exercise->name);
}

} // namespace sinew::bridge
