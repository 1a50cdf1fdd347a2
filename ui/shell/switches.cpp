#include "shell/switches.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace sinew::shell {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Switches", text);
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(tr("Recovering from a hamstring injury, day by day."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("store"), tr("Open the record in FILE."), QStringLiteral("FILE")},
        {QStringLiteral("demo"), tr("Open a marked demo clinic in a temporary place.")},
        {QStringLiteral("screenshot"),
         tr("Paint PAGE (today, plan, progress, settings, firstRun; of a clinic: caseload, "
            "patient, "
            "library, intake) into a file and end."),
         QStringLiteral("PAGE")},
        {QStringLiteral("out"), tr("The file of --screenshot."), QStringLiteral("FILE.png")},
        {QStringLiteral("announce"),
         tr("Write a line to standard output when the first page is painted.")},
        {QStringLiteral("theme"), tr("light or dark."), QStringLiteral("THEME")},
        {QStringLiteral("scale"), tr("Size of text, 1 to 2."), QStringLiteral("FACTOR")},
    });
}

QString problemOf(const Switches& switches, bool scaleRead) {
    if (switches.screenshot.isEmpty() != switches.out.isEmpty()) {
        return tr("--screenshot PAGE and --out FILE.png belong together.");
    }
    if (!switches.theme.isEmpty() && switches.theme != QLatin1String("light") &&
        switches.theme != QLatin1String("dark")) {
        return tr("--theme takes light or dark.");
    }
    if (!scaleRead || switches.scale < 1 || switches.scale > 2) {
        return tr("--scale takes a number from 1 to 2.");
    }
    return {};
}

QString answerOf(const QCommandLineParser& parser) {
    if (parser.isSet(QStringLiteral("help"))) { // read before there is an application to name it
        return parser.helpText().replace(QStringLiteral("<executable_name>"),
                                         QCoreApplication::applicationName());
    }
    return parser.isSet(QStringLiteral("version"))
               ? QStringLiteral("%1 %2\n").arg(QCoreApplication::applicationName(),
                                               QCoreApplication::applicationVersion())
               : QString{};
}

} // namespace

Switches readSwitches(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    Switches switches;
    if (!parser.parse(arguments)) {
        switches.problem = parser.errorText();
        return switches;
    }
    switches.answer = answerOf(parser);
    switches.demo = parser.isSet(QStringLiteral("demo"));
    switches.store = parser.value(QStringLiteral("store"));
    switches.screenshot = parser.value(QStringLiteral("screenshot"));
    switches.out = parser.value(QStringLiteral("out"));
    switches.announce = parser.isSet(QStringLiteral("announce"));
    switches.theme = parser.value(QStringLiteral("theme"));
    bool scaleRead = true;
    if (parser.isSet(QStringLiteral("scale"))) {
        switches.scale = parser.value(QStringLiteral("scale")).toDouble(&scaleRead);
    }
    switches.problem = problemOf(switches, scaleRead);
    return switches;
}

} // namespace sinew::shell
