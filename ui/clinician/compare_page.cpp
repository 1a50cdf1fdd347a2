#include "clinician/compare_page.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "chart/chart_card.h"
#include "chart/chart_plot.h"
#include "chart/linked_charts.h"
#include "clinician/compare_text.h"
#include "clinician/milestone_card.h"
#include "kit/busy.h"
#include "kit/button.h"
#include "kit/choice_row.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "progress/charts.h"

#include <algorithm>

namespace sinew::clinician {

namespace {

constexpr int chunkOfReading = 40; // ms: what another page asks meanwhile comes next

} // namespace

ComparePage::ComparePage(bridge::StoreThread& store, base::Id<rehab::Episode> episode,
                         kit::Prompt& prompt, QWidget* parent)
    : Page{parent},
      m_store{store},
      m_episode{episode},
      m_other{kit::plain({})},
      m_choice{kit::boxed(kit::row({}))},
      m_group{kit::plain({})},
      m_busy{new kit::Busy{"compare.busy", tr("Reading the courses of earlier patients")}},
      m_goOn{new kit::LinkButton{"compare.goOn", tr("Read the earlier courses")}},
      m_days{new MilestoneCard},
      m_published{kit::plain({})} {
    build(prompt);
}

QString ComparePage::help() const {
    return tr("How this injury goes beside others, each counted from its own first day: beside "
              "another injury of the same person, beside the middle half of this clinic's earlier "
              "patients with the same kind and grade, and beside what was published. Each says "
              "what it is and how many people stand behind it. Left and Right read a day.");
}

std::vector<kit::Keys> ComparePage::keys() const {
    return {kit::Keys::chartDays, kit::Keys::chartEnds, kit::Keys::chartZoom, kit::Keys::choose,
            kit::Keys::press};
}

QString ComparePage::never() const {
    return tr("It never names another patient, and never draws a group that is too small. Being "
              "faster or slower than others opens no gate and is no goal.");
}

chart::ChartCard* ComparePage::card(const char* name, const QString& heading, kit::Prompt& prompt) {
    auto* made = new chart::ChartCard{QLatin1String(name), heading, prompt};
    connect(made, &chart::TabledCard::told, this, [this](const QString& sentence) {
        Q_EMIT noticed({kit::Word::Kind::plain, sentence, {}, {}});
    });
    return made;
}

kit::Section* ComparePage::injuries(kit::Prompt& prompt) {
    m_other->wrapped()->setObjectName(QStringLiteral("compare.other"));
    auto* section = new kit::Section{tr("Beside another injury of the same person"),
                                     tr("both from the day they began")};
    section->add(m_other);
    section->add(m_choice);
    m_cards = {
        card("compare.pain", tr("Worst pain of the day, 0 to 10"), prompt),
        card("compare.load", tr("Load, week by week, as information"), prompt),
        card("compare.strength", tr("Strength of the injured side, % of the other"), prompt)};
    for (auto* one : m_cards) {
        section->add(one);
    }
    m_together = new chart::LinkedCharts{m_cards, this};
    return section;
}

kit::Section* ComparePage::clinic(kit::Prompt& prompt) {
    m_group->wrapped()->setObjectName(QStringLiteral("compare.group"));
    auto* section = new kit::Section{tr("Beside this clinic's earlier patients"),
                                     tr("own clinic, same kind and grade of injury")};
    m_clinic = card("compare.clinic", tr("Worst pain of the day beside earlier patients"), prompt);
    section->add(m_group);
    section->add(m_busy);
    section->add(kit::row({m_goOn, kit::spacer()}));
    section->add(m_clinic);
    connect(m_busy, &kit::Busy::cancelled, this, [this] {
        m_isStopped = true;
        refresh();
    });
    connect(m_goOn, &QAbstractButton::clicked, this, [this] {
        m_isStopped = false;
        refresh();
    });
    return section;
}

kit::Section* ComparePage::days() {
    m_published->wrapped()->setObjectName(QStringLiteral("compare.published"));
    auto* section =
        new kit::Section{tr("Days since the onset"), tr("when each phase opened, and the return")};
    section->add(m_days);
    section->add(m_published);
    return section;
}

void ComparePage::build(kit::Prompt& prompt) {
    setObjectName(QStringLiteral("comparePage"));
    m_sections = {injuries(prompt), clinic(prompt), days()};
    body().addSpacing(kit::space::step);
    for (auto* section : m_sections) {
        body().addWidget(section);
        section->hide();
    }
}

void ComparePage::refresh() {
    m_store.ask(
        this,
        [episode = m_episode, beside = m_beside](practice::Practice& practice) {
            return std::pair{practice.comparisons().view(episode, beside), &practice.catalogue()};
        },
        [this](const auto& answer) {
            if (!answer.first) {
                return tellProblem(answer.first.error());
            }
            present(*answer.first, *answer.second);
            readOn();
        });
}

void ComparePage::present(const practice::CompareView& view, const rehab::Catalogue& catalogue) {
    presentChoice(view);
    presentInjuries(view);
    presentClinic(view);
    m_days->present(view, catalogue);
    m_published->setText(publishedText(view, catalogue));
    for (auto* section : m_sections) {
        section->show();
    }
}

/// Made anew where the person has other injuries than before.
void ComparePage::presentChoice(const practice::CompareView& view) {
    std::vector<kit::Choice> choices;
    QStringList keys;
    for (const auto& one : view.injuries) {
        choices.push_back({bridge::toQt(one.id.text()), injuryOfDayText(one.value)});
        keys << choices.back().key;
    }
    if (m_choice->property("keys").toStringList() != keys) {
        m_choice->setProperty("keys", keys);
        kit::clearLater(*m_choice->layout());
        m_injuries = new kit::ChoiceRow{"compare.injury", tr("Which other injury"), choices};
        m_choice->layout()->addWidget(m_injuries);
        connect(m_injuries, &kit::ChoiceRow::changed, this, [this](const QStringList& chosen) {
            m_beside = base::Id<rehab::Episode>::parse(bridge::fromQt(chosen.value(0)));
            refresh();
        });
    }
    m_choice->setVisible(choices.size() > 1);
    if (m_injuries != nullptr && view.beside) {
        m_injuries->choose({bridge::toQt(view.beside->episode.id.text())});
    }
}

void ComparePage::presentInjuries(const practice::CompareView& view) {
    for (auto* one : m_cards) {
        one->setVisible(view.beside.has_value());
    }
    if (!view.beside) {
        m_other->setText(tr("No other injury of this person is on record. Where there is one, such "
                            "as the injury before a relapse, both courses stand here over each "
                            "other, each from its own first day."));
        return;
    }
    const auto& beside = *view.beside;
    const bool isRelapse = view.episode.value.recurrenceOf == beside.episode.id;
    const auto other = injuryOfDayText(beside.episode.value);
    m_other->setText(isRelapse ? tr("This injury is a relapse of the other one: %1.").arg(other)
                     : beside.episode.value.recurrenceOf == view.episode.id
                         ? tr("The other one is a relapse of this injury: %1.").arg(other)
                         : tr("The other injury: %1.").arg(other));
    const progress::Chart* const charts[] = {&beside.pain, &beside.load, &beside.strength};
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        m_cards[at]->show(*charts[at]);
        m_cards[at]->setVisible(progress::saysSomething(*charts[at]));
    }
    m_together->share();
    for (auto* one : m_cards) {
        one->plot().look({});
    }
}

void ComparePage::presentClinic(const practice::CompareView& view) {
    const auto& group = view.clinic;
    m_toRead = group.waiting;
    const bool isWaiting = group.waiting > 0;
    m_busy->setVisible(isWaiting && !m_isStopped);
    m_busy->setProgress(group.compared, group.compared + group.waiting);
    m_goOn->setVisible(isWaiting && m_isStopped);
    m_group->setVisible(!isWaiting);
    m_clinic->setVisible(group.pain.has_value());
    if (!isWaiting) {
        m_group->setText(groupText(group, view.episode.value));
    }
    if (group.pain) {
        m_clinic->show(*group.pain);
    }
}

void ComparePage::readOn() {
    if (m_toRead == 0 || m_underWay || m_isStopped || !isVisible()) {
        return;
    }
    m_underWay = true;
    m_store.ask(
        this,
        [episode = m_episode](practice::Practice& practice) {
            return practice.comparisons().readOn(episode, chunkOfReading);
        },
        [this](const base::Result<int>& waiting) {
            m_underWay = false;
            if (!waiting) {
                m_isStopped = true;
                return tellProblem(waiting.error());
            }
            if (*waiting == 0) {
                return refresh();
            }
            m_busy->setProgress(std::max(0, m_toRead - *waiting), m_toRead);
            readOn();
        });
}

void ComparePage::tellProblem(const base::Error& error) {
    Q_EMIT noticed({kit::Word::Kind::problem, bridge::errorText(error), {}, {}});
}

} // namespace sinew::clinician
