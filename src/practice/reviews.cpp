#include "practice/reviews.h"

#include "practice/attempt.h"
#include "practice/reading.h"
#include "practice/signature.h"

#include "progress/charts.h"

#include <algorithm>

namespace sinew::practice {

using namespace rehab;
using progress::ChartKind;

namespace {

ReviewView viewOf(const progress::Context& context, std::optional<base::Day> from) {
    const auto& dossier = context.dossier;
    const auto first = std::max(from.value_or(base::Day{}), dossier.episode.value.onset);
    ReviewView view;
    view.patient = dossier.patient;
    view.episode = dossier.episode;
    view.assessment = progress::assess(context);
    view.since = progress::sinceVisit(context);
    view.pain = progress::chartOf(ChartKind::pain, context, first);
    view.load = progress::chartOf(ChartKind::load, context, first);
    view.strength = progress::chartOf(ChartKind::strength, context, first);
    view.range = progress::chartOf(ChartKind::range, context, first);
    view.alignment = progress::chartOf(ChartKind::alignment, context, first);
    view.adherence = progress::chartOf(ChartKind::adherence, context, first);
    for (const auto& decision : dossier.decisions) { // by day and moment
        if (decision.day <= context.today) {
            view.lastDecision = decision;
        }
    }
    return view;
}

bool needsReason(DecisionKind kind) {
    return kind == DecisionKind::delay || kind == DecisionKind::override_ ||
           kind == DecisionKind::stepBack;
}

} // namespace

base::Result<CaseHeader> Reviews::header(base::Id<Episode> episode) {
    return attempt([&] {
        return judged(m_desk, episode, [&](const Dossier& dossier) {
            return CaseHeader{dossier.patient, dossier.episode,
                              progress::phaseOf(contextOf(m_desk, dossier, m_desk.today()))};
        });
    });
}

base::Result<ReviewView> Reviews::view(base::Id<Episode> episode, std::optional<base::Day> from) {
    return attempt([&] {
        return judged(m_desk, episode, [&](const Dossier& dossier) {
            return viewOf(contextOf(m_desk, dossier, m_desk.today()), from);
        });
    });
}

base::Result<SavedAs<Decision>> Reviews::decide(base::Id<Episode> episode,
                                                const GateDecision& decision) {
    const auto by = attempt([&] {
        if (needsReason(decision.kind) && decision.reason.value_or("").empty()) {
            throw Refusal{base::Error{base::Code::invalid, "", {{"reason", "missing", ""}}}};
        }
        return clinicianHere(m_desk);
    });
    if (!by) {
        return by.error();
    }
    Decision wanted;
    wanted.episode = episode;
    wanted.decided = decision.kind;
    wanted.to = decision.to;
    wanted.by = *by;
    wanted.reason = decision.reason;
    return Journal{m_desk}.decide(m_desk.today(), wanted);
}

} // namespace sinew::practice
