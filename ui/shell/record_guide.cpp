#include "shell/record_guide.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "shell/day_meant.h"
#include "shell/main_window.h"

#include <algorithm>

namespace sinew::shell {

namespace {

QStringList symptomWords() {
    QStringList words;
    for (std::size_t at = 0; at < rehab::Names<rehab::NewSymptom>::list.size(); ++at) {
        words << bridge::words(static_cast<rehab::NewSymptom>(at));
    }
    return words;
}

} // namespace

RecordGuide::RecordGuide(MainWindow& window, bridge::StoreThread& store,
                         base::Id<rehab::Episode> episode, kit::Theme& theme)
    : Guide{window,
            store,
            theme,
            {tr("Find a page, an exercise or a day"),
             tr("A page, an exercise, something to do, a day …")}},
      m_episode{episode} {}

void RecordGuide::read() {
    store().ask(
        this,
        [episode = m_episode](practice::Practice& practice) {
            Facts facts{&practice.catalogue(), practice.today(), practice.today()};
            const auto injuries = practice.accounts().activeWith(episode);
            if (injuries) {
                for (const auto& injury : *injuries) {
                    facts.first = std::min(facts.first, injury.value.onset);
                }
            }
            return facts;
        },
        [this](const Facts& facts) {
            m_facts = facts;
            know(*facts.catalogue);
        });
}

Find RecordGuide::partOfToday(const QString& word, const QString& part,
                              const QStringList& besides) const {
    return {word, tr("On Today"), kit::Icon::today, besides, [this, part] {
                window().open(QStringLiteral("today"));
                window().current()->reach(part);
            }};
}

void RecordGuide::addDeeds(std::vector<Find>& finds) const {
    finds.push_back(
        partOfToday(tr("Tell something new"), QStringLiteral("somethingNew"), symptomWords()));
    finds.push_back(partOfToday(tr("Mark where it hurts"), QStringLiteral("whereItHurts"),
                                {tr("pain"), tr("map")}));
    finds.push_back(partOfToday(tr("Read what was entered"), QStringLiteral("dayEntered"),
                                {tr("history"), tr("corrections")}));
}

std::vector<Find> RecordGuide::meant(const QString& typed) const {
    const auto day = m_facts ? dayMeant(typed, m_facts->today) : std::nullopt;
    return day ? std::vector{dayFind(*day)} : std::vector<Find>{};
}

/// A day to come is not opened: what will be due then follows from the days before it.
Find RecordGuide::dayFind(base::Day day) const {
    const QString dated = bridge::dayText(day, bridge::DayForm::dated);
    if (day > m_facts->today) {
        return {tr("%1 is still to come").arg(dated),
                tr("Plan shows the week ahead"),
                kit::Icon::calendar,
                {},
                [this] { window().open(QStringLiteral("plan")); }};
    }
    if (day < m_facts->first) {
        const auto first = m_facts->first;
        return {tr("%1 is before the injury").arg(dated),
                tr("The first day is %1").arg(bridge::dayText(first, bridge::DayForm::dated)),
                kit::Icon::calendar,
                {},
                [this, first] { openDay(first); }};
    }
    return {dated,
            foundAs(tr("Day"), bridge::dayBeside(day, m_facts->today)),
            kit::Icon::calendar,
            {},
            [this, day] { openDay(day); }};
}

void RecordGuide::openDay(base::Day day) const {
    window().open(QStringLiteral("today/") + bridge::toQt(day.text()));
}

} // namespace sinew::shell
