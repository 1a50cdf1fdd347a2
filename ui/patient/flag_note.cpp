#include "patient/flag_note.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/theme_paper.h"
#include "patient/header_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <charconv>

namespace sinew::patient {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sinew::patient::FlagNote)
};

std::optional<bool> answerTo(const rehab::RedFlag& flag, const rehab::RedFlagAnswers& answers) {
    std::size_t number = 0; // "RF7" is the seventh
    std::from_chars(flag.id.data() + 2, flag.id.data() + flag.id.size(), number);
    return number == 0 || number > answers.size() ? std::nullopt : answers[number - 1];
}

QStringList questions(const rehab::RedFlagAnswers& answers, std::optional<bool> answer,
                      const rehab::Catalogue& catalogue) {
    QStringList lines;
    for (const auto& flag : catalogue.redFlags) {
        if (answerTo(flag, answers) == answer) {
            lines << QStringLiteral("  • ") + bridge::textOf(flag.question);
        }
    }
    return lines;
}

void addPart(QStringList& lines, const QString& heading, const QStringList& part) {
    if (!part.isEmpty()) {
        lines << QString{} << heading << part;
    }
}

QString person(const rehab::Patient& who) {
    const QString name = bridge::toQt(who.name);
    return who.birthYear ? Words::tr("%1, born %2").arg(name).arg(who.birthYear->value()) : name;
}

QString injury(const rehab::Episode& episode) {
    return Words::tr("%1, %2, since %3")
        .arg(hamstringText(episode.side), bridge::words(episode.type),
             bridge::dayText(episode.onset, bridge::DayForm::dated));
}

QByteArray pdfOf(const QString& note) {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setPageSize(QPageSize{QPageSize::A4});
    writer.setTitle(note.section(QLatin1Char('\n'), 0, 0));
    QTextDocument document;
    document.setDefaultFont(kit::paperFont());
    document.setPlainText(note);
    document.print(&writer);
    return bytes;
}

} // namespace

QString flagNote(const rehab::Patient& who, const rehab::Episode& episode,
                 const rehab::RedFlagAnswers& answers, base::Day day,
                 const rehab::Catalogue& catalogue) {
    QStringList lines{Words::tr("Note for a clinician"), {}, person(who), injury(episode)};
    lines << Words::tr("Warning signs, answered on %1")
                 .arg(bridge::dayText(day, bridge::DayForm::dated));
    addPart(lines, Words::tr("Answered with yes:"), questions(answers, true, catalogue));
    addPart(lines, Words::tr("Answered with no:"), questions(answers, false, catalogue));
    addPart(lines, Words::tr("Not answered:"), questions(answers, std::nullopt, catalogue));
    lines << QString{}
          << Words::tr("These are the person's own answers in Sinew, as entered. Nobody has "
                       "examined her for this note.");
    return lines.join(QLatin1Char('\n'));
}

bool writeNote(const QString& file, const QString& note) {
    const bool plain = file.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
    const QByteArray bytes = plain ? note.toUtf8() + '\n' : pdfOf(note);
    QSaveFile out{file};
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
}

} // namespace sinew::patient
