#include "clinician/test_text.h"

#include "bridge/convert.h"
#include "bridge/criterion_text.h"
#include "bridge/labels.h"
#include "rehab/validate.h"

#include <QCoreApplication>

#include <cmath>

namespace sinew::clinician {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sinew::clinician::Tests)
};

QString valueText(rehab::MeasurementKind kind, double value) {
    return bridge::measuredText(value, rehab::nameOf(rehab::unitOf(kind)));
}

using Test = rehab::Revision<rehab::Measurement>;

QString foundText(const Test& test) {
    const auto number = test.value.value ? valueText(test.value.what, test.value.value->value())
                                         : Words::tr("could not be tested (%1)")
                                               .arg(bridge::toQt(test.value.method.value_or("–")));
    return test.value.side ? Words::tr("%1 %2").arg(bridge::words(*test.value.side), number)
                           : number;
}

QString whoText(const Test& test) {
    const auto who = test.value.examiner.value_or("");
    return who.empty()     ? QString{}
           : who == "self" ? Words::tr("by herself or himself")
                           : bridge::toQt(who);
}

} // namespace

QStringList symmetryWords(const progress::Symmetry& test) {
    QStringList words;
    if (test.deficit && *test.deficit > 0) {
        words << Words::tr("deficit %1").arg(valueText(test.kind, *test.deficit));
    }
    if (test.lsi) {
        words << Words::tr("%1 % of the other side").arg(std::lround(*test.lsi));
    }
    if (test.change) {
        words << bridge::words(*test.change);
    }
    return words;
}

QString symmetryText(const progress::Symmetry& test) {
    auto words = symmetryWords(test);
    if (test.change && test.mdc) {
        words << Words::tr("less than %1 can be error").arg(valueText(test.kind, *test.mdc));
    }
    return words.join(QStringLiteral(" · "));
}

QString doubtText(const progress::TestDoubt& doubt) {
    using progress::Doubt;
    const auto value = valueText(doubt.kind, doubt.value);
    const auto other = valueText(doubt.kind, doubt.other);
    switch (doubt.doubt) {
    case Doubt::sides:
        return Words::tr("Please look again: the injured leg (%1) is clearly better than the other "
                         "(%2). Were the sides exchanged?")
            .arg(value, other);
    case Doubt::hugged:
        return Words::tr("Please look again: %1, with the thigh hugged %2, usually is no less than "
                         "with the hip at a right angle, %3.")
            .arg(bridge::words(*doubt.side), value, other);
    case Doubt::straight:
        return Words::tr("Please look again: %1, the knee does not reach the floor lying down, and "
                         "yet it is straight with the hip bent.")
            .arg(bridge::words(*doubt.side));
    case Doubt::walking:
        return Words::tr("Please look again: the short walk hurts more (%1) than the long brisk "
                         "one (%2).")
            .arg(value, other);
    }
    return {};
}

QString beforeText(const practice::SheetLine& line, base::Day today) {
    QStringList found;
    const Test* newest = nullptr;
    for (const auto* test : {&line.left, &line.right, &line.either}) {
        if (*test) {
            found << foundText(**test);
            newest = newest == nullptr || (*test)->day > newest->day ? &**test : newest;
        }
    }
    if (newest == nullptr) {
        return {};
    }
    QStringList when{bridge::dayBeside(newest->day, today)};
    if (const auto who = whoText(*newest); !who.isEmpty()) {
        when << who;
    }
    return Words::tr("before: %1 · %2")
        .arg(found.join(QStringLiteral(", ")), when.join(QStringLiteral(", ")));
}

} // namespace sinew::clinician
