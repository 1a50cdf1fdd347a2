#include "clinician/compare_text.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "clinician/case_text.h"

#include <QCoreApplication>

namespace sinew::clinician {

namespace {

struct Comparing {
    Q_DECLARE_TR_FUNCTIONS(sinew::clinician::Compare)
};

QString dayNumber(double day) {
    return bridge::numberText(day);
}

} // namespace

QString likeText(const rehab::Episode& episode) {
    QStringList words{bridge::words(episode.type)};
    if (episode.grade) {
        words << bridge::words(*episode.grade);
    } else if (episode.type == rehab::InjuryType::trauma) {
        words << Comparing::tr("grade not known");
    }
    return words.join(QStringLiteral(", "));
}

QString injuryOfDayText(const rehab::Episode& episode) {
    return injuryText(episode.side, episode.type) + QStringLiteral(" · ") +
           bridge::dayText(episode.onset, bridge::DayForm::dated);
}

QString groupText(const practice::ClinicGroup& group, const rehab::Episode& episode) {
    const auto like = likeText(episode);
    if (!group.pain) {
        const bool isSmall = group.alike < progress::leastGroup;
        return Comparing::tr("This clinic has had %n earlier patient(s) like this: %1. With fewer "
                             "than %2 a comparison would say more about single people than about "
                             "the injury, so none is drawn.",
                             nullptr, isSmall ? group.alike : group.compared)
            .arg(like)
            .arg(progress::leastGroup);
    }
    const auto who = group.compared < group.alike
                         ? Comparing::tr("The newest %1 of %n earlier patient(s) of this clinic "
                                         "like this: %2.",
                                         nullptr, group.alike)
                               .arg(group.compared)
                               .arg(like)
                         : Comparing::tr("%n earlier patient(s) of this clinic like this: %1.",
                                         nullptr, group.alike)
                               .arg(like);
    return Comparing::tr("%1 The band holds the middle half of them, the dotted line the middle "
                         "one. Days that fewer than %2 of them answered are left out. Nobody is "
                         "named.")
        .arg(who)
        .arg(progress::leastGroup);
}

QString publishedText(const practice::CompareView& view, const rehab::Catalogue& catalogue) {
    const auto* course = catalogue.course(view.published);
    if (course == nullptr) {
        return Comparing::tr("Published: no days of return are known for this kind of injury.");
    }
    QStringList said{Comparing::tr("Published: %1, %2. %3.")
                         .arg(bridge::textOf(course->group), bridge::textOf(course->published),
                              bridge::sourceOf(course->evidence))};
    if (course->percentiles.empty()) {
        said << Comparing::tr("How far these days lie apart was not published in a way that could "
                              "be drawn.");
    }
    const auto* protocol = catalogue.protocol(view.episode.value.protocol);
    if (course->elite && protocol != nullptr && view.episode.value.level != rehab::Level::elite) {
        said << Comparing::tr("These are elite athletes; others take about %1 times as long.")
                    .arg(bridge::numberText(protocol->rules.estimate.amateurFactor));
    }
    said << Comparing::tr("The tests decide, not the calendar.");
    return said.join(QLatin1Char(' '));
}

QString milestoneWord(const rehab::Catalogue& catalogue, const std::string& protocol,
                      const progress::Milestone& milestone) {
    return milestone.phase.empty() ? Comparing::tr("Return")
                                   : bridge::toQt(milestone.phase) + QLatin1Char(' ') +
                                         bridge::phaseName(catalogue, protocol, milestone.phase);
}

QString reachedText(std::optional<int> day, int today) {
    return day ? Comparing::tr("this injury: day %1").arg(*day)
               : Comparing::tr("this injury: not by day %1, today").arg(today);
}

QString otherReachedText(std::optional<int> day) {
    return day ? Comparing::tr("the other injury: day %1").arg(*day)
               : Comparing::tr("the other injury: never recorded");
}

QString clinicReachedText(const progress::Milestone& milestone, int compared) {
    if (!milestone.clinic) {
        return Comparing::tr("own clinic: %1 of %2 came here, too few to say more")
            .arg(milestone.reached)
            .arg(compared);
    }
    const auto& half = *milestone.clinic;
    return Comparing::tr("own clinic: half of those who came here did from day %1 to %2, the "
                         "middle one on day %3 (n %4 of %5)")
        .arg(dayNumber(half.low), dayNumber(half.high), dayNumber(half.middle))
        .arg(half.n)
        .arg(compared);
}

QString publishedReachedText(const progress::Quarters& days) {
    return Comparing::tr("published: half from day %1 to %2, the middle one on day %3")
        .arg(dayNumber(days.low), dayNumber(days.high), dayNumber(days.middle));
}

} // namespace sinew::clinician
