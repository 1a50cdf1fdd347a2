#include "progress/verdict.h"

#include "progress/safety.h"
#include "progress/symmetries.h"
#include "progress/verdicts.h"

namespace sinew::progress {

namespace {

using MaybeVerdict = std::optional<VerdictAndWhy>;

MaybeVerdict byRedFlags(const Findings& findings) {
    const auto view = screeningOn(findings.person, findings.person.today);
    const auto* flag = view.blocking();
    if (!flag) {
        return std::nullopt;
    }
    const bool isEmergency = flag->level == rehab::ActionLevel::emergency;
    return VerdictAndWhy{isEmergency ? Verdict::stop : Verdict::refer,
                         {{"redflag.open", {}, {}, flag->day, flag->record, flag->id}},
                         std::nullopt};
}

MaybeVerdict byReds(const Findings& findings) {
    const auto days = redTwice(findings.person, findings.recent);
    const auto& steps = findings.person.rules.steps;
    if (days.empty() || days.back() <= findings.person.today - steps.redTwiceDays) {
        return std::nullopt;
    }
    return VerdictAndWhy{Verdict::refer,
                         {{"red.twice",
                           static_cast<double>(days.size()),
                           static_cast<double>(steps.redTwiceDays),
                           days.back(),
                           {},
                           steps.redTwiceDays.evidence.tag}},
                         std::nullopt};
}

MaybeVerdict byMissingPlan(const Findings& findings) {
    const auto why = clinicianFirst(findings.person, findings.person.today);
    if (!why || findings.plans.on(findings.person.today)) {
        return std::nullopt;
    }
    return VerdictAndWhy{Verdict::refer,
                         {{*why, {}, {}, findings.person.today, {}, findings.person.protocol.key}},
                         std::nullopt};
}

MaybeVerdict byRest(const Findings& findings, const DayResponse& newest) {
    if (newest.state != Response::red || newest.day < findings.person.today - 1) {
        return std::nullopt;
    }
    return VerdictAndWhy{Verdict::rest, newest.because, std::nullopt};
}

std::optional<std::string> nameAt(const Findings& findings, int index) {
    int place = 0;
    for (const auto& stop : findings.phase.road) {
        place += stop.state != RoadState::notApplicable;
        if (place == index && stop.state != RoadState::notApplicable) {
            return stop.phase;
        }
    }
    return std::nullopt;
}

/// Nobody has gone back or overruled since that day.
bool isUnsettled(const Findings& findings, base::Day day) {
    const auto& changes = findings.phase.changes;
    return std::none_of(changes.begin(), changes.end(), [&](const PhaseChange& change) {
        const bool settles = change.decided == rehab::DecisionKind::stepBack ||
                             change.decided == rehab::DecisionKind::override_;
        return change.counted && settles && change.day >= day;
    });
}

/// Something in the last days' responses that asks for another phase.
MaybeVerdict byResponse(const Findings& findings, std::string_view rule, int to) {
    const auto recent = findings.person.today - findings.person.rules.triage.recentDays;
    for (auto it = findings.recent.rbegin(); it != findings.recent.rend(); ++it) {
        if (it->day > recent && hasRule(*it, rule) && isUnsettled(findings, it->day)) {
            return VerdictAndWhy{Verdict::stepBack, it->because, nameAt(findings, to)};
        }
    }
    return std::nullopt;
}

MaybeVerdict byLostTest(const Findings& findings) {
    const auto& person = findings.person;
    const auto recent = person.today - person.rules.triage.recentDays;
    for (const auto& measure : person.catalogue.measures) {
        const auto tests = twoTests(person, measure.key, 1);
        if (measure.symmetry != rehab::SymmetryRule::none && !measure.alignment && tests.now &&
            tests.now->day > recent && isLoss(measure, tests) &&
            isUnsettled(findings, tests.now->day)) {
            return VerdictAndWhy{
                Verdict::stepBack,
                {{"loss.beyondError", tests.now->value.value->value(),
                  tests.then->value.value->value(), tests.now->day, tests.now->id.string(),
                  std::string{rehab::nameOf(measure.key)}}},
                nameAt(findings, findings.phase.index - 1)};
        }
    }
    return std::nullopt;
}

/// The step-back rule (C3.9): after a sudden grab back to the first phase; after two RED days, a
/// new limp, or range or strength lost beyond the error of measurement to the phase before.
MaybeVerdict byLoss(const Findings& findings) {
    if (findings.phase.index <= 1) {
        return std::nullopt;
    }
    if (auto grab = byResponse(findings, "response.grab", 1)) {
        return grab;
    }
    if (auto limp = byResponse(findings, "response.limp", findings.phase.index - 1)) {
        return limp;
    }
    return byLostTest(findings);
}

/// Two RED days propose the phase before, beside the clinician.
std::optional<std::string> phaseBeforeReds(const Findings& findings) {
    const auto days = redTwice(findings.person, findings.recent);
    const auto recent = findings.person.today - findings.person.rules.steps.redTwiceDays;
    const bool asks = findings.phase.index > 1 && !days.empty() && days.back() > recent &&
                      isUnsettled(findings, days.back());
    return asks ? nameAt(findings, findings.phase.index - 1) : std::nullopt;
}

MaybeVerdict byGate(const Findings& findings) {
    if (findings.gate.state != GateState::open) {
        return std::nullopt;
    }
    return VerdictAndWhy{
        Verdict::advance,
        {{"gate.open", {}, {}, findings.person.today, {}, findings.person.protocol.key}},
        findings.gate.to};
}

} // namespace

/// The strongest first: stop > refer > rest > stepBack > advance > hold. A proposal to go back
/// stands beside what is stronger than itself.
VerdictAndWhy verdict(const Findings& findings, const DayResponse& newest) {
    auto back = byLoss(findings);
    const auto proposed = back ? back->to : phaseBeforeReds(findings);
    for (const auto rule : {byRedFlags, byReds, byMissingPlan}) {
        if (auto found = rule(findings)) {
            found->to = proposed;
            return std::move(*found);
        }
    }
    if (auto resting = byRest(findings, newest)) {
        resting->to = proposed;
        return std::move(*resting);
    }
    if (back) {
        return std::move(*back);
    }
    if (auto open = byGate(findings)) {
        return std::move(*open);
    }
    return {Verdict::hold, findings.gate.because, std::nullopt};
}

} // namespace sinew::progress
