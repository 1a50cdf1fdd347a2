#include "patient/progress_page.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "bridge/week_text.h"
#include "chart/calendar_card.h"
#include "chart/chart_card.h"
#include "kit/choice_row.h"
#include "kit/empty_state.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/goal_desk.h"
#include "patient/goal_section.h"
#include "patient/marks_history.h"
#include "patient/way_back.h"
#include "progress/charts.h"

#include <algorithm>

namespace sinew::patient {

namespace {

const QString all = QStringLiteral("all");

/// A sentence of its own between the charts.
kit::Label* sentence(const QString& name) {
    auto* label = kit::plain({});
    label->setObjectName(name);
    label->wrapped();
    return label;
}

bool isLonger(const practice::ProgressView& view) {
    return view.pain.from > view.episode.value.onset;
}

} // namespace

ProgressPage::ProgressPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode,
                           Access access, kit::Prompt& prompt, QWidget* parent)
    : Page{parent},
      m_store{store},
      m_episode{episode},
      m_access{access},
      m_goalDesk{new GoalDesk{store, episode, this}},
      m_back{new WayBack{store, this}} {
    build(prompt);
    connectAll();
}

QString ProgressPage::title() const {
    return tr("Progress");
}

QString ProgressPage::help() const {
    return tr(
        "Pain before, during, an hour after and on the next morning, each day of the plan, "
        "the tests of both sides, and runs. One stretch of time holds for all charts. A day "
        "without an answer is a gap, never a zero. The ribbon around a test is its error: "
        "what stays inside it is no clear change. A day of the calendar opens with Return or a "
        "click.");
}

std::vector<kit::Keys> ProgressPage::keys() const {
    using kit::Keys;
    return {Keys::chartDays,    Keys::chartEnds,      Keys::chartZoom,
            Keys::calendarDays, Keys::calendarMonths, Keys::press};
}

QString ProgressPage::never() const {
    return tr(
        "It never draws a line through days without an answer, and never calls a change clear "
        "that the error of the test can explain.");
}

QWidget* ProgressPage::stretchOfTime() {
    m_span = new kit::ChoiceRow{"span",
                                tr("Stretch of time of all charts"),
                                {{QStringLiteral("14"), tr("2 weeks")},
                                 {QStringLiteral("42"), tr("6 weeks")},
                                 {all, tr("All")}}};
    m_span->choose({QStringLiteral("42")});
    return kit::boxed(kit::row({m_span, kit::spacer()}));
}

void ProgressPage::build(kit::Prompt& prompt) {
    const auto card = [&](const char* name, const QString& heading) {
        return new chart::ChartCard{QLatin1String(name), heading, prompt};
    };
    m_pain = card("painChart", tr("Pain, 0 to 10"));
    m_kept = card("keptChart", tr("Keeping to the plan, week by week"));
    m_strength = card("strengthChart", tr("Strength by side"));
    m_range = card("rangeChart", tr("Range by side"));
    m_running = card("runningChart", tr("Running"));
    m_load = card("loadChart", tr("Load, as information"));
    m_calendar = new chart::CalendarCard{QStringLiteral("calendar"),
                                         tr("Keeping to the plan, day by day"), prompt};
    m_weeks = sentence(QStringLiteral("weeks"));
    m_sentence = sentence(QStringLiteral("consistency"));
    m_goals = new GoalSection{*m_goalDesk, m_access == Access::edit};
    m_marks = new MarksHistory;
    m_charts =
        kit::boxed(kit::column({stretchOfTime(), m_weeks, m_pain, m_marks, m_calendar, m_sentence,
                                m_goals, m_strength, m_range, m_running, m_kept, m_load},
                               kit::space::wide));
    m_empty = new kit::EmptyState{"progressEmpty", kit::Icon::progress, tr("Nothing to draw yet"),
                                  tr("After your first session and the morning after it, your "
                                     "pain at four times of the day appears here."),
                                  tr("Go to Today")};
    m_charts->hide();
    m_empty->hide();
    body().addWidget(m_empty);
    body().addWidget(m_charts);
}

std::vector<chart::ChartCard*> ProgressPage::cards() const {
    return {m_pain, m_strength, m_range, m_running, m_kept, m_load};
}

void ProgressPage::connectAll() {
    const auto tell = [this](const QString& sentence) {
        Q_EMIT noticed({kit::Word::Kind::plain, sentence, {}, {}});
    };
    for (auto* card : cards()) {
        connect(card, &chart::TabledCard::told, this, tell);
    }
    connect(m_calendar, &chart::TabledCard::told, this, tell);
    connect(m_calendar, &chart::CalendarCard::dayWanted, this, [this](base::Day day) {
        Q_EMIT pageWanted(QStringLiteral("today/") + bridge::toQt(day.text()));
    });
    connect(static_cast<kit::EmptyState*>(m_empty), &kit::EmptyState::acted, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("today")); });
    connect(m_span, &kit::ChoiceRow::changed, this, &ProgressPage::changeStretch);
    connect(m_goalDesk, &GoalDesk::saved, m_back, &WayBack::tellSaved);
    connect(m_goalDesk, &GoalDesk::saved, this, &ProgressPage::refresh);
    connect(m_back, &WayBack::turned, this, &ProgressPage::refresh);
    connect(m_back, &WayBack::noticed, this, &ProgressPage::noticed);
    connect(m_back, &WayBack::refused, this, &ProgressPage::tellProblem);
    connect(m_goalDesk, &GoalDesk::refused, this, [this](const QString& sentence) {
        Q_EMIT noticed({kit::Word::Kind::problem, sentence, {}, {}});
    });
}

void ProgressPage::refresh() {
    m_store.ask(
        this,
        [episode = m_episode](practice::Practice& practice) {
            const auto today = practice.today();
            return practice.journal().progress(episode, today, today - (progress::mostPoints - 1));
        },
        [this](const base::Result<practice::ProgressView>& view) {
            if (view) {
                present(*view);
            } else {
                tellProblem(view.error());
            }
        });
}

void ProgressPage::present(const practice::ProgressView& view) {
    m_subtitle = tr("Day %1 · phase %2 of %3")
                     .arg(view.phase.dayOfInjury)
                     .arg(view.phase.index)
                     .arg(view.phase.count);
    m_near = view;
    m_whole.reset();
    bool drawn = isLonger(view) || !view.goals.empty() || !view.marks.empty();
    for (const auto* chart :
         {&view.pain, &view.adherence, &view.strength, &view.range, &view.load}) {
        drawn = drawn || progress::saysSomething(*chart);
    }
    m_charts->setVisible(drawn);
    m_empty->setVisible(!drawn);
    if (drawn) {
        m_goals->present(view.goals, view.calendar.today);
        m_weeks->setText(bridge::weekText(view.weeks));
        m_sentence->setText(consistencySentence(view.consistency));
        changeStretch();
    }
    Q_EMIT headerChanged();
}

std::optional<base::Day> ProgressPage::seenFrom() const {
    const int days = m_span->choice().toInt();
    return days > 0 ? std::optional{m_near->pain.to - days} : std::nullopt;
}

bool ProgressPage::wantsWhole() const {
    return m_span->choice() == all && m_near && isLonger(*m_near);
}

void ProgressPage::changeStretch() {
    if (wantsWhole() && !m_whole) {
        askWhole();
    } else if (m_near) {
        presentCharts();
    }
}

/// A card without a single value would only say what is not there.
void ProgressPage::showCard(chart::ChartCard& card, const progress::Chart& chart) {
    card.show(chart, seenFrom());
    card.setVisible(progress::saysSomething(chart));
}

void ProgressPage::presentCharts() {
    const auto& view = wantsWhole() && m_whole ? *m_whole : *m_near;
    m_pain->show(view.pain, seenFrom());
    m_marks->present(view.marks, view.pain.to);
    m_calendar->show(view.calendar, seenFrom());
    showCard(*m_strength, view.strength);
    showCard(*m_range, view.range);
    showCard(*m_running, view.running);
    showCard(*m_kept, view.adherence);
    showCard(*m_load, view.load);
}

/// Years are read only when somebody wants to see them; until then the newest stretch stands.
void ProgressPage::askWhole() {
    m_store.ask(
        this,
        [episode = m_episode](practice::Practice& practice) {
            return practice.journal().progress(episode, practice.today());
        },
        [this](const base::Result<practice::ProgressView>& view) {
            if (view) {
                m_whole = *view;
                presentCharts();
            } else {
                tellProblem(view.error());
            }
        });
}

void ProgressPage::tellProblem(const base::Error& error) {
    Q_EMIT noticed({kit::Word::Kind::problem, bridge::errorText(error), {}, {}});
}

QString ProgressPage::consistencySentence(const progress::Adherence& kept) const {
    if (!kept.consistencyPct) {
        return tr("How well the plan was kept is counted from four planned days on; so far there "
                  "were %n.",
                  nullptr, kept.planned);
    }
    return tr("In the last 14 days %1 of %n planned day(s) were kept (%2 %): %3 on their day, %4 "
              "on "
              "another day, %5 held for pain. Planned rest is not counted.",
              nullptr, kept.planned)
        .arg(kept.onTime + kept.shifted + kept.held)
        .arg(*kept.consistencyPct)
        .arg(kept.onTime)
        .arg(kept.shifted)
        .arg(kept.held);
}

} // namespace sinew::patient
