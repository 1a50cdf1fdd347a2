#include "progress/return_lists.h"

#include "progress/gates.h"
#include "progress/phases.h"

namespace sinew::progress {

namespace {

using rehab::Truth;

const CriterionJudgement* find(const GateJudgement& gate, const std::string& id) {
    for (const auto* list : {&gate.criteria, &gate.beside}) {
        for (const auto& criterion : *list) {
            if (criterion.id == id) {
                return &criterion;
            }
        }
    }
    return nullptr;
}

ReturnState stateOf(Truth truth) {
    switch (truth) {
    case Truth::met:
        return ReturnState::met;
    case Truth::notMet:
        return ReturnState::notMet;
    case Truth::cannotJudge:
        return ReturnState::cannotJudge;
    }
    return ReturnState::cannotJudge;
}

/// The strictest of its criteria: what is not met weighs more than what is not known.
ReturnState stricter(ReturnState a, ReturnState b) {
    const auto rank = [](ReturnState state) {
        return state == ReturnState::notMet        ? 0
               : state == ReturnState::cannotJudge ? 1
               : state == ReturnState::met         ? 2
                                                   : 3;
    };
    return rank(a) < rank(b) ? a : b;
}

ReturnItem judged(const rehab::ReturnItem& item, const GateJudgement& gate) {
    ReturnItem result;
    result.key = item.key;
    result.source = item.evidence.tag;
    for (const auto& id : item.criteria) {
        if (const auto* criterion = find(gate, id)) {
            result.criteria.push_back(id);
            result.state = stricter(result.state, stateOf(criterion->state));
        }
    }
    return result;
}

} // namespace

std::vector<ReturnItem> returnChecklist(const Case& person, const GateJudgement& gate) {
    std::vector<ReturnItem> items;
    bool isHere = false;
    for (const auto& item : person.protocol.returnChecklist) {
        items.push_back(judged(item, gate));
        isHere = isHere || !items.back().criteria.empty();
    }
    return isHere ? std::move(items) : std::vector<ReturnItem>{};
}

std::vector<ReturnItem> returnChecklist(const Context& context) {
    const Case person{context};
    return returnChecklist(person, gateNow(person, phaseOf(person)));
}

} // namespace sinew::progress
