#include "patient/test_words.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "patient/test_form.h"

#include "rehab/validate.h"

#include <cmath>

namespace sinew::patient {

QString testHow(const HomeTest& test) {
    if (test.form == HomeTest::Form::loadTest) {
        return TestForm::tr("%1, %n time(s), slowly. Every morning at the same hour.", nullptr,
                            test.reps.value_or(1))
            .arg(bridge::textOf(test.name));
    }
    if (test.form == HomeTest::Form::sittingMinutes) {
        return TestForm::tr(
            "How many minutes can you sit on an ordinary chair until it hurts 3 of 10? "
            "120 where it does not come to that.");
    }
    return test.how.empty() ? QString{} : bridge::textOf(test.how);
}

/// How far a test that somebody takes alone may be off.
QString testError(const HomeTest& test) {
    const bool measured =
        test.form == HomeTest::Form::eachSide || test.form == HomeTest::Form::oneNumber;
    if (test.form == HomeTest::Form::painScale && test.error) {
        return TestForm::tr("A change of less than %1 point(s) may be nothing.", nullptr,
                            static_cast<int>(std::ceil(*test.error)))
            .arg(bridge::numberText(*test.error));
    }
    if (!measured || test.byOther || test.what == rehab::MeasurementKind::readiness) {
        return {};
    }
    return test.error
               ? TestForm::tr(
                     "Taken alone it errs more than with a clinician: a change of less than %1 %2 "
                     "may be nothing.")
                     .arg(bridge::numberText(*test.error), bridge::words(rehab::unitOf(test.what)))
               : TestForm::tr(
                     "Nobody knows how much this varies from day to day; look at the direction "
                     "over weeks.");
}

QString testPainWords(const HomeTest& test) {
    switch (test.form) {
    case HomeTest::Form::dailyPain:
        return TestForm::tr("Worst pain in daily life today, exercise left out");
    case HomeTest::Form::loadTest:
        return TestForm::tr("Pain in the load test this morning");
    default:
        return TestForm::tr("Worst pain while doing it");
    }
}

} // namespace sinew::patient
