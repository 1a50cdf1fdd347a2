#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace sinew::kit {

/// Every key with a meaning of its own. What is pressed and what it does is said in keys.cpp, once:
/// pages make their shortcuts and the help its table from there.
enum class Keys {
    find,
    explain,
    turnPage,
    settings,
    leave,
    digit,
    clearAnswer,
    choose,
    press,
    allDone,
    dayBefore,
    dayAfter,
    places,
    placeDigit,
    chartDays,
    chartEnds,
    chartZoom,
    calendarDays,
    calendarMonths,
    listLines,
    listOpen,
    listFind,
    goOn,
    goBack,
};

/// The shortcut; empty for keys that belong to the control with the focus.
[[nodiscard]] QKeySequence sequenceOf(Keys keys);

struct KeyLine {
    QString pressed; ///< "Ctrl+K", "0 to 9, T"
    QString does;    ///< "finds a page, an exercise, a deed or a day"
};
[[nodiscard]] KeyLine lineOf(Keys keys);

/// Those that work on every page, to stand below a page's own.
[[nodiscard]] std::vector<Keys> keysOfEveryPage();

/// What a button does with the keys that do the same: "The day before (Alt+Left)".
[[nodiscard]] QString withKeys(const QString& words, Keys keys);

} // namespace sinew::kit
