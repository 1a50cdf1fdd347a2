#include "bridge/history_text.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "bridge/mark_text.h"
#include "bridge/word_list.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace sinew::bridge {

using practice::FieldChange;
using practice::HistoryLine;

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(History)
};

struct NamedWord {
    std::string_view name;
    const char* word;
};

constexpr auto fields = std::to_array<NamedWord>({
    {"painBefore", SINEW_WORD("pain before")},
    {"painWorst", SINEW_WORD("worst pain")},
    {"painAfter", SINEW_WORD("pain after")},
    {"painNow", SINEW_WORD("pain now")},
    {"nextMorning", SINEW_WORD("pain on waking")},
    {"pain", SINEW_WORD("pain")},
    {"intensity", SINEW_WORD("pain")},
    {"stiffnessMin", SINEW_WORD("minutes stiff")},
    {"rpe", SINEW_WORD("effort")},
    {"minutes", SINEW_WORD("minutes")},
    {"newSymptoms", SINEW_WORD("something new")},
    {"painkiller", SINEW_WORD("painkiller")},
    {"stopReason", SINEW_WORD("stopped because of")},
    {"skipReason", SINEW_WORD("skipped because of")},
    {"note", SINEW_WORD("note")},
    {"state", SINEW_WORD("state")},
    {"side", SINEW_WORD("side")},
    {"reps", SINEW_WORD("repetitions")},
    {"holdS", SINEW_WORD("seconds held")},
    {"loadKg", SINEW_WORD("load in kg")},
    {"distanceM", SINEW_WORD("metres")},
    {"topEffortPct", SINEW_WORD("top speed in %")},
    {"ladderStep", SINEW_WORD("step of the ladder")},
    {"quality", SINEW_WORD("what it is like")},
    {"timing", SINEW_WORD("when it hurts")},
    {"kind", SINEW_WORD("asked in the")},
    {"loadTest", SINEW_WORD("pain in the load test")},
    {"loadTestExercise", SINEW_WORD("load test")},
    {"sittingMin", SINEW_WORD("minutes of sitting")},
    {"confidence", SINEW_WORD("confidence")},
    {"sane", SINEW_WORD("how normal in %")},
    {"psfs", SINEW_WORD("activities")},
});

template <class Enum>
QString wordIn(const std::string& name) {
    const auto known = rehab::fromName<Enum>(name);
    return known ? words(*known) : QString{};
}

/// The names of all enumerations that these records hold are told apart by their field.
QString nameWord(std::string_view kind, std::string_view field, const std::string& name) {
    if (field == "state") {
        return kind == "session" ? wordIn<rehab::SessionState>(name)
                                 : wordIn<rehab::SetState>(name);
    }
    if (field == "side") {
        return wordIn<rehab::Side>(name);
    }
    if (field == "stopReason") {
        return wordIn<rehab::StopReason>(name);
    }
    if (field == "skipReason") {
        return wordIn<rehab::SkipReason>(name);
    }
    if (field == "newSymptoms") {
        return wordIn<rehab::NewSymptom>(name);
    }
    if (field == "kind") {
        return wordIn<rehab::CheckInKind>(name);
    }
    if (field == "quality") {
        return qualityText(name);
    }
    return field == "timing" ? timingText(name) : QString{};
}

/// Lists lie in the file's form: ["grab","limp"].
QStringList namesIn(const std::string& text) {
    QString plain = toQt(text);
    if (plain.startsWith(QLatin1Char('[')) && !plain.contains(QLatin1Char('{'))) {
        plain = plain.mid(1, plain.size() - 2).remove(QLatin1Char('"'));
        return plain.split(QLatin1Char(','), Qt::SkipEmptyParts);
    }
    return {plain};
}

QString valueText(std::string_view kind, const FieldChange& change, const std::string& text) {
    if (text.empty()) {
        return HistoryWords::tr("not answered");
    }
    if (text == "true" || text == "false") {
        return text == "true" ? HistoryWords::tr("yes") : HistoryWords::tr("no");
    }
    QStringList shown;
    for (const QString& name : namesIn(text)) {
        const QString word = nameWord(kind, change.field, name.toStdString());
        shown << (word.isEmpty() ? name : word);
    }
    return shown.join(QStringLiteral(", "));
}

QString changeText(const HistoryLine& line, const FieldChange& change) {
    const QString after = valueText(line.kind, change, change.after);
    if (line.what == HistoryLine::What::changed) {
        return HistoryWords::tr("%1: %2 → %3")
            .arg(fieldWord(change.field), valueText(line.kind, change, change.before), after);
    }
    return HistoryWords::tr("%1: %2").arg(fieldWord(change.field), after);
}

QString subject(const HistoryLine& line, const rehab::Catalogue& catalogue) {
    if (line.kind == "set" || line.kind == "run") {
        return exerciseName(catalogue, line.about);
    }
    if (line.kind == "painMark") {
        return placeText(line.about, std::nullopt);
    }
    return line.kind == "session" ? HistoryWords::tr("Session") : HistoryWords::tr("Check-in");
}

QString deedText(HistoryLine::What what) {
    switch (what) {
    case HistoryLine::What::added:
        return HistoryWords::tr("entered");
    case HistoryLine::What::changed:
        return HistoryWords::tr("changed");
    case HistoryLine::What::takenBack:
        return HistoryWords::tr("taken back");
    case HistoryLine::What::broughtBack:
        return HistoryWords::tr("brought back");
    }
    return {};
}

} // namespace

QString fieldWord(std::string_view field) {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const NamedWord& known) { return known.name == field; });
    return found == fields.end() ? toQt(field) : say(found->word);
}

QString historyText(const HistoryLine& line, const rehab::Catalogue& catalogue) {
    QStringList parts;
    for (const auto& change : line.changes) {
        parts << changeText(line, change);
    }
    const QString head =
        HistoryWords::tr("%1 %2").arg(subject(line, catalogue), deedText(line.what));
    return parts.isEmpty() ? head
                           : HistoryWords::tr("%1. %2").arg(head, parts.join(QStringLiteral("; ")));
}

QString writtenText(const HistoryLine& line) {
    const QString where = line.here             ? HistoryWords::tr("on this computer")
                          : line.device.empty() ? HistoryWords::tr("on another device")
                                                : HistoryWords::tr("on %1").arg(toQt(line.device));
    return HistoryWords::tr("%1, %2 · %3")
        .arg(dayText(line.at.rehabDay(0), DayForm::brief), clockText(line.at), where);
}

} // namespace sinew::bridge
