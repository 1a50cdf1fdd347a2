#include "kit/keys.h"

#include <QCoreApplication>

#include <array>

namespace sinew::kit {

namespace {

struct Row {
    Keys keys;
    int sequence;        ///< 0 where they belong to a control
    const char* pressed; ///< null where the sequence says it
    const char* does;
};

#define SINEW_KEY(text) QT_TRANSLATE_NOOP("Keys", text)

constexpr std::array rows{
    Row{Keys::find, int{Qt::CTRL} | Qt::Key_K, nullptr,
        SINEW_KEY("finds a page, an exercise, a day or something to do")},
    Row{Keys::explain, Qt::Key_F1, nullptr, SINEW_KEY("explains the page")},
    Row{Keys::turnPage, 0, SINEW_KEY("Ctrl+1, Ctrl+2 …"), SINEW_KEY("turns to a page")},
    Row{Keys::settings, int{Qt::CTRL} | Qt::Key_Comma, nullptr, SINEW_KEY("opens Settings")},
    Row{Keys::leave, Qt::Key_Escape, nullptr, SINEW_KEY("closes what stands over the page")},
    Row{Keys::digit, 0, SINEW_KEY("0 to 9, T"),
        SINEW_KEY("answers a pain scale and goes on to the next question; T is 10")},
    Row{Keys::clearAnswer, 0, SINEW_KEY("Backspace"), SINEW_KEY("takes the answer back")},
    Row{Keys::choose, 0, SINEW_KEY("1 to 9"), SINEW_KEY("picks one of several answers")},
    Row{Keys::press, 0, SINEW_KEY("Space or Return"), SINEW_KEY("presses what has the focus")},
    Row{Keys::allDone, int{Qt::CTRL} | Qt::Key_Return, nullptr,
        SINEW_KEY("all done as prescribed")},
    Row{Keys::dayBefore, int{Qt::ALT} | Qt::Key_Left, nullptr, SINEW_KEY("shows the day before")},
    Row{Keys::dayAfter, int{Qt::ALT} | Qt::Key_Right, nullptr, SINEW_KEY("shows the day after")},
    Row{Keys::places, 0, SINEW_KEY("Arrow keys"), SINEW_KEY("move over the map of where it hurts")},
    Row{Keys::placeDigit, 0, SINEW_KEY("0 to 9, T"), SINEW_KEY("say how much it hurts there")},
    Row{Keys::chartDays, 0, SINEW_KEY("Left, Right"), SINEW_KEY("move along the days of a chart")},
    Row{Keys::chartEnds, 0, SINEW_KEY("Home, End"), SINEW_KEY("go to its first and last day")},
    Row{Keys::chartZoom, 0, SINEW_KEY("+ and −"), SINEW_KEY("show fewer or more days")},
    Row{Keys::calendarDays, 0, SINEW_KEY("Arrow keys"), SINEW_KEY("move over the calendar")},
    Row{Keys::calendarMonths, 0, SINEW_KEY("Page up, Page down"),
        SINEW_KEY("turn the calendar's months")},
    Row{Keys::listLines, 0, SINEW_KEY("Up, Down"), SINEW_KEY("move along the lines of a list")},
    Row{Keys::listOpen, 0, SINEW_KEY("Return"), SINEW_KEY("opens the patient of the line")},
    Row{Keys::listFind, 0, SINEW_KEY("A letter"), SINEW_KEY("goes on with the search")},
    Row{Keys::goOn, 0, SINEW_KEY("Return"), SINEW_KEY("goes on, or says what is still missing")},
    Row{Keys::goBack, int{Qt::ALT} | Qt::Key_Left, nullptr, SINEW_KEY("goes back one step")},
};

#undef SINEW_KEY

constexpr bool inOrder() {
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (static_cast<std::size_t>(rows[at].keys) != at) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder() && static_cast<std::size_t>(Keys::goBack) + 1 == rows.size());

const Row& rowOf(Keys keys) {
    return rows[static_cast<std::size_t>(keys)];
}

QString say(const char* text) {
    return QCoreApplication::translate("Keys", text);
}

} // namespace

QKeySequence sequenceOf(Keys keys) {
    const int sequence = rowOf(keys).sequence;
    return sequence == 0 ? QKeySequence{} : QKeySequence{sequence};
}

KeyLine lineOf(Keys keys) {
    const Row& row = rowOf(keys);
    return {row.pressed != nullptr ? say(row.pressed)
                                   : sequenceOf(keys).toString(QKeySequence::NativeText),
            say(row.does)};
}

std::vector<Keys> keysOfEveryPage() {
    return {Keys::turnPage, Keys::find, Keys::settings, Keys::explain, Keys::leave};
}

QString withKeys(const QString& words, Keys keys) {
    //: what a button does, and the keys that do the same
    return say(QT_TRANSLATE_NOOP("Keys", "%1 (%2)")).arg(words, lineOf(keys).pressed);
}

} // namespace sinew::kit
