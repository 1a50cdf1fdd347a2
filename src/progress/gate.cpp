#include "progress/gate.h"

#include "progress/criteria.h"
#include "progress/gates.h"
#include "progress/phases.h"
#include "progress/response_rules.h"
#include "progress/safety.h"

namespace sinew::progress {

namespace {

using rehab::Truth;

Truth strictest(Truth a, Truth b) {
    if (a == Truth::notMet || b == Truth::notMet) {
        return Truth::notMet;
    }
    return a == Truth::cannotJudge || b == Truth::cannotJudge ? Truth::cannotJudge : Truth::met;
}

/// The next faster effort that the same gate asks for.
std::optional<int> fasterThan(const rehab::Criterion& criterion,
                              const std::vector<rehab::Criterion>& all) {
    std::optional<int> faster;
    for (const auto& other : all) {
        const bool isFaster = criterion.kind == rehab::CriterionKind::runAtEffort &&
                              other.kind == criterion.kind && other.effortPct &&
                              *other.effortPct > criterion.effortPct.value_or(0);
        if (isFaster && (!faster || *other.effortPct < *faster)) {
            faster = other.effortPct;
        }
    }
    return faster;
}

std::vector<CriterionJudgement>
judgeAll(const Case& person, const std::vector<rehab::Criterion>& criteria, const Standpoint& at) {
    std::vector<CriterionJudgement> judged;
    for (const auto& criterion : criteria) {
        if (rehab::applies(criterion.appliesTo, person.demand, person.subType())) {
            auto from = at;
            from.fasterPct = fasterThan(criterion, criteria);
            judged.push_back(judge(person, criterion, from));
        }
    }
    return judged;
}

Floor floorOf(const Case& person, const rehab::Gate& gate, base::Day since, base::Day day) {
    const auto start = gate.floor.since == rehab::FloorSince::onset ? person.episode.onset : since;
    const int days = rehab::daysFor(gate.floor, person.episode.grade);
    return {days, day - start >= days ? Truth::met : Truth::notMet};
}

Because responseReason(const DayResponse& response, const char* rule) {
    Because because{rule, {}, {}, response.day, {}, byDesign};
    if (response.state) {
        because.value = static_cast<double>(*response.state);
    }
    if (!response.because.empty()) {
        because.record = response.because.front().record;
    }
    return because;
}

/// The newest judged response has to be GREEN, and a newer day that still waits for its morning
/// must have nothing against it so far: an answer left out must never stand better than the answer.
Truth judgeResponse(const Case& person, const Standpoint& at, Reasons& because) {
    const auto newest = newestResponse(person, at);
    if (newest.state == Response::pending) {
        const bool waitsOnlyForTomorrow = newest.day == at.day && newest.because.size() == 1;
        const bool isHurting = std::any_of(newest.because.begin(), newest.because.end(),
                                           [](const Because& b) { return b.value.has_value(); });
        if (!waitsOnlyForTomorrow) {
            because.push_back(responseReason(newest, "gate.responsePending"));
            return isHurting ? Truth::notMet : Truth::cannotJudge;
        }
    }
    const auto judged = newestJudged(person, at);
    if (!judged.state) {
        because.push_back(responseReason(judged, "gate.noResponse"));
        return Truth::cannotJudge;
    }
    if (judged.state != Response::green) {
        because.push_back(responseReason(judged, "gate.responseNotGreen"));
        return Truth::notMet;
    }
    return Truth::met;
}

Truth judgeFlags(const Case& person, const Standpoint& at, Reasons& because) {
    const auto view = screeningOn(person, at.day);
    const auto* flag = view.blocking();
    if (flag) {
        because.push_back({"redflag.open", {}, {}, flag->day, flag->record, flag->id});
    }
    return flag ? Truth::notMet : Truth::met;
}

GateState stateOf(Truth truth) {
    switch (truth) {
    case Truth::met:
        return GateState::open;
    case Truth::notMet:
        return GateState::closed;
    case Truth::cannotJudge:
        return GateState::cannotJudge;
    }
    return GateState::cannotJudge;
}

} // namespace

GateJudgement gateOutOf(const Case& person, rehab::Phase phase, base::Day since,
                        const Standpoint& at) {
    GateJudgement judgement;
    judgement.from = rehab::nameOf(phase);
    const auto* gate = rehab::gateFrom(person.protocol, phase, person.demand, person.subType());
    if (!gate) {
        return judgement;
    }
    judgement.to = rehab::nameOf(gate->to);
    judgement.criteria = judgeAll(person, gate->criteria, at);
    judgement.beside = judgeAll(person, gate->beside, at);
    judgement.floor = floorOf(person, *gate, since, at.day);
    auto truth = judgement.floor.state;
    for (const auto& criterion : judgement.criteria) {
        truth = strictest(truth, criterion.state);
    }
    truth = strictest(truth, judgeResponse(person, at, judgement.because));
    truth = strictest(truth, judgeFlags(person, at, judgement.because));
    judgement.state = stateOf(truth);
    return judgement;
}

GateJudgement gateOf(const Context& context) {
    const Case person{context};
    return gateNow(person, phaseOf(person));
}

GateJudgement gateNow(const Case& person, const PhaseJudgement& phase) {
    const auto key = rehab::fromName<rehab::Phase>(phase.phase);
    return key ? gateOutOf(person, *key, phase.since, Standpoint::evening(person.today))
               : GateJudgement{};
}

GateJudgement gateOutOf(const Context& context, std::string_view phase, base::Day since) {
    const Case person{context};
    const auto key = rehab::fromName<rehab::Phase>(phase);
    return key ? gateOutOf(person, *key, since, Standpoint::evening(context.today))
               : GateJudgement{};
}

} // namespace sinew::progress
