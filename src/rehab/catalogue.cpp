#include "rehab/catalogue.h"

#include <algorithm>

namespace sinew::rehab {

namespace {

template <class T, class Key>
const T* find(const std::vector<T>& list, Key T::*member, const auto& wanted) {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const T& item) { return item.*member == wanted; });
    return found == list.end() ? nullptr : &*found;
}

void settle(std::vector<Criterion>& criteria, const GateRules& rules) {
    for (auto& criterion : criteria) {
        criterion.usualDays = criterion.usualDays || criterion.days == 0;
        criterion.usualWithin = criterion.usualWithin || criterion.within == 0;
        criterion.days = criterion.usualDays ? rules.days.value : criterion.days;
        criterion.within = criterion.usualWithin ? rules.within.value : criterion.within;
        settle(criterion.anyOf, rules);
        settle(criterion.alternative, rules);
    }
}

} // namespace

const Exercise* Catalogue::exercise(std::string_view id) const {
    return find(exercises, &Exercise::id, id);
}

const Figure* Catalogue::figure(std::string_view key) const {
    return find(figures, &Figure::key, key);
}

const Protocol* Catalogue::protocol(std::string_view key) const {
    return find(protocols, &Protocol::key, key);
}

const Protocol* Catalogue::protocolFor(InjuryType type) const {
    return find(protocols, &Protocol::injuryType, type);
}

const RedFlag* Catalogue::redFlag(std::string_view id) const {
    return find(redFlags, &RedFlag::id, id);
}

const Measure* Catalogue::measure(MeasurementKind key) const {
    return find(measures, &Measure::key, key);
}

const TaskDetails* Catalogue::task(Task key) const {
    return find(tasks, &TaskDetails::key, key);
}

const PublishedCourse* Catalogue::course(std::string_view key) const {
    return find(courses, &PublishedCourse::key, key);
}

void settle(Catalogue& catalogue) {
    for (auto& protocol : catalogue.protocols) {
        protocol.rules = changed(catalogue.rules, protocol.ruleChanges);
        for (auto& gate : protocol.gates) {
            settle(gate.criteria, protocol.rules.gates);
            settle(gate.beside, protocol.rules.gates);
        }
    }
}

} // namespace sinew::rehab
