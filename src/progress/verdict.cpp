#include "progress/verdict.h"

#include "progress/safety.h"
#include "progress/symmetries.h"
#include "progress/verdicts.h"

namespace sinew::progress {

namespace {

using Answer = std::optional<VerdictAndWhy>;

Answer byRedFlags(const Findings& findings) {
    const auto view = screeningOn(findings.person, findings.person.today);
    const auto* flag = view.blocking();
    if (!flag) {
        return std::nullopt;
    }
    const bool isEmergency = flag->level == rehab::ActionLevel::emergency;
    return VerdictAndWhy{isEmergency ? Verdict::stop : Verdict::refer,
                         {{"redflag.open", {}, {}, flag->day, flag->record, flag->id}}};
}

Answer byReds(const Findings& findings) {
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
                           steps.redTwiceDays.evidence.tag}}};
}

Answer byMissingPlan(const Findings& findings) {
    const auto why = clinicianFirst(findings.person, findings.person.today);
    if (!why || findings.plans.on(findings.person.today)) {
        return std::nullopt;
    }
    return VerdictAndWhy{Verdict::refer,
                         {{*why, {}, {}, findings.person.today, {}, findings.person.protocol.key}}};
}

Answer byRest(const Findings& findings, const DayResponse& newest) {
    if (newest.state != Response::red || newest.day < findings.person.today - 1) {
        return std::nullopt;
    }
    return VerdictAndWhy{Verdict::rest, newest.because};
}

/// A new limp within the week, or range or strength lost beyond the error of measurement (C3.9).
Answer byLoss(const Findings& findings) {
    const auto& person = findings.person;
    const bool isFirst = findings.phase.index <= 1;
    if (isFirst) {
        return std::nullopt;
    }
    const auto recent = person.today - person.rules.triage.recentDays;
    for (const auto& response : findings.recent) {
        if (response.day > recent && hasRule(response, "response.limp")) {
            return VerdictAndWhy{Verdict::stepBack, response.because};
        }
    }
    for (const auto& measure : person.catalogue.measures) {
        const auto tests = twoTests(person, measure.key, 1);
        if (measure.symmetry != rehab::SymmetryRule::none && !measure.alignment && tests.now &&
            tests.now->day > recent && isLoss(measure, tests)) {
            return VerdictAndWhy{
                Verdict::stepBack,
                {{"loss.beyondError", tests.now->value.value->value(),
                  tests.then->value.value->value(), tests.now->day, tests.now->id.string(),
                  std::string{rehab::nameOf(measure.key)}}}};
        }
    }
    return std::nullopt;
}

Answer byGate(const Findings& findings) {
    if (findings.gate.state != GateState::open) {
        return std::nullopt;
    }
    return VerdictAndWhy{
        Verdict::advance,
        {{"gate.open", {}, {}, findings.person.today, {}, findings.person.protocol.key}}};
}

} // namespace

/// The strongest first: stop > refer > rest > stepBack > advance > hold.
VerdictAndWhy verdict(const Findings& findings, const DayResponse& newest) {
    for (const auto rule : {byRedFlags, byReds, byMissingPlan}) {
        if (auto found = rule(findings)) {
            return std::move(*found);
        }
    }
    if (auto resting = byRest(findings, newest)) {
        return std::move(*resting);
    }
    for (const auto rule : {byLoss, byGate}) {
        if (auto found = rule(findings)) {
            return std::move(*found);
        }
    }
    return {Verdict::hold, findings.gate.because};
}

} // namespace sinew::progress
