#pragma once

#include <QTranslator>

namespace sinew::kit {

/// The program's own words are English already but for their plurals, which are written as
/// translators know them, "%n day(s)": of one the mark goes, of others it is an s. Installed first,
/// so that any other language is asked before it.
class EnglishPlurals : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char* meaning,
                                    int number) const override;
};

} // namespace sinew::kit
