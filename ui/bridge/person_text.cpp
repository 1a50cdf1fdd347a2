#include "bridge/person_text.h"

#include "bridge/convert.h"

namespace sinew::bridge {

namespace {

constexpr qsizetype mostLetters = 80;
constexpr int lettersInOne = 20; // without a gap
constexpr QChar breakHere{u'\u200B'};

bool turns(QChar letter) {
    const auto code = letter.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0x200E || code == 0x200F || code == 0x061C;
}

/// A letter that a line may end before.
bool stands(QChar letter) {
    return !letter.isLowSurrogate() && !letter.isMark();
}

} // namespace

QString personText(std::string_view name) {
    QString line;
    for (const QChar letter : toQt(name)) {
        if (!turns(letter)) {
            line += letter.category() == QChar::Other_Control ? QChar{u' '} : letter;
        }
    }
    line = line.simplified();
    if (line.size() > mostLetters) {
        line = line.left(mostLetters) + QChar{u'…'};
    }
    QString text;
    int unbroken = 0;
    for (const QChar letter : line) {
        unbroken = letter.isSpace() ? 0 : unbroken + 1;
        if (unbroken > lettersInOne && stands(letter)) {
            text += breakHere;
            unbroken = 1;
        }
        text += letter;
    }
    return text;
}

} // namespace sinew::bridge
