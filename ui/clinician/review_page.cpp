#include "clinician/review_page.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "chart/chart_card.h"
#include "chart/chart_plot.h"
#include "chart/linked_charts.h"
#include "clinician/review_gate.h"
#include "clinician/saved_word.h"
#include "clinician/since_strip.h"
#include "kit/choice_row.h"
#include "kit/layout.h"
#include "progress/charts.h"

namespace sinew::clinician {

namespace {

const QString all = QStringLiteral("all");

std::vector<const progress::Chart*> chartsOf(const practice::ReviewView& view) {
    return {&view.pain, &view.load, &view.strength, &view.range, &view.alignment, &view.adherence};
}

} // namespace

ReviewPage::ReviewPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode,
                       kit::Prompt& prompt, QWidget* parent)
    : Page{parent},
      m_store{store},
      m_episode{episode},
      m_since{new SinceStrip},
      m_gate{new ReviewGate},
      m_span{new kit::ChoiceRow{"review.span",
                                tr("Stretch of time of all charts"),
                                {{QStringLiteral("14"), tr("2 weeks")},
                                 {QStringLiteral("42"), tr("6 weeks")},
                                 {all, tr("All")}}}} {
    build(prompt);
    connectAll();
}

QString ReviewPage::help() const {
    return tr(
        "What changed since the last visit, with the days behind each number; what opens the "
        "next phase and your decision about it; and how it went. A day without an answer is "
        "a gap, never a zero. The ribbon around a test is its error. Drag over a chart to see "
        "those days, with Shift to move in time; a double click goes back.");
}

void ReviewPage::build(kit::Prompt& prompt) {
    setObjectName(QStringLiteral("reviewPage"));
    m_span->choose({QStringLiteral("42")});
    body().addWidget(m_since);
    body().addWidget(m_gate);
    body().addWidget(kit::boxed(kit::row({m_span, kit::spacer()})));
    const std::pair<const char*, QString> headings[] = {
        {"review.pain", tr("Pain, 0 to 10")},
        {"review.load", tr("Load and runs, as information")},
        {"review.strength", tr("Strength by side")},
        {"review.range", tr("Range by side")},
        {"review.alignment", tr("Hip alignment, as measured")},
        {"review.adherence", tr("Keeping to the plan, week by week")}};
    for (const auto& [name, heading] : headings) {
        m_cards.push_back(new chart::ChartCard{QLatin1String(name), heading, prompt});
        body().addWidget(m_cards.back());
    }
    for (auto* card : m_cards) {
        card->plot().setDragZooms(true);
        card->offerMethods();
    }
    m_together = new chart::LinkedCharts{m_cards, this};
    for (int at = 0; at < body().count(); ++at) {
        body().itemAt(at)->widget()->hide();
    }
}

void ReviewPage::connectAll() {
    for (auto* card : m_cards) {
        connect(card, &chart::TabledCard::told, this, [this](const QString& sentence) {
            Q_EMIT noticed({kit::Word::Kind::plain, sentence, {}, {}});
        });
    }
    connect(m_span, &kit::ChoiceRow::changed, this, &ReviewPage::changeStretch);
    connect(m_gate, &ReviewGate::decided, this, &ReviewPage::decide);
}

std::vector<kit::Keys> ReviewPage::keys() const {
    return {kit::Keys::chartDays, kit::Keys::chartEnds, kit::Keys::chartZoom, kit::Keys::choose,
            kit::Keys::press};
}

QString ReviewPage::never() const {
    return tr("It never decides: a gate that is open waits for you or the patient, and what you "
              "decide stands in the record with your name. No change is called clear that the "
              "error of the test can explain.");
}

void ReviewPage::refresh() {
    read(wantsWhole());
}

void ReviewPage::read(bool whole) {
    m_store.ask(
        this,
        [episode = m_episode, whole](practice::Practice& practice) {
            const auto near = practice.today() - (progress::mostPoints - 1);
            return std::pair{
                practice.reviews().view(episode, whole ? std::nullopt : std::optional{near}),
                &practice.catalogue()};
        },
        [this, whole](const auto& answer) {
            if (!answer.first) {
                return tellProblem(answer.first.error());
            }
            m_isWhole = whole;
            present(*answer.first, *answer.second);
        });
}

void ReviewPage::present(const practice::ReviewView& view, const rehab::Catalogue& catalogue) {
    m_view = view;
    m_since->present(view.since, view.assessment.day);
    m_gate->present(view, catalogue);
    m_since->show();
    m_gate->show();
    m_span->parentWidget()->show();
    presentCharts();
}

std::optional<base::Day> ReviewPage::seenFrom() const {
    const int days = m_span->choice().toInt();
    return days > 0 ? std::optional{m_view->pain.to - days} : std::nullopt;
}

bool ReviewPage::wantsWhole() const {
    return m_span->choice() == all;
}

void ReviewPage::changeStretch() {
    if (wantsWhole() && !m_isWhole) {
        read(true);
    } else if (m_view) {
        presentCharts();
    }
}

/// A card without a single value would only say what is not there; pain always stands.
void ReviewPage::presentCharts() {
    const auto charts = chartsOf(*m_view);
    for (std::size_t at = 0; at < charts.size(); ++at) {
        m_cards[at]->show(*charts[at], seenFrom());
        m_cards[at]->setVisible(at == 0 || progress::saysSomething(*charts[at]));
    }
    m_together->share();
    for (auto* card : m_cards) {
        card->plot().look(seenFrom());
    }
}

void ReviewPage::decide(const practice::GateDecision& decision) {
    m_store.ask(
        this,
        [episode = m_episode, decision](practice::Practice& practice) {
            return practice.reviews().decide(episode, decision);
        },
        [this](const auto& saved) {
            if (!saved) {
                m_gate->showProblem(bridge::errorText(saved.error()));
                return;
            }
            m_gate->done();
            Q_EMIT noticed(savedWord(m_store, *this, *saved));
            refresh();
        });
}

void ReviewPage::tellProblem(const base::Error& error) {
    Q_EMIT noticed({kit::Word::Kind::problem, bridge::errorText(error), {}, {}});
}

} // namespace sinew::clinician
