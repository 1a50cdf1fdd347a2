#include "kit/english.h"

namespace sinew::kit {

/// A null answer leaves the words as they are written.
QString EnglishPlurals::translate(const char* /*context*/, const char* text,
                                  const char* /*meaning*/, int number) const {
    const auto mark = QStringLiteral("(s)");
    auto words = QString::fromUtf8(text);
    if (number < 0 || !words.contains(mark)) {
        return {};
    }
    return words.replace(mark, number == 1 ? QString{} : QStringLiteral("s"));
}

} // namespace sinew::kit
