#include "patient/home_test.h"

namespace sinew::patient {

using rehab::CriterionKind;
using rehab::MeasurementKind;

namespace {

std::optional<HomeTest> taskTest(const rehab::Criterion& criterion,
                                 const rehab::Catalogue& catalogue) {
    const auto* task = criterion.task ? catalogue.task(*criterion.task) : nullptr;
    if (task == nullptr) {
        return std::nullopt;
    }
    HomeTest test;
    test.task = criterion.task;
    test.perSide = task->perSide;
    test.name = task->name;
    test.how = task->how;
    return test;
}

/// Pressing against a dynamometer, palpation and the braced kick need somebody who knows how.
bool isDoneAlone(MeasurementKind kind) {
    switch (kind) {
    case MeasurementKind::ake:
    case MeasurementKind::mhfake:
    case MeasurementKind::bridgeReps:
    case MeasurementKind::kneeStraight:
    case MeasurementKind::normalStride:
    case MeasurementKind::readiness:
        return true;
    default:
        return false;
    }
}

HomeTest::Form formOf(const rehab::Criterion& criterion, const rehab::Measure& measure) {
    if (measure.unit == rehab::Unit::yesNo) {
        return HomeTest::Form::yesNo;
    }
    if (measure.key == MeasurementKind::readiness) {
        return HomeTest::Form::oneNumber;
    }
    const bool compares = measure.symmetry != rehab::SymmetryRule::none;
    return compares || criterion.kind != CriterionKind::measurement ? HomeTest::Form::eachSide
                                                                    : HomeTest::Form::oneNumber;
}

std::optional<HomeTest> measureTest(const rehab::Criterion& criterion,
                                    const rehab::Catalogue& catalogue) {
    const auto kind = criterion.kind == CriterionKind::readiness
                          ? std::optional{MeasurementKind::readiness}
                          : criterion.measure;
    const auto* measure = kind && isDoneAlone(*kind) ? catalogue.measure(*kind) : nullptr;
    if (measure == nullptr) {
        return std::nullopt;
    }
    return HomeTest{formOf(criterion, *measure),
                    *kind,
                    std::nullopt,
                    measure->perSide,
                    measure->name,
                    measure->how,
                    measure->min,
                    measure->max};
}

std::optional<HomeTest> firstOf(const std::vector<rehab::Criterion>& choices,
                                const rehab::Catalogue& catalogue) {
    for (const auto& choice : choices) {
        if (auto test = homeTestFor(choice, catalogue)) {
            return test;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<HomeTest> homeTestFor(const rehab::Criterion& criterion,
                                    const rehab::Catalogue& catalogue) {
    switch (criterion.kind) {
    case CriterionKind::taskPain:
        return taskTest(criterion, catalogue);
    case CriterionKind::measurement:
    case CriterionKind::symmetry:
    case CriterionKind::deficit:
    case CriterionKind::readiness:
        return measureTest(criterion, catalogue);
    case CriterionKind::anyOf:
        return firstOf(criterion.anyOf, catalogue);
    case CriterionKind::dailyPain: {
        HomeTest test;
        test.form = HomeTest::Form::dailyPain;
        return test;
    }
    default:
        return std::nullopt;
    }
}

} // namespace sinew::patient
