#include "bridge/week_text.h"

#include "bridge/convert.h"

#include <QCoreApplication>

namespace sinew::bridge {

namespace {

QString say(const char* sentence) {
    return QCoreApplication::translate("Weeks", sentence);
}

#define SINEW_WEEK(text) QT_TRANSLATE_NOOP("Weeks", text)

const char* sentenceOf(progress::WeekChange change) {
    switch (change) {
    case progress::WeekChange::tooFew:
        return SINEW_WEEK("Compared with the week before: too few days with an answer to say (n %1 "
                          "and %2); %3 days of exercise after %4.");
    case progress::WeekChange::less:
        return SINEW_WEEK("Compared with the week before: less pain, worst pain %5 on average (n "
                          "%1) after %6 (n %2); %3 days of exercise after %4.");
    case progress::WeekChange::alike:
        return SINEW_WEEK("Compared with the week before: no clear difference, worst pain %5 on "
                          "average (n %1) after %6 (n %2); %3 days of exercise after %4.");
    case progress::WeekChange::more:
        return SINEW_WEEK("Compared with the week before: more pain, worst pain %5 on average (n "
                          "%1) after %6 (n %2); %3 days of exercise after %4.");
    }
    return "";
}

QString meanText(const std::optional<double>& mean) {
    return mean ? numberText(*mean) : QString{};
}

} // namespace

QString weekText(const progress::WeekCompared& weeks) {
    auto text = say(sentenceOf(weeks.pain))
                    .arg(weeks.now.answered)
                    .arg(weeks.before.answered)
                    .arg(weeks.now.activeDays)
                    .arg(weeks.before.activeDays);
    return weeks.pain == progress::WeekChange::tooFew
               ? text
               : text.arg(meanText(weeks.now.worstPain), meanText(weeks.before.worstPain));
}

} // namespace sinew::bridge
