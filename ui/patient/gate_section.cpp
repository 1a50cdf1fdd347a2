#include "patient/gate_section.h"

#include "bridge/convert.h"
#include "bridge/criterion_text.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/criterion_row.h"
#include "patient/plan_desk.h"
#include "patient/self_tests.h"
#include "patient/test_form.h"
#include "patient/why_panel.h"

#include <algorithm>

namespace sinew::patient {

using progress::GateState;

namespace {

long metOf(const progress::GateJudgement& gate) {
    return std::count_if(gate.criteria.begin(), gate.criteria.end(), [](const auto& criterion) {
        return criterion.state == rehab::Truth::met;
    });
}

/// The criterion that a row speaks of: the one that was judged, unless only another of its choices
/// can be tested alone.
const rehab::Criterion* shownFor(const progress::CriterionJudgement& judged,
                                 const rehab::Protocol& protocol, const TestPlace& place) {
    const auto* told = bridge::criterionOf(protocol, judged.label);
    const auto* whole = bridge::criterionOf(protocol, judged.id);
    const bool open = judged.state != rehab::Truth::met && told != nullptr && whole != nullptr;
    return open && !canBeTestedAlone(*told, place) && canBeTestedAlone(*whole, place) ? whole
                                                                                      : told;
}

QString floorText(const progress::Floor& floor, int dayOfInjury) {
    if (floor.days == 0) {
        return {};
    }
    return floor.state == rehab::Truth::met
               ? GateSection::tr("The least time (%n day(s)) has passed.", nullptr, floor.days)
               : GateSection::tr("Not before day %1 after the injury; today is day %2.")
                     .arg(floor.days)
                     .arg(dayOfInjury);
}

} // namespace

QString verdictText(const progress::Assessment& assessment, const QString& to) {
    const auto& gate = assessment.gate;
    const auto open = static_cast<int>(gate.criteria.size()) - static_cast<int>(metOf(gate));
    switch (assessment.verdict) {
    case progress::Verdict::advance:
        return GateSection::tr("Everything this gate asks for is met.");
    case progress::Verdict::hold:
        return open > 0 ? GateSection::tr("Stay in this phase: %n of %1 still open.", nullptr, open)
                              .arg(gate.criteria.size())
                        : GateSection::tr("Stay in this phase for now.");
    case progress::Verdict::stepBack:
        return to.isEmpty()
                   ? GateSection::tr("A step back is suggested. Talk it over with your clinician.")
                   : GateSection::tr("A step back to “%1” is suggested. Talk it over with your "
                                     "clinician.")
                         .arg(to);
    case progress::Verdict::rest:
        return GateSection::tr("Let it settle first.");
    case progress::Verdict::refer:
        return GateSection::tr("Show this to a clinician.");
    case progress::Verdict::stop:
        return GateSection::tr("Stop exercising and get help first.");
    }
    return {};
}

GateSection::GateSection(PlanDesk& desk, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_heading{kit::heading({})},
      m_verdict{kit::plain({})},
      m_floor{kit::small({})},
      m_accept{new kit::PrimaryButton{"acceptGate", {}, tr("Move on")}},
      m_rows{kit::column({}, 0)},
      m_other{kit::column({}, kit::space::step)} {
    m_heading->wrapped();
    m_verdict->wrapped()->setObjectName(QStringLiteral("verdict"));
    m_floor->wrapped()->setObjectName(QStringLiteral("floor"));
    auto* card = new kit::Card;
    card->body().setSpacing(kit::space::step);
    card->add(m_heading);
    card->add(m_verdict);
    card->add(m_rows);
    card->add(m_floor);
    card->add(m_other);
    card->add(kit::row({m_accept, kit::spacer()}));
    setLayout(kit::column({card}, 0));
    connect(m_accept, &QAbstractButton::clicked, this, [this] { m_desk.accept(m_next); });
}

void GateSection::rebuild(const progress::GateJudgement& gate) {
    kit::clear(*m_rows);
    m_criteria.clear();
    for (const auto& criterion : gate.criteria) {
        auto* row = new CriterionRow{m_desk, bridge::toQt(criterion.id)};
        connect(row, &CriterionRow::opened, this, &GateSection::opened);
        connect(row, &CriterionRow::pageWanted, this, &GateSection::pageWanted);
        m_rows->addWidget(kit::rule());
        m_rows->addSpacing(kit::space::step);
        m_rows->addWidget(row);
        m_rows->addSpacing(kit::space::step);
        m_criteria.emplace_back(criterion.id, row);
    }
}

void GateSection::present(const practice::PlanView& view, const rehab::Catalogue& catalogue,
                          bool editable) {
    const auto& gate = view.assessment.gate;
    m_next = gate.to;
    presentHead(view, catalogue);
    presentRows(view, catalogue, editable);
    presentOther(view, catalogue);
    m_accept->setVisible(editable && gate.state == GateState::open);
}

void GateSection::presentHead(const practice::PlanView& view, const rehab::Catalogue& catalogue) {
    const auto& gate = view.assessment.gate;
    const QString next = bridge::phaseName(catalogue, view.episode.value.protocol, gate.to);
    const auto& to = view.assessment.verdictTo;
    const QString proposed =
        to ? bridge::phaseName(catalogue, view.episode.value.protocol, *to) : QString{};
    const bool last = gate.state == GateState::none;
    m_heading->setText(last ? tr("The last stop: keep it") : tr("What opens “%1”").arg(next));
    m_verdict->setText(last ? tr("Keep the weekly strength and fast runs going.")
                            : verdictText(view.assessment, proposed));
    m_accept->setText(tr("Move on to “%1”").arg(next));
    m_accept->setAccessibleName(m_accept->text());
    m_floor->setText(floorText(gate.floor, view.phase.dayOfInjury));
    m_floor->setVisible(!last && !m_floor->text().isEmpty());
}

void GateSection::presentRows(const practice::PlanView& view, const rehab::Catalogue& catalogue,
                              bool editable) {
    const auto& gate = view.assessment.gate;
    const bool same = std::equal(
        m_criteria.begin(), m_criteria.end(), gate.criteria.begin(), gate.criteria.end(),
        [](const auto& row, const auto& criterion) { return row.first == criterion.id; });
    if (!same) {
        rebuild(gate);
    }
    const auto* protocol = catalogue.protocol(view.episode.value.protocol);
    const TestPlace place{catalogue, protocol, view.phase.phase};
    for (std::size_t at = 0; at < gate.criteria.size(); ++at) {
        const auto& judged = gate.criteria[at];
        const auto* criterion = protocol != nullptr ? shownFor(judged, *protocol, place) : nullptr;
        m_criteria[at].second->present(judged, criterion, place, view.episode.value.side, editable,
                                       isBlocked(view));
    }
}

/// What besides the criteria keeps the gate shut.
void GateSection::presentOther(const practice::PlanView& view, const rehab::Catalogue& catalogue) {
    kit::clear(*m_other);
    const auto& because = view.assessment.gate.because;
    if (!because.empty()) {
        m_other->addWidget(reasonLines(because, view.assessment.day, catalogue));
    }
}

void GateSection::showProblem(const QString& field, const QString& sentence) {
    for (const auto& [id, row] : m_criteria) {
        if (row->form() != nullptr && row->form()->objectName() == field) {
            row->form()->showProblem(sentence);
        }
    }
}

} // namespace sinew::patient
