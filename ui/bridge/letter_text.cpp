#include "bridge/letter_text.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "bridge/field_words.h"
#include "bridge/history_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sinew::bridge {

namespace {

struct LetterWords {
    Q_DECLARE_TR_FUNCTIONS(Letter)
};

struct CountedWord {
    std::string_view kind;
    const char* words;
};

#define SINEW_COUNTED(text) QT_TRANSLATE_N_NOOP("Letter", text)

// In the order of rehab::AllKinds. An injury takes no s: recordsText says it.
constexpr auto counted = std::to_array<CountedWord>({
    {"device", SINEW_COUNTED("%n computer(s)")},
    {"account", SINEW_COUNTED("%n account(s)")},
    {"clinic", SINEW_COUNTED("%n clinic(s)")},
    {"patient", SINEW_COUNTED("%n person(s)")},
    {"episode", nullptr},
    {"goal", SINEW_COUNTED("%n goal(s)")},
    {"screening", SINEW_COUNTED("%n answered list(s) of warning signs")},
    {"plan", SINEW_COUNTED("%n plan change(s)")},
    {"decision", SINEW_COUNTED("%n decision(s) about the phase")},
    {"limit", SINEW_COUNTED("%n limit(s) of your own")},
    {"snooze", SINEW_COUNTED("%n note(s) about a sign")},
    {"session", SINEW_COUNTED("%n session(s)")},
    {"set", SINEW_COUNTED("%n set(s) of exercises")},
    {"run", SINEW_COUNTED("%n run(s)")},
    {"checkIn", SINEW_COUNTED("%n check-in(s)")},
    {"painMark", SINEW_COUNTED("%n marked place(s)")},
    {"measurement", SINEW_COUNTED("%n test(s)")},
    {"score", SINEW_COUNTED("%n questionnaire(s)")},
    {"visit", SINEW_COUNTED("%n visit(s)")},
    {"dayState", SINEW_COUNTED("%n day(s) of rest, illness or holiday")},
    {"dayMove", SINEW_COUNTED("%n moved day(s)")},
    {"setting", SINEW_COUNTED("%n setting(s)")},
    {"reminder", SINEW_COUNTED("%n reminder(s)")},
    {"audit", SINEW_COUNTED("%n line(s) of the log")},
    {"erasure", SINEW_COUNTED("%n erasure(s)")},
});

QString listText(const QStringList& parts) {
    return parts.join(QStringLiteral(", "));
}

/// A field within a list stands at its place: "sets[2].reps".
std::string lastOf(const std::string& path) {
    return path.substr(path.rfind('.') + 1);
}

} // namespace

QString recordsText(std::string_view kind, int count) {
    if (kind == "episode") {
        return count == 1 ? LetterWords::tr("1 injury") : LetterWords::tr("%1 injuries").arg(count);
    }
    const auto found = std::find_if(counted.begin(), counted.end(),
                                    [&](const CountedWord& each) { return each.kind == kind; });
    return found == counted.end()
               ? QStringLiteral("%1 %2").arg(count).arg(toQt(kind))
               : QCoreApplication::translate("Letter", found->words, nullptr, count);
}

QString recordsText(const std::map<std::string, int>& records,
                    std::initializer_list<std::string_view> kinds) {
    QStringList parts;
    for (const auto kind : kinds) {
        const auto found = records.find(std::string{kind});
        if (found != records.end()) {
            parts << recordsText(kind, found->second);
        }
    }
    return parts.isEmpty() ? LetterWords::tr("none") : listText(parts);
}

QString countsText(const practice::Counts& counts) {
    return LetterWords::tr("%1 new, %2 changed, %3 known already.")
        .arg(counts.fresh)
        .arg(counts.changed)
        .arg(counts.known);
}

QString freshText(const std::map<std::string, practice::Counts>& byKind) {
    QStringList parts;
    for (const auto& each : counted) {
        const auto found = byKind.find(std::string{each.kind});
        if (found != byKind.end() && found->second.fresh > 0) {
            parts << recordsText(each.kind, found->second.fresh);
        }
    }
    return listText(parts);
}

QString comingText(const practice::Coming& coming, const rehab::Catalogue& catalogue) {
    const QString what = historyText(coming.line, catalogue);
    return coming.day ? LetterWords::tr("%1: %2").arg(dayText(*coming.day, DayForm::dated), what)
                      : what;
}

QString fileProblemText(const practice::LineProblem& problem) {
    const QString why = problemText(problem.problem);
    const auto& field = problem.problem.field;
    if (field.empty()) {
        return LetterWords::tr("Line %1: %2").arg(problem.line).arg(why);
    }
    return LetterWords::tr("Line %1, %2: %3").arg(problem.line).arg(fieldWord(lastOf(field)), why);
}

} // namespace sinew::bridge
