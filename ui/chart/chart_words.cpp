#include "chart/chart_words.h"

#include "bridge/convert.h"
#include "bridge/labels.h"

#include <array>
#include <utility>

namespace sinew::chart {

namespace {

using Entry = std::pair<std::string_view, const char*>;

/// The word of a code; the code itself where there is none, so that nothing is ever blank.
template <std::size_t N>
QString wordOf(const std::array<Entry, N>& words, std::string_view code) {
    for (const auto& [key, word] : words) {
        if (key == code) {
            return QCoreApplication::translate("ChartWords", word);
        }
    }
    return bridge::toQt(std::string{code});
}

constexpr std::array seriesWords{
    Entry{"painBefore", QT_TRANSLATE_NOOP("ChartWords", "before")},
    Entry{"painWorst", QT_TRANSLATE_NOOP("ChartWords", "worst")},
    Entry{"painAfter", QT_TRANSLATE_NOOP("ChartWords", "an hour after")},
    Entry{"nextMorning", QT_TRANSLATE_NOOP("ChartWords", "next morning")},
    Entry{"onTime", QT_TRANSLATE_NOOP("ChartWords", "done on its day")},
    Entry{"shifted", QT_TRANSLATE_NOOP("ChartWords", "done on another day")},
    Entry{"missed", QT_TRANSLATE_NOOP("ChartWords", "missed")},
    Entry{"unplanned", QT_TRANSLATE_NOOP("ChartWords", "extra")},
    Entry{"held", QT_TRANSLATE_NOOP("ChartWords", "held for pain")},
    Entry{"rest", QT_TRANSLATE_NOOP("ChartWords", "rest")},
    Entry{"open", QT_TRANSLATE_NOOP("ChartWords", "planned")},
    Entry{"notPlanned", QT_TRANSLATE_NOOP("ChartWords", "not planned")},
    Entry{"consistency", QT_TRANSLATE_NOOP("ChartWords", "consistency")},
    Entry{"load", QT_TRANSLATE_NOOP("ChartWords", "effort × minutes")},
    Entry{"unknownDays", QT_TRANSLATE_NOOP("ChartWords", "days with effort or minutes left out")},
    Entry{"longestRun", QT_TRANSLATE_NOOP("ChartWords", "longest run, km")},
    Entry{"runPain", QT_TRANSLATE_NOOP("ChartWords", "worst pain in a run")},
    Entry{"runMinutes", QT_TRANSLATE_NOOP("ChartWords", "minutes of a run")},
    Entry{"runKm", QT_TRANSLATE_NOOP("ChartWords", "km of a run")},
    Entry{"runEffort", QT_TRANSLATE_NOOP("ChartWords", "fastest, % of your best")},
    Entry{"lsi", QT_TRANSLATE_NOOP("ChartWords", "% of the other side")},
    Entry{"afterRelease", QT_TRANSLATE_NOOP("ChartWords", "after soft-tissue release")},
    Entry{"left", QT_TRANSLATE_NOOP("ChartWords", "left")},
    Entry{"right", QT_TRANSLATE_NOOP("ChartWords", "right")},
    Entry{"this", QT_TRANSLATE_NOOP("ChartWords", "this injury")},
    Entry{"other", QT_TRANSLATE_NOOP("ChartWords", "the other injury")},
    Entry{"clinic", QT_TRANSLATE_NOOP("ChartWords", "own clinic, middle and middle half")},
};

constexpr std::array thresholdWords{
    Entry{"stopLimit", QT_TRANSLATE_NOOP("ChartWords", "limit %1")},
    Entry{"greenLimit", QT_TRANSLATE_NOOP("ChartWords", "fine up to %1")},
    Entry{"asked", QT_TRANSLATE_NOOP("ChartWords", "the next gate asks for %1")},
    Entry{"nextRun", QT_TRANSLATE_NOOP("ChartWords", "next run quiet up to %1 km")},
    Entry{"good", QT_TRANSLATE_NOOP("ChartWords", "steady from %1 % on")},
};

constexpr std::array markerWords{
    Entry{"flare", QT_TRANSLATE_NOOP("ChartWords", "flare")},
    Entry{"red", QT_TRANSLATE_NOOP("ChartWords", "bad response")},
    Entry{"visit", QT_TRANSLATE_NOOP("ChartWords", "visit")},
    Entry{"decision", QT_TRANSLATE_NOOP("ChartWords", "decision")},
    Entry{"missed", QT_TRANSLATE_NOOP("ChartWords", "missed")},
    Entry{"gateOpen", QT_TRANSLATE_NOOP("ChartWords", "gate open")},
};

constexpr std::array panelWords{
    Entry{"pain", QT_TRANSLATE_NOOP("ChartWords", "Pain 0–10")},
    Entry{"days", QT_TRANSLATE_NOOP("ChartWords", "Planned days of the week")},
    Entry{"adherence", QT_TRANSLATE_NOOP("ChartWords", "Planned days of the week")},
    Entry{"consistency", QT_TRANSLATE_NOOP("ChartWords", "Consistency, % of the planned days")},
    Entry{"load", QT_TRANSLATE_NOOP("ChartWords", "Effort × minutes of the week")},
    Entry{"unknownDays", QT_TRANSLATE_NOOP("ChartWords", "Days with effort or minutes left out")},
    Entry{"longestRun", QT_TRANSLATE_NOOP("ChartWords", "Longest run, km")},
    Entry{"runPain", QT_TRANSLATE_NOOP("ChartWords", "Worst pain in a run, 0–10")},
    Entry{"runMinutes", QT_TRANSLATE_NOOP("ChartWords", "Minutes of a run")},
    Entry{"runKm", QT_TRANSLATE_NOOP("ChartWords", "Distance of a run, km")},
    Entry{"runEffort", QT_TRANSLATE_NOOP("ChartWords", "Fastest, % of your best speed")},
    Entry{"ake", QT_TRANSLATE_NOOP("ChartWords", "Knee stays bent, hip at 90°: less is better")},
    Entry{"slr", QT_TRANSLATE_NOOP("ChartWords", "Straight leg raise, degrees: more is better")},
    Entry{"mhfake",
          QT_TRANSLATE_NOOP("ChartWords", "Knee stays bent, thigh hugged: less is better")},
    Entry{"strength", QT_TRANSLATE_NOOP("ChartWords", "Strength, newtons")},
    Entry{"bridgeReps", QT_TRANSLATE_NOOP("ChartWords", "Single-leg bridges, repetitions")},
    Entry{"symmetry", QT_TRANSLATE_NOOP("ChartWords", "Injured side, % of the other")},
    Entry{"pelvicTilt", QT_TRANSLATE_NOOP("ChartWords", "Pelvic tilt, degrees forward")},
    Entry{"heights", QT_TRANSLATE_NOOP("ChartWords", "Heights at the hip, mm")},
    Entry{"legLength", QT_TRANSLATE_NOOP("ChartWords", "Leg length, mm")},
    Entry{"hipDrop", QT_TRANSLATE_NOOP("ChartWords", "Hip drop on one leg, degrees")},
};

} // namespace

namespace {

/// One part of a series' name: a kind of measurement, or a word of its own.
QString partOf(const QString& part) {
    const auto code = part.toStdString();
    const auto kind = rehab::fromName<rehab::MeasurementKind>(code);
    return kind ? bridge::words(*kind) : wordOf(seriesWords, code);
}

} // namespace

QString ChartWords::series(const progress::ChartSeries& series) {
    QStringList parts;
    for (const auto& part : bridge::toQt(series.name).split(QLatin1Char('.'))) {
        parts << partOf(part);
    }
    const auto words = parts.join(QStringLiteral(", "));
    return series.method.empty() ? words : tr("%1 (%2)").arg(words, bridge::toQt(series.method));
}

QString ChartWords::day(progress::DayAdherence state) {
    return wordOf(seriesWords, rehab::nameOf(state));
}

QString ChartWords::threshold(const progress::ChartThreshold& threshold) {
    const auto word = wordOf(thresholdWords, threshold.name);
    const auto number = bridge::numberText(threshold.value);
    return word.contains(QLatin1String("%1")) ? word.arg(number) : word + QLatin1Char(' ') + number;
}

QString ChartWords::marker(const progress::ChartMarker& marker) {
    return wordOf(markerWords, marker.kind);
}

QString ChartWords::sign(const progress::ChartMarker& marker) {
    return marker.kind == "visit"      ? QStringLiteral("▲")
           : marker.kind == "decision" ? QStringLiteral("◆")
           : marker.kind == "gateOpen" ? QStringLiteral("◇")
                                       : QStringLiteral("▼");
}

QString ChartWords::panel(const progress::ChartPanel& panel) {
    return wordOf(panelWords, panel.name);
}

QString ChartWords::kind(progress::ChartKind kind) {
    switch (kind) {
    case progress::ChartKind::pain:
        return tr("Pain");
    case progress::ChartKind::load:
        return tr("Load");
    case progress::ChartKind::strength:
        return tr("Strength");
    case progress::ChartKind::range:
        return tr("Range");
    case progress::ChartKind::alignment:
        return tr("Hip alignment");
    case progress::ChartKind::adherence:
        return tr("Keeping to the plan");
    case progress::ChartKind::running:
        return tr("Running");
    }
    return {};
}

QString ChartWords::step(progress::ChartStep step) {
    switch (step) {
    case progress::ChartStep::day:
        return tr("Day");
    case progress::ChartStep::week:
        return tr("Week from");
    case progress::ChartStep::month:
        return tr("Month from");
    }
    return {};
}

QString ChartWords::days(const progress::Chart& chart) {
    return !chart.sinceOnset                        ? step(chart.step)
           : chart.step == progress::ChartStep::day ? tr("Since the onset")
                                                    : tr("Week since the onset, from");
}

QString ChartWords::day(const progress::Chart& chart, base::Day day, bool isSpoken) {
    if (chart.sinceOnset) {
        return tr("day %1").arg(day - progress::dayZero);
    }
    return bridge::dayText(day, isSpoken ? bridge::DayForm::full : bridge::DayForm::dated);
}

QString ChartWords::value(const progress::ChartSeries& series, const progress::ChartPoint& point,
                          progress::ChartStep step) {
    if (!point.value) {
        return QStringLiteral("–");
    }
    auto number = bridge::numberText(*point.value);
    if (series.style == progress::SeriesStyle::band) {
        return tr("%1, half from %2 to %3 (n %4)")
            .arg(number, bridge::numberText(point.low.value_or(*point.value)),
                 bridge::numberText(point.high.value_or(*point.value)))
            .arg(point.n);
    }
    if (point.low && point.high) {
        number = tr("%1 ± %2").arg(number, bridge::numberText((*point.high - *point.low) / 2));
    }
    return step == progress::ChartStep::day ? number : tr("%1 (n %2)").arg(number).arg(point.n);
}

} // namespace sinew::chart
