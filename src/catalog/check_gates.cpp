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

struct GateCheck {
    const Catalogue& catalogue;
    bool isLast;
    std::set<std::string>& ids;

    void check(const Criterion& criterion, const Place& place, bool standsIn) const {
        if (!ids.insert(criterion.id).second) {
            place.problem("duplicate");
        }
        checkSubject(criterion, place);
        if (criterion.days > criterion.within) {
            place.in("days").problem("contradiction", std::to_string(criterion.within));
        }
        if (standsIn && (criterion.clinicianOnly || !isCommon(criterion.equipment))) {
            place.problem("noAlternative");
        } else if (!standsIn && criterion.alternative.empty() &&
                   needsAlternative(criterion, isLast)) {
            place.problem("noAlternative");
        }
        for (const auto& part : criterion.anyOf) {
            check(part, place.in("anyOf").in(part.id), standsIn);
        }
        for (const auto& other : criterion.alternative) {
            check(other, place.in("alternative").in(other.id), true);
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
        const bool isReachable = !criterion.bar || wantsRatio || wantsSides ||
                                 (*criterion.bar >= measure.min && *criterion.bar <= measure.max);
        if (!isReachable) {
            place.problem("outOfRange", numberText(*criterion.bar));
        }
    }
};

std::string nameOfGate(const Gate& gate) {
    return std::string{nameOf(gate.from)} + "-" + std::string{nameOf(gate.to)};
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
            check.check(criterion, at.in(criterion.id), false);
        }
        for (const auto& criterion : gate.beside) {
            check.check(criterion, at.in("beside").in(criterion.id), true);
        }
    }
}

} // namespace sinew::catalog
