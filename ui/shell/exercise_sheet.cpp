#include "shell/exercise_sheet.h"

#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/how_panel.h"

#include <QLocale>
#include <QScrollArea>
#include <QStringList>

namespace sinew::shell {

namespace {

patient::ItemFacts factsOf(const rehab::Catalogue& catalogue, const rehab::Exercise& exercise) {
    patient::ItemFacts facts;
    facts.item.exercise = exercise.id;
    facts.item.painLimit = exercise.painLimitOverride;
    facts.catalogue = &catalogue;
    facts.editable = false;
    return facts;
}

} // namespace

ExerciseSheet::ExerciseSheet(QWidget& over, const rehab::Catalogue& catalogue,
                             const rehab::Exercise& exercise)
    : Overlay{over, "exercise", tr("How an exercise is done")} {
    auto* title = kit::heading(bridge::textOf(exercise.name));
    title->setObjectName(QStringLiteral("exercise.title"));
    body().addWidget(title->wrapped());
    QStringList others;
    for (const auto& alias : exercise.aliases) {
        others << bridge::textOf(alias);
    }
    if (!others.isEmpty()) {
        const QString list = QLocale{}.createSeparatedList(others);
        body().addWidget(kit::quiet(tr("Also called: %1").arg(list))->wrapped());
    }
    auto* close = new kit::SecondButton{"exercise.close", tr("Close")};
    connect(close, &QAbstractButton::clicked, this, [this] { leave(); });
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
    body().addWidget(roll(new patient::HowPanel{factsOf(catalogue, exercise)}), 1);
    body().addLayout(kit::row({kit::spacer(), close}));
    open(close);
}

} // namespace sinew::shell
