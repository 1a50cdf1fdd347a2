#include "shell/first_run_grade.h"

#include "kit/card.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "shell/first_run_choices.h"

namespace sinew::shell {

namespace {

QString weeksText(const rehab::GradeHelp& help) {
    if (help.weeksFrom && help.weeksTo) {
        return GradeStep::tr("Usually %1 to %n week(s) until sport.", nullptr, *help.weeksTo)
            .arg(*help.weeksFrom);
    }
    return help.weeksFrom
               ? GradeStep::tr("%n week(s) or more until sport.", nullptr, *help.weeksFrom)
               : QString{};
}

QString strengthText(const rehab::GradeHelp& help) {
    const auto from = help.strengthFromPct;
    const auto to = help.strengthToPct;
    if (from && to) {
        return GradeStep::tr("strength %1 to %2 % of the other leg").arg(*from).arg(*to);
    }
    return from ? GradeStep::tr("strength at least %1 % of the other leg").arg(*from)
           : to ? GradeStep::tr("strength below %1 % of the other leg").arg(*to)
                : QString{};
}

QString rangeText(const rehab::GradeHelp& help) {
    const auto from = help.rangeLossFromDeg;
    const auto to = help.rangeLossToDeg;
    if (from && to) {
        return GradeStep::tr("the knee straightens %1 to %2° less").arg(*from).arg(*to);
    }
    return from ? GradeStep::tr("the knee straightens over %1° less").arg(*from)
           : to ? GradeStep::tr("the knee straightens up to %1° less").arg(*to)
                : QString{};
}

/// What a clinician may have measured, in one line.
QString measuredText(const rehab::GradeHelp& help) {
    QStringList parts;
    for (const auto& part : {strengthText(help), rangeText(help)}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    return parts.isEmpty()
               ? QString{}
               : GradeStep::tr("Where it was measured: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString shortName(rehab::Grade grade) {
    switch (grade) {
    case rehab::Grade::one:
        return GradeStep::tr("Mild (%1)").arg(bridge::words(grade));
    case rehab::Grade::two:
        return GradeStep::tr("Moderate (%1)").arg(bridge::words(grade));
    case rehab::Grade::three:
        return GradeStep::tr("Severe (%1)").arg(bridge::words(grade));
    }
    return {};
}

QWidget* rowOf(const rehab::GradeHelp& help) {
    const QStringList signs{
        GradeStep::tr("Torn: %1").arg(bridge::textOf(help.fibres)), bridge::textOf(help.signs),
        GradeStep::tr("Walking: %1").arg(bridge::textOf(help.walking)), weeksText(help)};
    auto* words = kit::plain(signs.join(QLatin1Char(' ')))->wrapped();
    words->setObjectName(QStringLiteral("gradeHelp.%1").arg(bridge::toQt(nameOf(help.grade))));
    return kit::boxed(kit::column({kit::strong(shortName(help.grade))->wrapped(), words,
                                   kit::small(measuredText(help))->wrapped()},
                                  kit::space::tight));
}

} // namespace

GradeStep::GradeStep(FirstRunDraft& draft, const rehab::Catalogue& catalogue)
    : FirstRunStep{draft} {
    m_grade = take(new kit::ChoiceRow{
        "grade",
        tr("How bad was it in the first days?"),
        {choice("I", tr("Mild: I could walk nearly as usual; a local ache")),
         choice("II", tr("Moderate: I limped; pulling the heel back hurt clearly")),
         choice("III", tr("Severe: I could hardly walk; very weak, a large bruise or a gap")),
         choice("unknown", tr("I do not know"))}});
    connect(m_grade, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        this->draft().patient.episode.grade = chosen<rehab::Grade>(keys);
        Q_EMIT answered();
    });
    body().addWidget(m_grade);
    addHelp(catalogue.grades);
}

void GradeStep::addHelp(const std::vector<rehab::GradeHelp>& grades) {
    if (grades.empty()) {
        return;
    }
    auto* card = new kit::Card;
    for (const auto& help : grades) {
        help.grade == grades.front().grade ? card->add(rowOf(help)) : card->addRuled(rowOf(help));
    }
    const auto& evidence = grades.front().evidence;
    auto* section = new kit::Section{tr("What tells them apart, one to three days after")};
    section->add(card);
    section->add(
        kit::small(
            tr("Source: %1. %2").arg(bridge::sourceOf(evidence), bridge::textOf(evidence.text)))
            ->wrapped());
    body().addWidget(section);
}

QString GradeStep::heading() const {
    return tr("How bad was it in the first days?");
}

QString GradeStep::detail() const {
    return tr("A rough grade is enough: it sets the least number of days before each step. Your "
              "clinician can correct it.");
}

Missing GradeStep::missing() const {
    return m_grade->chosen().isEmpty()
               ? Missing{tr("Please choose one; not knowing is an answer."), m_grade}
               : Missing{};
}

bool GradeStep::applies() const {
    return FirstRunStep::applies() && draft().choice.type == rehab::InjuryType::trauma;
}

QWidget* GradeStep::first() {
    return m_grade;
}

} // namespace sinew::shell
