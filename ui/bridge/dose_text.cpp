#include "bridge/dose_text.h"

#include "bridge/convert.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace sinew::bridge {

namespace {

constexpr double poundsPerKilogram = 2.20462262185;
constexpr double metresPerMile = 1609.344;
constexpr double metresPerKilometre = 1000;

double metresPer(practice::DistanceUnit unit) {
    return unit == practice::DistanceUnit::miles ? metresPerMile : metresPerKilometre;
}

struct DoseWords {
    Q_DECLARE_TR_FUNCTIONS(Dose)
};

/// One set: repetitions, else a hold, else a distance, else minutes.
QString oneSet(const progress::Dose& dose, Units units) {
    if (dose.reps && dose.holdS && *dose.reps > 1) {
        return DoseWords::tr("%1 × %2 s").arg(numberText(*dose.reps), numberText(*dose.holdS));
    }
    if (dose.holdS) {
        return DoseWords::tr("%1 s").arg(numberText(*dose.holdS));
    }
    if (dose.reps) {
        return numberText(*dose.reps);
    }
    if (dose.distanceM) {
        return distanceText(*dose.distanceM, units.distance);
    }
    return dose.minutes ? DoseWords::tr("%1 min").arg(numberText(*dose.minutes)) : QString{};
}

bool saysMinutesAlready(const progress::Dose& dose) {
    return !dose.reps && !dose.holdS && !dose.distanceM;
}

QString signedNumber(double change) {
    const QString size = numberText(std::abs(change));
    return change > 0 ? QStringLiteral("+") + size : QStringLiteral("−") + size;
}

template <class Number>
double change(const std::optional<Number>& from, const std::optional<Number>& to) {
    return from && to ? static_cast<double>(*to - *from) : 0.0;
}

QString massChange(double kilograms, Units units) {
    return (kilograms > 0 ? QStringLiteral("+") : QStringLiteral("−")) +
           massText(std::abs(kilograms), units.mass);
}

QString countedChange(const progress::Dose& from, const progress::Dose& to) {
    if (const double sets = change(from.sets, to.sets); sets != 0) {
        return (std::abs(sets) == 1 ? DoseWords::tr("%1 set") : DoseWords::tr("%1 sets"))
            .arg(signedNumber(sets));
    }
    if (const double reps = change(from.reps, to.reps); reps != 0) {
        return (std::abs(reps) == 1 ? DoseWords::tr("%1 rep") : DoseWords::tr("%1 reps"))
            .arg(signedNumber(reps));
    }
    if (const double hold = change(from.holdS, to.holdS); hold != 0) {
        return DoseWords::tr("%1 s").arg(signedNumber(hold));
    }
    return {};
}

} // namespace

QString massText(double kilograms, practice::MassUnit unit) {
    const QString number = numberText(massIn(unit, kilograms));
    return unit == practice::MassUnit::kilograms ? DoseWords::tr("%1 kg").arg(number)
                                                 : DoseWords::tr("%1 lb").arg(number);
}

double massIn(practice::MassUnit unit, double kilograms) {
    return unit == practice::MassUnit::pounds ? kilograms * poundsPerKilogram : kilograms;
}

double kilogramsOf(practice::MassUnit unit, double shown) {
    return unit == practice::MassUnit::pounds ? shown / poundsPerKilogram : shown;
}

double distanceIn(practice::DistanceUnit unit, double metres) {
    return metres / metresPer(unit);
}

double metresOf(practice::DistanceUnit unit, double shown) {
    return shown * metresPer(unit);
}

QString distanceText(int metres, practice::DistanceUnit unit) {
    if (metres < metresPerKilometre) {
        return DoseWords::tr("%1 m").arg(numberText(metres));
    }
    const QString number = numberText(distanceIn(unit, metres), 2);
    return unit == practice::DistanceUnit::kilometres ? DoseWords::tr("%1 km").arg(number)
                                                      : DoseWords::tr("%1 mi").arg(number);
}

QString doseText(const progress::Dose& dose, Units units) {
    const QString set = oneSet(dose, units);
    if (set.isEmpty()) {
        return dose.ladderStep ? DoseWords::tr("step %1").arg(toQt(*dose.ladderStep))
               : dose.sets ? (*dose.sets == 1 ? DoseWords::tr("%1 set") : DoseWords::tr("%1 sets"))
                                 .arg(numberText(*dose.sets))
                           : QStringLiteral("–");
    }
    const bool several = dose.sets && (*dose.sets > 1 || dose.reps || dose.holdS);
    return several ? DoseWords::tr("%1 × %2").arg(numberText(*dose.sets), set) : set;
}

QString doseDetail(const progress::Dose& dose, Units units) {
    QStringList parts;
    if (dose.tempo) {
        parts << toQt(*dose.tempo);
    }
    if (dose.loadKg && *dose.loadKg > 0) {
        parts << massText(*dose.loadKg, units.mass);
    }
    if (dose.minutes && !saysMinutesAlready(dose)) {
        parts << DoseWords::tr("%1 min").arg(numberText(*dose.minutes));
    }
    if (dose.effortPct) {
        parts << DoseWords::tr("%1 %").arg(numberText(*dose.effortPct));
    }
    if (dose.timesADay && *dose.timesADay > 1) {
        parts << DoseWords::tr("%1 times a day").arg(numberText(*dose.timesADay));
    }
    return parts.join(QStringLiteral(" · "));
}

QString doseLine(const progress::Dose& dose, Units units) {
    const QString detail = doseDetail(dose, units);
    return detail.isEmpty() ? doseText(dose, units)
                            : doseText(dose, units) + QStringLiteral(" · ") + detail;
}

QString doseChange(const progress::Dose& from, const progress::Dose& to, Units units) {
    if (QString counted = countedChange(from, to); !counted.isEmpty()) {
        return counted;
    }
    if (const double load = change(from.loadKg, to.loadKg); load != 0) {
        return massChange(load, units);
    }
    if (const double minutes = change(from.minutes, to.minutes); minutes != 0) {
        return DoseWords::tr("%1 min").arg(signedNumber(minutes));
    }
    if (const double metres = change(from.distanceM, to.distanceM); metres != 0) {
        return DoseWords::tr("%1 m").arg(signedNumber(metres));
    }
    if (const double effort = change(from.effortPct, to.effortPct); effort != 0) {
        return DoseWords::tr("%1 %").arg(signedNumber(effort));
    }
    if (from.ladderStep != to.ladderStep && to.ladderStep) {
        return DoseWords::tr("step %1").arg(toQt(*to.ladderStep));
    }
    return from.tempo != to.tempo && to.tempo ? toQt(*to.tempo) : QString{};
}

QString lastText(const progress::LastDone& last, Units units) {
    const QString dose = doseText(last.dose, units);
    return last.pain ? DoseWords::tr("%1, pain %2").arg(dose, numberText(*last.pain)) : dose;
}

} // namespace sinew::bridge
