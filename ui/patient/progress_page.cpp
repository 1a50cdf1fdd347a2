#include "patient/progress_page.h"

#include "bridge/error_text.h"
#include "chart/chart_card.h"
#include "chart/chart_plot.h"
#include "kit/empty_state.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <algorithm>

namespace sinew::patient {

namespace {

bool saysSomething(const progress::Chart& chart) {
    return std::any_of(chart.series.begin(), chart.series.end(), [](const auto& series) {
        return std::any_of(series.points.begin(), series.points.end(),
                           [](const auto& point) { return point.value.has_value(); });
    });
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
    return tr("Pain before, during, an hour after and on the next morning, and how often the plan "
              "was kept. A day without an answer is a gap, never a zero. Left and Right move "
              "along the days.");
}

void ProgressPage::build(kit::Prompt& prompt) {
    m_pain = new chart::ChartCard{QStringLiteral("painChart"), tr("Pain, 0 to 10"), prompt};
    m_kept = new chart::ChartCard{QStringLiteral("keptChart"), tr("Keeping to the plan"), prompt};
    m_sentence = kit::plain({});
    m_sentence->setObjectName(QStringLiteral("consistency"));
    m_sentence->wrapped();
    for (auto* card : {m_pain, m_kept}) {
        connect(card, &chart::ChartCard::wholeWanted, this, &ProgressPage::askWhole);
        connect(card, &chart::ChartCard::told, this, [this](const QString& sentence) {
            Q_EMIT noticed({kit::Word::Kind::plain, sentence, {}, {}});
        });
    }
    m_charts = kit::boxed(kit::column({m_pain, m_sentence, m_kept}, kit::space::wide));
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
    const bool drawn = isLonger || saysSomething(view.pain) || saysSomething(view.adherence);
    m_charts->setVisible(drawn);
    m_empty->setVisible(!drawn);
    if (drawn) {
        const auto reach = isLonger ? chart::Reach::recent : chart::Reach::whole;
        m_pain->show(view.pain, reach);
        m_kept->show(view.adherence, reach);
        m_kept->setVisible(isLonger || saysSomething(view.adherence));
        m_sentence->setText(consistencySentence(view.consistency));
    }
    if (m_pain->wantsWhole() || m_kept->wantsWhole()) {
        askWhole();
    }
    Q_EMIT headerChanged();
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
