#include "bridge/history_text.h"

#include "bridge/convert.h"
#include "bridge/field_words.h"
#include "bridge/labels.h"
#include "bridge/mark_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace sinew::bridge {

using practice::FieldChange;
using practice::HistoryLine;

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(History)
};

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

/// "prescriptions[single-leg-bridge].sets" is of what stands in the brackets.
struct Path {
    std::string field;
    std::string entry;

    explicit Path(const std::string& path) : field{path.substr(path.rfind('.') + 1)} {
        const auto begin = path.find('[');
        const auto end = path.find(']');
        if (begin != std::string::npos && end != std::string::npos) {
            entry = path.substr(begin + 1, end - begin - 1);
        }
    }
};

QString changedField(const Path& path, const HistoryLine& line, const rehab::Catalogue& catalogue) {
    const QString word = path.field == "kind" && line.kind != "checkIn" ? HistoryWords::tr("what")
                                                                        : fieldWord(path.field);
    return path.entry.empty()
               ? word
               : HistoryWords::tr("%1, %2").arg(exerciseName(catalogue, path.entry), word);
}

/// "both" of an exercise for one leg means one after the other, as the day's row says.
bool isEachSide(const HistoryLine& line, const std::string& field, const std::string& value,
                const rehab::Catalogue& catalogue) {
    const auto* exercise = catalogue.exercise(line.about);
    return line.kind == "set" && field == "side" && value == rehab::nameOf(rehab::Side::both) &&
           exercise != nullptr && exercise->unilateral;
}

/// What has fields of its own is named, not spelled out.
bool isStructure(const std::string& value) {
    return value.find('{') == 0 || value.find("[{") == 0;
}

QString changeText(const HistoryLine& line, const FieldChange& change,
                   const rehab::Catalogue& catalogue) {
    const Path path{change.field};
    const FieldChange plain{path.field, change.before, change.after};
    QString field = changedField(path, line, catalogue);
    const auto told = [&](const std::string& value) {
        return isEachSide(line, plain.field, value, catalogue)
                   ? sideText(rehab::SideRule::eachSide, rehab::Side::both)
                   : valueText(line.kind, plain, value);
    };
    if (isStructure(change.before) || isStructure(change.after)) {
        return field;
    }
    const QString after = told(change.after);
    if (line.what == HistoryLine::What::changed) {
        return HistoryWords::tr("%1: %2 → %3").arg(field, told(change.before), after);
    }
    return HistoryWords::tr("%1: %2").arg(field, after);
}

QString subject(const HistoryLine& line, const rehab::Catalogue& catalogue) {
    if (line.kind == "set" || line.kind == "run") {
        return exerciseName(catalogue, line.about);
    }
    if (line.kind == "painMark") {
        return placeText(line.about, std::nullopt);
    }
    return kindWord(line.kind);
}

/// How far a record had got says little beside what stands in it.
bool isTold(const HistoryLine& line, const FieldChange& change) {
    return line.what == HistoryLine::What::changed || change.field != "state" ||
           line.changes.size() == 1;
}

QString shortText(const HistoryLine& line, const rehab::Catalogue& catalogue) {
    constexpr qsizetype most = 5; // the rest stands in the history
    QStringList parts{subject(line, catalogue)};
    for (const auto& change : line.changes) {
        if (parts.size() < most && isTold(line, change)) {
            parts << changeText(line, change, catalogue);
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString whatText(HistoryLine::What what) {
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

QString historyText(const HistoryLine& line, const rehab::Catalogue& catalogue) {
    QStringList parts;
    for (const auto& change : line.changes) {
        parts << changeText(line, change, catalogue);
    }
    const QString head =
        HistoryWords::tr("%1 %2").arg(subject(line, catalogue), whatText(line.what));
    return parts.isEmpty() ? head
                           : HistoryWords::tr("%1. %2").arg(head, parts.join(QStringLiteral("; ")));
}

/// The account of a person's own store only follows her name.
QString deedText(const std::vector<HistoryLine>& lines, const rehab::Catalogue& catalogue) {
    const auto first = std::find_if(lines.begin(), lines.end(),
                                    [](const HistoryLine& line) { return line.kind != "account"; });
    if (first == lines.end()) {
        return {};
    }
    const QString told = shortText(*first, catalogue);
    const auto more = static_cast<int>(std::distance(first, lines.end())) - 1;
    return more > 0 ? HistoryWords::tr("%1, and %n more change(s)", nullptr, more).arg(told) : told;
}

QString writtenText(const HistoryLine& line) {
    const QString where = line.here             ? HistoryWords::tr("on this computer")
                          : line.device.empty() ? HistoryWords::tr("on another device")
                                                : HistoryWords::tr("on %1").arg(toQt(line.device));
    return HistoryWords::tr("%1, %2 · %3")
        .arg(dayText(line.at.rehabDay(0), DayForm::brief), clockText(line.at), where);
}

} // namespace sinew::bridge
