#include "patient/home_test.h"

#include "bridge/convert.h"

namespace sinew::patient {

using rehab::CriterionKind;
using rehab::MeasurementKind;

namespace {

std::optional<HomeTest> taskTest(std::optional<rehab::Task> key, const TestPlace& place) {
    const auto* task = key ? place.catalogue.task(*key) : nullptr;
    if (task == nullptr) {
        return std::nullopt;
    }
    HomeTest test;
    test.task = key;
    test.perSide = task->perSide;
    test.name = task->name;
    test.how = task->how;
    const auto* pain = place.catalogue.measure(MeasurementKind::taskPain);
    test.error = pain != nullptr ? pain->errorSame : std::nullopt;
    return test;
}

/// The form that holds from the newest phase reached on.
std::optional<HomeTest> loadTest(const TestPlace& place) {
    const auto phase = rehab::fromName<rehab::Phase>(place.phase);
    if (place.protocol == nullptr || !place.protocol->loadTest || !phase) {
        return std::nullopt;
    }
    const rehab::LoadTestForm* form = nullptr;
    for (const auto& one : place.protocol->loadTest->forms) {
        if (form == nullptr || one.phase <= *phase) {
            form = &one;
        }
    }
    const auto* exercise = place.catalogue.exercise(form->exercise);
    if (exercise == nullptr) {
        return std::nullopt;
    }
    HomeTest test;
    test.form = HomeTest::Form::loadTest;
    test.name = exercise->name;
    test.exercise = exercise->id;
    test.reps = form->reps;
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

/// Somebody else holds the leg or the device; what came out can be entered by anybody.
bool takesTwo(MeasurementKind kind) {
    return kind == MeasurementKind::slr || kind == MeasurementKind::strengthOuter ||
           kind == MeasurementKind::strength90;
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

HomeTest testOf(const rehab::Measure& measure, HomeTest::Form form) {
    HomeTest test;
    test.form = form;
    test.what = measure.key;
    test.perSide = measure.perSide;
    test.name = measure.name;
    test.how = measure.how;
    test.min = measure.min;
    test.max = measure.max;
    test.error = measure.errorInPercent ? std::nullopt : measure.errorOther;
    return test;
}

std::optional<HomeTest> measureTest(const rehab::Criterion& criterion, const TestPlace& place) {
    const auto kind = criterion.kind == CriterionKind::readiness
                          ? std::optional{MeasurementKind::readiness}
                          : criterion.measure;
    const bool byOther = kind && takesTwo(*kind);
    const auto* measure =
        kind && (byOther || isDoneAlone(*kind)) ? place.catalogue.measure(*kind) : nullptr;
    if (measure == nullptr) {
        return std::nullopt;
    }
    auto test = testOf(*measure, byOther ? HomeTest::Form::eachSide : formOf(criterion, *measure));
    test.byOther = byOther;
    test.asksFrame = byOther && !measure->sureMethods.empty();
    test.asksPain = byOther || criterion.kind == CriterionKind::testPain;
    return test;
}

std::optional<HomeTest> firstOf(const std::vector<rehab::Criterion>& choices,
                                const TestPlace& place) {
    std::optional<HomeTest> found;
    for (const auto& choice : choices) {
        auto test = homeTestFor(choice, place);
        if (test && (!found || (found->byOther && !test->byOther))) {
            found = std::move(test);
        }
    }
    return found;
}

} // namespace

std::optional<HomeTest> homeTestFor(const rehab::Criterion& criterion, const TestPlace& place) {
    switch (criterion.kind) {
    case CriterionKind::taskPain:
        return taskTest(criterion.task, place);
    case CriterionKind::measurement:
    case CriterionKind::symmetry:
    case CriterionKind::deficit:
    case CriterionKind::testPain:
    case CriterionKind::readiness:
        return measureTest(criterion, place);
    case CriterionKind::anyOf:
        return firstOf(criterion.anyOf, place);
    case CriterionKind::loadTest:
        return loadTest(place);
    case CriterionKind::dailyPain: {
        HomeTest test;
        test.form = HomeTest::Form::dailyPain;
        return test;
    }
    default:
        return std::nullopt;
    }
}

bool canBeTestedAlone(const rehab::Criterion& criterion, const TestPlace& place) {
    const auto test = homeTestFor(criterion, place);
    return test && !test->byOther;
}

std::vector<NamedTest> selfTests(const TestPlace& place) {
    std::vector<NamedTest> tests;
    const auto add = [&](const char* key, const std::optional<HomeTest>& test) {
        if (test) {
            tests.emplace_back(QString::fromLatin1(key), *test);
        }
    };
    add("loadTest", loadTest(place));
    for (const auto kind : {MeasurementKind::ake, MeasurementKind::bridgeReps}) {
        if (const auto* measure = place.catalogue.measure(kind)) {
            tests.emplace_back(bridge::toQt(rehab::nameOf(kind)),
                               testOf(*measure, HomeTest::Form::eachSide));
        }
    }
    HomeTest sitting;
    sitting.form = HomeTest::Form::sittingMinutes;
    sitting.max = 120;
    add("sittingMinutes", sitting);
    add("stairs", taskTest(rehab::Task::stairs, place));
    add("briskWalk", taskTest(rehab::Task::briskWalk30, place));
    return tests;
}

} // namespace sinew::patient
