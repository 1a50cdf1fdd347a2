#pragma once

#include "practice/library.h"
#include "rehab/catalogue.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sinew::clinician {

/// A heading and its text in the library's detail; `name` is for tests.
struct LibraryPart {
    QString name;
    QString heading;
    QString text;
};

/// A piece of what the clinic works by: a row of the list, and all that is known of it.
struct LibraryEntry {
    QString key;
    QStringList cells; ///< one for each column
    std::string find;  ///< folded: name, aliases, key
    std::vector<LibraryPart> parts;
    bool isShaky = false;   ///< uncertain, or a default of ours
    bool isClinics = false; ///< the clinic's own
    std::optional<practice::FigureLine> figure;
};

struct LibraryShelf {
    QStringList columns;
    std::vector<LibraryEntry> entries;
};

[[nodiscard]] LibraryShelf figureShelf(const std::vector<practice::FigureLine>& figures);
[[nodiscard]] LibraryShelf exerciseShelf(const rehab::Catalogue& catalogue);
[[nodiscard]] LibraryShelf protocolShelf(const rehab::Catalogue& catalogue);
/// "4 %", "0.5", "14 days"
[[nodiscard]] QString figureText(double value, const practice::Figure& figure);

} // namespace sinew::clinician
