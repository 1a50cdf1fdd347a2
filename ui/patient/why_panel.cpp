#include "patient/why_panel.h"

#include "bridge/because_text.h"
#include "bridge/convert.h"
#include "bridge/dose_text.h"
#include "bridge/labels.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QCoreApplication>

namespace sinew::patient {

namespace {

QWidget* reasonLine(const QString& sentence, const QString& source) {
    auto* dot = kit::quiet(QStringLiteral("•"));
    dot->setAlignment(Qt::AlignTop);
    auto* words = kit::column({kit::plain(sentence)->wrapped()}, 0);
    if (!source.isEmpty()) {
        words->addWidget(kit::small(source)->wrapped());
    }
    return kit::boxed(kit::row({dot, kit::Piece{words, 1}}, kit::space::step));
}

QString suggestionText(const ItemFacts& facts) {
    if (facts.item.suggested) {
        return QCoreApplication::translate(
                   "sinew::patient::WhyPanel",
                   "A possible next step is %1. It waits until you or your clinician choose it.")
            .arg(bridge::exerciseName(*facts.catalogue, *facts.item.suggested));
    }
    if (facts.item.suggestedDose) {
        return QCoreApplication::translate(
                   "sinew::patient::WhyPanel",
                   "A possible next step is %1. It waits until you or your clinician choose it.")
            .arg(bridge::doseLine(*facts.item.suggestedDose, facts.units));
    }
    return {};
}

} // namespace

QWidget* reasonLines(const progress::Reasons& reasons, base::Day today,
                     const rehab::Catalogue& catalogue, bridge::Units units) {
    auto* lines = kit::column({}, kit::space::step);
    QString before;
    for (const auto& because : reasons) { // a source that goes on is said once
        const QString source = bridge::sourceText(because.source, catalogue);
        lines->addWidget(reasonLine(bridge::becauseText(because, today, units),
                                    source == before ? QString{} : source));
        before = source;
    }
    return kit::boxed(lines);
}

WhyPanel::WhyPanel(const ItemFacts& facts, QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("row.%1.reasons").arg(bridge::toQt(facts.item.exercise)));
    auto* lines = kit::column({}, kit::space::step);
    lines->setContentsMargins(kit::theme().scaled(30), 0, 0, kit::space::step);
    if (facts.item.substitutes) {
        lines->addWidget(
            reasonLine(tr("It stands in for %1, which needs equipment you do not have.")
                           .arg(bridge::exerciseName(*facts.catalogue, *facts.item.substitutes)),
                       {}));
    }
    if (facts.item.because.empty()) {
        lines->addWidget(reasonLine(tr("This is the dose your plan starts with."), {}));
    }
    lines->addWidget(reasonLines(facts.item.because, facts.day, *facts.catalogue, facts.units));
    if (const QString suggestion = suggestionText(facts); !suggestion.isEmpty()) {
        lines->addWidget(reasonLine(suggestion, {}));
    }
    setLayout(lines);
}

} // namespace sinew::patient
