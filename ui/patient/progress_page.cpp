#include "patient/progress_page.h"

#include "bridge/error_text.h"
#include "bridge/week_text.h"
#include "chart/chart_card.h"
#include "chart/chart_plot.h"
#include "kit/empty_state.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "progress/charts.h"

namespace sinew::patient {

namespace {

/// A sentence of its own between the charts.
kit::Label* sentence(const QString& name) {
    auto* label = kit::plain({});
    label->setObjectName(name);
    label->wrapped();
    return label;
}

/// A card without a single value would only say what is not there.
void showOrHide(chart::ChartCard& card, const progress::Chart& chart, chart::Reach reach) {
    card.show(chart, reach);
    card.setVisible(reach == chart::Reach::recent || progress::saysSomething(chart));
}

} // namespace

ProgressPage::ProgressPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, Access,
                           kit::Prompt& prompt, QWidget* parent)
    : Page{parent},
      m_store{store},
      m_episode{episode} {
    build(prompt);
}

QString ProgressPage::title() const {
    return tr("Progress");
}

QString ProgressPage::help() const {
    return tr("Pain before, during, an hour after and on the next morning, the tests of both "
              "sides, and how often the plan was kept. A day without an answer is a gap, never a "
              "zero. The ribbon around a test is its error: what stays inside it is no clear "
              "change. Left and Right move along the days.");
}

void ProgressPage::build(kit::Prompt& prompt) {
    m_pain = new chart::ChartCard{QStringLiteral("painChart"), tr("Pain, 0 to 10"), prompt};
    m_kept = new chart::ChartCard{QStringLiteral("keptChart"), tr("Keeping to the plan"), prompt};
    m_strength =
        new chart::ChartCard{QStringLiteral("strengthChart"), tr("Strength by side"), prompt};
    m_range = new chart::ChartCard{QStringLiteral("rangeChart"), tr("Range by side"), prompt};
    m_load = new chart::ChartCard{QStringLiteral("loadChart"),
                                  tr("Load and running, as information"), prompt};
    m_weeks = sentence(QStringLiteral("weeks"));
    m_sentence = sentence(QStringLiteral("consistency"));
    for (auto* card : {m_pain, m_strength, m_range, m_load, m_kept}) {
        connect(card, &chart::ChartCard::wholeWanted, this, &ProgressPage::askWhole);
        connect(card, &chart::ChartCard::told, this, [this](const QString& sentence) {
            Q_EMIT noticed({kit::Word::Kind::plain, sentence, {}, {}});
        });
    }
    m_charts = kit::boxed(kit::column(
        {m_pain, m_weeks, m_strength, m_range, m_load, m_sentence, m_kept}, kit::space::wide));
    auto* empty =
        new kit::EmptyState{"progressEmpty", kit::Icon::progress, tr("Nothing to draw yet"),
                            tr("After your first session and the morning after it, your "
                               "pain at four times of the day appears here."),
                            tr("Go to Today")};
    connect(empty, &kit::EmptyState::acted, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("today")); });
    m_empty = empty;
    m_charts->hide();
    m_empty->hide();
    body().addWidget(m_empty);
    body().addWidget(m_charts);
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
                Q_EMIT noticed({kit::Word::Kind::problem, bridge::errorText(view.error()), {}, {}});
            }
        });
}

void ProgressPage::present(const practice::ProgressView& view) {
    m_subtitle = tr("Day %1 · phase %2 of %3")
                     .arg(view.phase.dayOfInjury)
                     .arg(view.phase.index)
                     .arg(view.phase.count);
    const bool isLonger = view.pain.from > view.episode.value.onset;
    bool drawn = isLonger;
    for (const auto* chart :
         {&view.pain, &view.adherence, &view.strength, &view.range, &view.load}) {
        drawn = drawn || progress::saysSomething(*chart);
    }
    m_charts->setVisible(drawn);
    m_empty->setVisible(!drawn);
    if (drawn) {
        presentCharts(view, isLonger ? chart::Reach::recent : chart::Reach::whole);
    }
    for (const auto* card : {m_pain, m_strength, m_range, m_load, m_kept}) {
        if (card->wantsWhole()) {
            askWhole();
            break;
        }
    }
    Q_EMIT headerChanged();
}

void ProgressPage::presentCharts(const practice::ProgressView& view, chart::Reach reach) {
    m_pain->show(view.pain, reach);
    showOrHide(*m_strength, view.strength, reach);
    showOrHide(*m_range, view.range, reach);
    showOrHide(*m_load, view.load, reach);
    showOrHide(*m_kept, view.adherence, reach);
    m_weeks->setText(bridge::weekText(view.weeks));
    m_sentence->setText(consistencySentence(view.consistency));
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
                m_pain->showWhole(view->pain);
                m_strength->showWhole(view->strength);
                m_range->showWhole(view->range);
                m_load->showWhole(view->load);
                m_kept->showWhole(view->adherence);
            } else {
                Q_EMIT noticed({kit::Word::Kind::problem, bridge::errorText(view.error()), {}, {}});
            }
        });
}

QString ProgressPage::consistencySentence(const progress::Adherence& kept) const {
    if (!kept.consistencyPct) {
        return tr("How well the plan was kept is counted from four planned days on; so far there "
                  "were %n.",
                  nullptr, kept.planned);
    }
    return tr("In the last 14 days %1 of %2 planned days were kept (%3 %): %4 on their day, %5 on "
              "another day, %6 held for pain. Planned rest is not counted.")
        .arg(kept.onTime + kept.shifted + kept.held)
        .arg(kept.planned)
        .arg(*kept.consistencyPct)
        .arg(kept.onTime)
        .arg(kept.shifted)
        .arg(kept.held);
}

} // namespace sinew::patient
