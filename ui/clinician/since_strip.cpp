#include "clinician/since_strip.h"

#include "bridge/convert.h"
#include "bridge/criterion_text.h"
#include "bridge/labels.h"
#include "clinician/test_text.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "rehab/validate.h"

#include <cmath>

namespace sinew::clinician {

namespace {

QString fromTo(std::optional<int> before, std::optional<int> now) {
    const QString arrow = QStringLiteral(" → ");
    const auto word = [](std::optional<int> pain) {
        return pain ? bridge::numberText(*pain) : QStringLiteral("–");
    };
    return before || now ? word(before) + arrow + word(now) : SinceStrip::tr("not answered");
}

QString signedPercent(double percent) {
    const auto rounded = std::lround(percent);
    return QStringLiteral("%1%2 %").arg(QLatin1String(rounded > 0 ? "+" : "")).arg(rounded);
}

} // namespace

SinceStrip::SinceStrip(QWidget* parent)
    : Card{parent},
      m_line{new kit::Flow{kit::space::gutter, kit::space::step}} {
    setObjectName(QStringLiteral("since"));
    Card::add(kit::boxed(m_line));
}

void SinceStrip::add(const char* name, const QString& words, const QString& number,
                     const QString& beside) {
    auto* value = kit::strong(number);
    value->setObjectName(QStringLiteral("since.%1").arg(QLatin1String(name)));
    auto* line = new kit::Flow{kit::space::snug, 0};
    line->addWidget(kit::plain(words)->wrapped());
    line->addWidget(value);
    if (!beside.isEmpty()) {
        line->addWidget(kit::quiet(beside)->wrapped());
    }
    m_line->addWidget(kit::boxed(line));
}

void SinceStrip::present(const progress::SinceVisit& since, base::Day today) {
    kit::clear(*m_line);
    const auto day = bridge::dayText(since.visit.value_or(since.from), bridge::DayForm::brief);
    auto* head = kit::strong(since.visit ? tr("Since the visit of %1").arg(day)
                                         : tr("No visit yet: since %1").arg(day));
    head->wrapped()->setObjectName(QStringLiteral("since.heading"));
    m_line->addWidget(head);
    add("pain", tr("worst pain"), fromTo(since.worstBefore, since.worst),
        tr("n %1 of %n day(s)", nullptr, today - since.from + 1).arg(since.answered));
    add("load", tr("load"),
        since.loadChangePct ? signedPercent(*since.loadChangePct) : tr("not known"));
    add("kept", tr("plan kept"),
        since.consistencyPct ? QStringLiteral("%1 %").arg(*since.consistencyPct) : tr("not known"),
        tr("of %n planned day(s)", nullptr, since.planned));
    for (const auto& test : since.tests) {
        presentTest(test);
    }
    if (since.flares > 0) {
        add("flares", tr("flares"), bridge::numberText(since.flares));
    }
}

/// The injured side now, and what became of it beyond the error of the test.
void SinceStrip::presentTest(const progress::Symmetry& test) {
    if (!test.injured) {
        return;
    }
    const auto unit = rehab::nameOf(rehab::unitOf(test.kind));
    add(rehab::nameOf(test.kind).data(), bridge::words(test.kind),
        bridge::measuredText(*test.injured, unit), symmetryWords(test).join(QStringLiteral(", ")));
}

} // namespace sinew::clinician
