#include "catalog/check_parts.h"

#include <algorithm>
#include <set>

namespace sinew::catalog {

namespace {

using namespace rehab;

bool isCommon(const std::vector<EquipmentNeed>& needs) {
    return hasAll({}, needs);
}

/// Who asks for something that not everyone has or may do must say what else will do.
bool needsAlternative(const Criterion& criterion, bool isLast) {
    const bool isRare = !isCommon(criterion.equipment);
    return !isLast && (isRare || (criterion.clinicianOnly &&
                                  criterion.kind != CriterionKind::signedByClinician));
}

/// What a criterion is there for. One that only informs may ask for anything.
enum class Part { asks, standsIn, informs };

struct GateCheck {
    const Catalogue& catalogue;
    bool isLast;
    std::set<std::string>& ids;

    void check(const Criterion& criterion, const Place& place, Part part) const {
        if (!ids.insert(criterion.id).second) {
            place.problem("duplicate");
        }
        checkSubject(criterion, place);
        if (criterion.days > criterion.within) {
            place.in("days").problem("contradiction", std::to_string(criterion.within));
        }
        const bool isRare = criterion.clinicianOnly || !isCommon(criterion.equipment);
        const bool isAlone = criterion.alternative.empty() && needsAlternative(criterion, isLast);
        if ((part == Part::standsIn && isRare) || (part == Part::asks && isAlone)) {
            place.problem("noAlternative");
        }
        for (const auto& one : criterion.anyOf) {
            check(one, place.in("anyOf").in(one.id), part);
        }
        for (const auto& other : criterion.alternative) {
            check(other, place.in("alternative").in(other.id), Part::standsIn);
        }
    }

    void checkSubject(const Criterion& criterion, const Place& place) const {
        if (criterion.measure) {
            const auto* measure = catalogue.measure(*criterion.measure);
            if (!measure) {
                place.in("measure").problem("unknownMeasure",
                                            std::string{nameOf(*criterion.measure)});
            } else {
                checkMeasure(criterion, *measure, place.in("measure"));
            }
        }
        checkBar(criterion, place);
        if (criterion.task && !catalogue.task(*criterion.task)) {
            place.in("task").problem("unknownTask", std::string{nameOf(*criterion.task)});
        }
        for (const auto& id : criterion.exercises) {
            if (!catalogue.exercise(id)) {
                place.in("exercises").problem("unknownExercise", id);
            }
        }
    }

    /// A bar that nothing can meet, or everything does, is no criterion.
    static void checkBar(const Criterion& criterion, const Place& place) {
        constexpr double mostPain = 10;
        const double bar = criterion.bar.value_or(0);
        const bool isBeyond = criterion.unit == "0-10" && bar > mostPain;
        const bool isNothing = criterion.comparison == Comparison::below && bar <= 0;
        const bool isCrowded =
            criterion.kind == CriterionKind::greenSessions && bar > criterion.within;
        if (criterion.bar && (isBeyond || isNothing || isCrowded)) {
            place.in("bar").problem("outOfRange", numberText(bar));
        }
    }

    /// Hip alignment is watched and never opens or closes anything.
    static void checkMeasure(const Criterion& criterion, const Measure& measure,
                             const Place& place) {
        if (measure.alignment) {
            place.problem("alignmentGates", std::string{nameOf(measure.key)});
        }
        const bool wantsRatio = criterion.kind == CriterionKind::symmetry;
        const bool hasRatio =
            measure.symmetry == SymmetryRule::ratio || measure.symmetry == SymmetryRule::extension;
        const bool wantsSides = criterion.kind == CriterionKind::deficit;
        if ((wantsRatio && !hasRatio) || (wantsSides && measure.symmetry == SymmetryRule::none)) {
            place.problem("contradiction", "symmetry");
        }
        const bool isPain = criterion.kind == CriterionKind::testPain;
        const bool isReachable = !criterion.bar || wantsRatio || wantsSides || isPain ||
                                 (*criterion.bar >= measure.min && *criterion.bar <= measure.max);
        if (!isReachable) {
            place.problem("outOfRange", numberText(*criterion.bar));
        }
    }
};

std::string nameOfGate(const Gate& gate) {
    return std::string{nameOf(gate.from)} + "-" + std::string{nameOf(gate.to)};
}

bool isOf(const Gate& gate, const std::string& id) {
    const auto isIt = [&](const Criterion& criterion) { return criterion.id == id; };
    return std::any_of(gate.criteria.begin(), gate.criteria.end(), isIt) ||
           std::any_of(gate.beside.begin(), gate.beside.end(), isIt);
}

/// All items look at one gate, else the list would never be whole.
void checkReturn(const Protocol& protocol, const Place& place) {
    std::set<std::string> keys;
    std::set<std::string> gates;
    for (const auto& item : protocol.returnChecklist) {
        const auto at = place.in("returnChecklist").in(item.key);
        if (!keys.insert(item.key).second) {
            at.problem("duplicate");
        }
        for (const auto& id : item.criteria) {
            const auto found = std::find_if(protocol.gates.begin(), protocol.gates.end(),
                                            [&](const Gate& gate) { return isOf(gate, id); });
            if (found == protocol.gates.end()) {
                at.in("criteria").problem("unknownCriterion", id);
            } else if (gates.insert(nameOfGate(*found)).second && gates.size() > 1) {
                at.in("criteria").problem("contradiction", id);
            }
        }
    }
}

} // namespace

void checkGates(const Catalogue& catalogue, const Protocol& protocol, const Place& place) {
    std::set<std::string> ids;
    for (const auto& gate : protocol.gates) {
        const auto at = place.in("gates").in(nameOfGate(gate));
        for (const auto phase : {gate.from, gate.to}) {
            if (!phaseOf(protocol, phase)) {
                at.problem("unknownPhase", std::string{nameOf(phase)});
            }
        }
        const GateCheck check{catalogue, gate.to == Phase::M, ids};
        for (const auto& criterion : gate.criteria) {
            check.check(criterion, at.in(criterion.id), Part::asks);
        }
        for (const auto& criterion : gate.beside) {
            check.check(criterion, at.in("beside").in(criterion.id), Part::informs);
        }
    }
    checkReturn(protocol, place);
}

} // namespace sinew::catalog
