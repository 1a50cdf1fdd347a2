#include "clinician/library_entry.h"

#include "base/text.h"
#include "bridge/convert.h"
#include "bridge/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace sinew::clinician {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sinew::clinician::Library)
};

constexpr int decimals = 3;

#define SINEW_UNIT(text) QT_TRANSLATE_NOOP("sinew::clinician::Library", text)

/// How a figure's number is said; where it is counted, with %n.
using UnitWords = std::pair<std::string_view, const char*>;
constexpr auto units = std::to_array<UnitWords>({
    {"%", SINEW_UNIT("%1 %")},
    {"0-10", SINEW_UNIT("%1 of 10")},
    {"0-100", SINEW_UNIT("%1 of 100")},
    {"N", SINEW_UNIT("%1 N")},
    {"a week", SINEW_UNIT("%1 a week")},
    {"cm", SINEW_UNIT("%1 cm")},
    {"days", SINEW_UNIT("%n day(s)")},
    {"deg", SINEW_UNIT("%1°")},
    {"exercises", SINEW_UNIT("%n exercise(s)")},
    {"kg", SINEW_UNIT("%1 kg")},
    {"min", SINEW_UNIT("%1 min")},
    {"mm", SINEW_UNIT("%1 mm")},
    {"months", SINEW_UNIT("%n month(s)")},
    {"reps", SINEW_UNIT("%n repetition(s)")},
    {"s", SINEW_UNIT("%1 s")},
    {"sd", SINEW_UNIT("%1 standard deviations")},
    {"steps", SINEW_UNIT("%n step(s)")},
    {"visits", SINEW_UNIT("%n visit(s)")},
    {"weeks", SINEW_UNIT("%n week(s)")},
    {"x", SINEW_UNIT("%1 times")},
});

#undef SINEW_UNIT

bool isShaky(rehab::Strength strength) {
    return strength == rehab::Strength::uncertain || strength == rehab::Strength::design;
}

std::string folded(const QStringList& words) {
    return base::searchKey(bridge::fromQt(words.join(QLatin1Char(' '))));
}

QString bullets(const std::vector<rehab::LocalText>& texts) {
    QStringList lines;
    for (const auto& text : texts) {
        lines << QStringLiteral("• ") + bridge::textOf(text);
    }
    return lines.join(QLatin1Char('\n'));
}

QString sourceLines(const std::vector<rehab::Evidence>& evidence) {
    QStringList lines;
    for (const auto& one : evidence) {
        lines << Words::tr("%1: %2").arg(bridge::sourceOf(one), bridge::textOf(one.text));
    }
    return lines.join(QLatin1Char('\n'));
}

template <class List>
QString wordsOf(const List& list) {
    QStringList names;
    for (const auto& one : list) {
        names << bridge::words(one);
    }
    return names.join(QStringLiteral(", "));
}

void addPart(LibraryEntry& entry, const char* name, const QString& heading, const QString& text) {
    if (!text.isEmpty()) {
        entry.parts.push_back({QString::fromLatin1(name), heading, text});
    }
}

QString range(std::optional<int> from, std::optional<int> to) {
    return from && to && *from != *to ? QStringLiteral("%1–%2").arg(*from).arg(*to)
           : from                     ? QString::number(*from)
           : to                       ? QString::number(*to)
                                      : QString{};
}

/// "A2: 3 × 6–8, hold 5 s, every 2 days"
QString doseOf(const rehab::Dose& dose) {
    QStringList parts;
    const auto reps = range(dose.repsMin, dose.repsMax);
    if (dose.sets || !reps.isEmpty()) {
        parts << (dose.sets ? QStringLiteral("%1 × %2").arg(*dose.sets).arg(reps) : reps);
    }
    const auto add = [&parts](const QString& sentence, const QString& number) {
        if (!number.isEmpty()) {
            parts << sentence.arg(number);
        }
    };
    add(Words::tr("hold %1 s"), range(dose.holdS, dose.holdMaxS));
    add(Words::tr("%1 min"), range(dose.minutesMin, dose.minutesMax));
    add(Words::tr("%1 m"), range(dose.distanceM, {}));
    add(Words::tr("%1 % effort"), range(dose.effortPctMin, dose.effortPctMax));
    add(Words::tr("every %1 days"), range(dose.everyDays, {}));
    add(Words::tr("%1 times a day"), range(dose.perDay, {}));
    add(Words::tr("%1 times a week"), range(dose.perWeek, {}));
    add(Words::tr("as heavy as %1 times"), range(dose.rm, {}));
    add(Words::tr("effort %1 of 10"), range(dose.rpe, {}));
    add(Words::tr("rest %1 s"), range(dose.restS, {}));
    const auto words = parts.join(QStringLiteral(", "));
    return dose.phase ? QStringLiteral("%1: %2").arg(bridge::words(*dose.phase), words) : words;
}

QString dosesOf(const rehab::Exercise& exercise) {
    QStringList lines;
    for (const auto& dose : exercise.doses) {
        lines << QStringLiteral("• ") + doseOf(dose);
    }
    return lines.join(QLatin1Char('\n'));
}

QString equipmentOf(const rehab::Exercise& exercise) {
    QStringList names;
    for (const auto& need : exercise.equipment) {
        names << wordsOf(need.anyOf);
    }
    return names.join(QStringLiteral("; "));
}

LibraryEntry exerciseEntry(const rehab::Exercise& exercise) {
    LibraryEntry entry;
    entry.key = bridge::toQt(exercise.id);
    const auto name = bridge::textOf(exercise.name);
    QStringList aliases;
    for (const auto& alias : exercise.aliases) {
        aliases << bridge::textOf(alias);
    }
    const auto strength =
        exercise.evidence.empty() ? rehab::Strength::design : exercise.evidence.front().strength;
    entry.cells = {name, wordsOf(exercise.category), wordsOf(exercise.phases),
                   equipmentOf(exercise), bridge::words(strength)};
    entry.find = folded(entry.cells + aliases + QStringList{entry.key});
    entry.isShaky = isShaky(strength);
    entry.isClinics = !exercise.ownFile.empty();
    addPart(entry, "aliases", Words::tr("Also called"), aliases.join(QStringLiteral(", ")));
    addPart(entry, "start", Words::tr("Start"), bridge::textOf(exercise.start));
    addPart(entry, "cues", Words::tr("Cues"), bullets(exercise.cues));
    addPart(entry, "faults", Words::tr("Faults"), bullets(exercise.faults));
    addPart(entry, "doses", Words::tr("Doses"), dosesOf(exercise));
    addPart(entry, "stop", Words::tr("Stop besides pain over the limit"), bullets(exercise.stop));
    addPart(entry, "sources", Words::tr("Sources"), sourceLines(exercise.evidence));
    addPart(entry, "file", Words::tr("The clinic's own file"), bridge::toQt(exercise.ownFile));
    return entry;
}

QString gateLines(const rehab::Protocol& protocol) {
    QStringList lines;
    for (const auto& gate : protocol.gates) {
        lines << Words::tr("%1 → %2").arg(bridge::words(gate.from), bridge::words(gate.to));
        for (const auto& criterion : gate.criteria) {
            lines << QStringLiteral("   • %1 (%2)")
                         .arg(bridge::textOf(criterion.label),
                              bridge::words(criterion.evidence.strength));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

LibraryEntry protocolEntry(const rehab::Protocol& protocol) {
    LibraryEntry entry;
    entry.key = bridge::toQt(protocol.key);
    QStringList phases;
    QStringList goals;
    for (const auto& phase : protocol.phases) {
        phases << bridge::words(phase.key);
        goals << QStringLiteral("%1 %2: %3")
                     .arg(bridge::words(phase.key), bridge::textOf(phase.name),
                          bridge::textOf(phase.goal));
    }
    entry.cells = {bridge::textOf(protocol.name), bridge::words(protocol.injuryType),
                   phases.join(QStringLiteral(" · ")), QString::number(protocol.version),
                   protocol.ownFile.empty() ? QString{} : Words::tr("the clinic's own")};
    entry.find = folded(entry.cells + QStringList{entry.key});
    entry.isClinics = !protocol.ownFile.empty();
    addPart(entry, "summary", Words::tr("In short"), bridge::textOf(protocol.summary));
    addPart(entry, "phases", Words::tr("Phases"), goals.join(QLatin1Char('\n')));
    addPart(entry, "gates", Words::tr("What opens the next phase"), gateLines(protocol));
    addPart(entry, "sources", Words::tr("Sources"), sourceLines(protocol.evidence));
    return entry;
}

QString changesOf(const practice::FigureLine& line) {
    QStringList lines;
    for (const auto& change : line.changes) {
        const auto when = QStringLiteral("%1, %2").arg(
            bridge::dayText(change.at.localDay(), bridge::DayForm::dated),
            bridge::clockText(change.at));
        const auto who = change.by.empty() ? Words::tr("somebody") : bridge::toQt(change.by);
        lines
            << (change.number
                    ? Words::tr("%1: set to %2 by %3").arg(when, bridge::toQt(*change.number), who)
                    : Words::tr("%1: the default again, by %2").arg(when, who));
    }
    return lines.join(QLatin1Char('\n'));
}

LibraryEntry figureEntry(const practice::FigureLine& line) {
    const auto& figure = line.figure;
    const auto& standard = figure.standard;
    LibraryEntry entry;
    entry.key = bridge::toQt(standard.key);
    const auto label = bridge::textOf(standard.label);
    const auto strength = standard.evidence.strength;
    entry.cells = {label.isEmpty() ? entry.key : label, figureText(figure.value, figure),
                   figureText(standard.value, figure), bridge::words(strength),
                   line.changes.empty() || !figure.isClinics
                       ? QString{}
                       : Words::tr("%1, %2").arg(bridge::toQt(line.changes.front().by),
                                                 bridge::dayText(line.changes.front().at.localDay(),
                                                                 bridge::DayForm::brief))};
    entry.find = folded({label, entry.key, bridge::toQt(standard.evidence.tag)});
    entry.isShaky = isShaky(strength);
    entry.isClinics = figure.isClinics;
    entry.figure = line;
    addPart(entry, "key", Words::tr("Key"), entry.key);
    addPart(entry, "source", Words::tr("Source"),
            Words::tr("%1: %2").arg(bridge::sourceOf(standard.evidence),
                                    bridge::textOf(standard.evidence.text)));
    addPart(entry, "address", Words::tr("Address"), bridge::toQt(standard.evidence.address));
    addPart(entry, "changed", Words::tr("Changed"), changesOf(line));
    return entry;
}

} // namespace

QString figureText(double value, const practice::Figure& figure) {
    auto number = bridge::numberText(value, figure.standard.whole ? 0 : decimals);
    const auto unit = std::find_if(units.begin(), units.end(), [&](const UnitWords& one) {
        return one.first == figure.standard.unit;
    });
    if (unit == units.end()) {
        return number;
    }
    return std::string_view{unit->second}.starts_with("%n")
               ? Words::tr(unit->second, nullptr, static_cast<int>(std::lround(value)))
               : Words::tr(unit->second).arg(number);
}

LibraryShelf figureShelf(const std::vector<practice::FigureLine>& figures) {
    LibraryShelf shelf{{Words::tr("Figure"), Words::tr("In use"), Words::tr("Default"),
                        Words::tr("Evidence"), Words::tr("Changed by")},
                       {}};
    std::transform(figures.begin(), figures.end(), std::back_inserter(shelf.entries), figureEntry);
    return shelf;
}

LibraryShelf exerciseShelf(const rehab::Catalogue& catalogue) {
    LibraryShelf shelf{{Words::tr("Exercise"), Words::tr("Category"), Words::tr("Phases"),
                        Words::tr("Equipment"), Words::tr("Evidence")},
                       {}};
    std::transform(catalogue.exercises.begin(), catalogue.exercises.end(),
                   std::back_inserter(shelf.entries), exerciseEntry);
    return shelf;
}

LibraryShelf protocolShelf(const rehab::Catalogue& catalogue) {
    LibraryShelf shelf{{Words::tr("Protocol"), Words::tr("For"), Words::tr("Phases"),
                        Words::tr("Version"), Words::tr("Whose")},
                       {}};
    std::transform(catalogue.protocols.begin(), catalogue.protocols.end(),
                   std::back_inserter(shelf.entries), protocolEntry);
    return shelf;
}

} // namespace sinew::clinician
