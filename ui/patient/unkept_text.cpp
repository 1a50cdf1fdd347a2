#include "patient/unkept_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sinew::patient {

namespace {

struct Named {
    const char* field;
    const char* words;
};

constexpr std::array named{
    Named{"nextMorning", QT_TRANSLATE_NOOP("Unkept", "the answers of the morning")},
    Named{"painBefore", QT_TRANSLATE_NOOP("Unkept", "pain before you start")},
    Named{"painWorst", QT_TRANSLATE_NOOP("Unkept", "worst pain, effort and minutes")},
    Named{"painAfter", QT_TRANSLATE_NOOP("Unkept", "how it is now")},
    Named{"note", QT_TRANSLATE_NOOP("Unkept", "the note")},
    Named{"newSymptoms", QT_TRANSLATE_NOOP("Unkept", "something new")},
    Named{"marks", QT_TRANSLATE_NOOP("Unkept", "where it hurts")},
    Named{"allDone", QT_TRANSLATE_NOOP("Unkept", "all done as prescribed")},
    Named{"stop", QT_TRANSLATE_NOOP("Unkept", "that you stopped, and why")},
    Named{"dayState", QT_TRANSLATE_NOOP("Unkept", "what kind of day it is")},
    Named{"unfinished", QT_TRANSLATE_NOOP("Unkept", "a session that was closed")},
    Named{"pause", QT_TRANSLATE_NOOP("Unkept", "what kind of day it is")},
    Named{"pauseLonger", QT_TRANSLATE_NOOP("Unkept", "a pause")},
    Named{"dailyPain", QT_TRANSLATE_NOOP("Unkept", "worst pain of the day")},
    Named{"loadTest", QT_TRANSLATE_NOOP("Unkept", "pain in the load test")},
    Named{"weekly", QT_TRANSLATE_NOOP("Unkept", "the answers of the week")},
    Named{"accept", QT_TRANSLATE_NOOP("Unkept", "that you go on to the next phase")},
    Named{"stepBack", QT_TRANSLATE_NOOP("Unkept", "that you step back a phase")},
    Named{"return", QT_TRANSLATE_NOOP("Unkept", "that you have returned")},
    Named{"move", QT_TRANSLATE_NOOP("Unkept", "a day that was moved")},
    Named{"clearance", QT_TRANSLATE_NOOP("Unkept", "a clinician's clearance")},
};

QString say(const char* words) {
    return QCoreApplication::translate("Unkept", words);
}

} // namespace

QString unkeptText(const QString& field) {
    const auto found = std::find_if(named.begin(), named.end(), [&](const Named& each) {
        return field == QLatin1String{each.field};
    });
    if (found != named.end()) {
        return say(found->words);
    }
    if (field.startsWith(QLatin1String("test."))) {
        return say(QT_TRANSLATE_NOOP("Unkept", "what a test showed"));
    }
    const auto row = QStringLiteral("row.");
    return field.startsWith(row) ? say(QT_TRANSLATE_NOOP("Unkept", "the exercise %1"))
                                       .arg(field.mid(row.size())
                                                .section(QLatin1Char('.'), 0, 0)
                                                .replace(QLatin1Char('-'), QLatin1Char(' ')))
                                 : say(QT_TRANSLATE_NOOP("Unkept", "an answer"));
}

} // namespace sinew::patient
