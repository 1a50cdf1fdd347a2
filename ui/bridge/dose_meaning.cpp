#include "bridge/dose_meaning.h"

#include "bridge/convert.h"

#include <QCoreApplication>
#include <QStringList>

namespace sinew::bridge {

namespace {

struct MeaningWords {
    Q_DECLARE_TR_FUNCTIONS(Dose)
};

QString walkRunText(const rehab::LadderStep& step) {
    const QString run = numberText(*step.runMinutes);
    if (step.walkMinutes.value_or(0) > 0) {
        const QString walk = numberText(*step.walkMinutes);
        return (step.repeats ? MeaningWords::tr("%n time(s): walk %1 min, run %2 min.", nullptr,
                                                *step.repeats)
                             : MeaningWords::tr("Walk %1 min, run %2 min."))
            .arg(walk, run);
    }
    return step.repeats > 1
               ? MeaningWords::tr("%n time(s): run %1 min.", nullptr, *step.repeats).arg(run)
               : MeaningWords::tr("Run %1 min without walking between.").arg(run);
}

QString holdText(const rehab::LadderStep& step) {
    const QString metres = numberText(*step.holdM);
    return step.holdSeconds ? MeaningWords::tr("hold for %1 m in %2 s")
                                  .arg(metres, numberText(*step.holdSeconds))
                            : MeaningWords::tr("hold for %1 m").arg(metres);
}

/// Only what the step names; nothing to build up over is not zero metres.
QString runThroughText(const rehab::LadderStep& step) {
    QStringList parts;
    if (step.buildM) {
        parts << MeaningWords::tr("build up over %1 m").arg(numberText(*step.buildM));
    }
    parts << holdText(step);
    if (step.easeM) {
        parts << MeaningWords::tr("ease down over %1 m").arg(numberText(*step.easeM));
    }
    return (step.repeats ? MeaningWords::tr("%n time(s): %1.", nullptr, *step.repeats)
                         : MeaningWords::tr("Each run: %1."))
        .arg(parts.join(QStringLiteral(", ")));
}

/// "2-0-2" in words; what is not three numbers has none.
QString tempoText(const QString& tempo) {
    const auto parts = tempo.split(QLatin1Char('-'));
    if (parts.size() != 3) {
        return {};
    }
    return parts.at(1) == QLatin1String("0")
               ? MeaningWords::tr("%1: %2 s down, no pause, %3 s up.")
                     .arg(tempo, parts.at(0), parts.at(2))
               : MeaningWords::tr("%1: %2 s down, %3 s held, %4 s up.")
                     .arg(tempo, parts.at(0), parts.at(1), parts.at(2));
}

QString effortText(int percent, bool running) {
    return (running ? MeaningWords::tr("%1 % of your best speed, by feel.")
                    : MeaningWords::tr("%1 % of the hardest you could push, by feel."))
        .arg(numberText(percent));
}

} // namespace

QString stepText(const rehab::LadderStep& step) {
    if (step.runMinutes) {
        return walkRunText(step);
    }
    if (step.holdM) {
        return runThroughText(step);
    }
    return step.effortPct ? MeaningWords::tr("Up to %1 % of your best speed, by feel.")
                                .arg(numberText(*step.effortPct))
                          : QString{};
}

QString doseMeaning(const progress::Dose& dose, bool running) {
    QStringList sentences;
    if (dose.tempo) {
        sentences << tempoText(toQt(*dose.tempo));
    }
    if (dose.effortPct) {
        sentences << effortText(*dose.effortPct, running);
    }
    sentences.removeAll(QString{});
    return sentences.join(QLatin1Char(' '));
}

} // namespace sinew::bridge
