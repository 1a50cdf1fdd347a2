#include "bridge/week_text.h"

#include "bridge/convert.h"

#include <QCoreApplication>

namespace sinew::bridge {

namespace {

struct Weeks {
    Q_DECLARE_TR_FUNCTIONS(Weeks)
};

QString days(int count) {
    return Weeks::tr("%n day(s)", nullptr, count);
}

/// How much the pain has changed, in words; the numbers follow.
QString changeText(progress::WeekChange change) {
    switch (change) {
    case progress::WeekChange::tooFew:
        break;
    case progress::WeekChange::less:
        return Weeks::tr("less pain");
    case progress::WeekChange::alike:
        return Weeks::tr("no clear difference");
    case progress::WeekChange::more:
        return Weeks::tr("more pain");
    }
    return {};
}

QString meanText(const std::optional<double>& mean) {
    return mean ? numberText(*mean) : QString{};
}

QString painText(const progress::WeekCompared& weeks) {
    const auto now = days(weeks.now.answered);
    const auto before = days(weeks.before.answered);
    return weeks.pain == progress::WeekChange::tooFew
               ? Weeks::tr("too few answers to say (%1 this week, %2 the week before)")
                     .arg(now, before)
               : Weeks::tr("%1, worst pain %2 on average (%3) after %4 (%5)")
                     .arg(changeText(weeks.pain), meanText(weeks.now.worstPain), now,
                          meanText(weeks.before.worstPain), before);
}

} // namespace

QString weekText(const progress::WeekCompared& weeks) {
    return Weeks::tr("Compared with the week before: %1; %2.")
        .arg(painText(weeks),
             Weeks::tr("%n day(s) of exercise after %1", nullptr, weeks.now.activeDays)
                 .arg(weeks.before.activeDays));
}

} // namespace sinew::bridge
