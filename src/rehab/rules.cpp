#include "rehab/rules.h"

namespace sinew::rehab {

Rules changed(Rules rules, const RuleChanges& by) {
    const auto replace = [](auto& group, const auto& other) { group = other.value_or(group); };
    replace(rules.response, by.response);
    replace(rules.steps, by.steps);
    replace(rules.gates, by.gates);
    replace(rules.longestRun, by.longestRun);
    replace(rules.adherence, by.adherence);
    replace(rules.load, by.load);
    replace(rules.triage, by.triage);
    replace(rules.estimate, by.estimate);
    replace(rules.watch, by.watch);
    return rules;
}

} // namespace sinew::rehab
