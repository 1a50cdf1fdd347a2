#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

class QWidget;

namespace sinew::tests {

/// How the made-up language is written: each letter with an accent, or from right to left. Both are
/// a third longer than English, between ‹marks›, and have no plain Latin letter, so that what was
/// left in English is seen.
enum class Writing { accented, rightToLeft };

/// A text as the made-up language has it. Places to fill in (%1, %n, {day}) and mnemonics stay.
[[nodiscard]] QString madeUp(const QString& text, Writing writing);

/// Translates every word of the program, with its forms for one and for several.
class MadeUpTranslator : public QTranslator {
    Q_OBJECT

public:
    explicit MadeUpTranslator(Writing writing) : m_writing{writing} {}

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char* meaning,
                                    int number) const override;

private:
    Writing m_writing;
};

/// While it stands the program speaks the made-up language: its words, the catalogue's texts, the
/// locale (under the code of a real language), the direction of writing.
class Speaking {
public:
    explicit Speaking(Writing writing);
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
    ~Speaking();

    /// What is spoken now; nothing = plain English.
    [[nodiscard]] static const Speaking* now();
    [[nodiscard]] Writing writing() const { return m_writing; }

private:
    Writing m_writing;
    MadeUpTranslator m_translator;
    QLocale m_before;
};

/// What the catalogue calls its published sources: names, the same in every language.
[[nodiscard]] const QStringList& publishedWorks();

/// Every word that a person sees or a screen reader says in the window and that is neither of the
/// made-up language nor data: "where: word | the whole text".
[[nodiscard]] QStringList englishIn(const QWidget& window);

} // namespace sinew::tests
