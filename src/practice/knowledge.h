#pragma once

#include "base/result.h"
#include "catalog/key_numbers.h"
#include "practice/places.h"
#include "progress/judgement.h"
#include "rehab/catalogue.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace sinew::practice {

using CataloguePointer = std::shared_ptr<const rehab::Catalogue>;

/// The catalogue that ships with the program, read once however often it is asked for, from any
/// thread. `invalid` with JSON pointers when a shipped file is wrong, which the build's tests rule
/// out.
[[nodiscard]] base::Result<CataloguePointer> shippedCatalogue();

/// The shipped catalogue with the clinic's own files (*.json in the order of their names), and what
/// was left out of it.
struct Standard {
    CataloguePointer catalogue;
    base::Problems problems; ///< `field` is file#pointer
};
[[nodiscard]] base::Result<Standard> standardCatalogue(const Places& places);

/// One number that decides something: as it stands in the files, and as it is used.
struct Figure {
    catalog::KeyNumber standard;
    double value = 0;
    bool isClinics = false; ///< set by the clinic
};

/// The catalogue in use: the standard with the numbers that the clinic has set.
class Knowledge : public progress::Editions {
public:
    explicit Knowledge(Standard standard);

    /// Follows these wishes instead of the earlier ones. Catalogues that were in use stay valid, as
    /// pages still show what came from them.
    void adjust(const catalog::Wishes& wishes);

    [[nodiscard]] const rehab::Catalogue& inUse() const { return *m_used.back(); }
    /// What a decision notes of the figures that it is judged by; nothing where they are too many.
    [[nodiscard]] std::optional<std::string> figuresInUse() const;
    [[nodiscard]] const rehab::Catalogue& with(const std::string& figures) const override;
    /// Of the clinic's files, then of its numbers.
    [[nodiscard]] const base::Problems& fileProblems() const { return m_standard.problems; }
    [[nodiscard]] const base::Problems& figureProblems() const { return m_problems; }
    [[nodiscard]] std::vector<Figure> figures() const;
    /// Why that number cannot stand beside the clinic's others; nothing where it can.
    [[nodiscard]] std::optional<base::Problem> problemOf(const std::string& key,
                                                         const std::string& number) const;

private:
    Standard m_standard;
    std::vector<CataloguePointer> m_used;
    mutable std::map<std::string, CataloguePointer> m_editions; ///< by their figures
    catalog::Wishes m_wishes;
    base::Problems m_problems;
};

/// How the key of a setting begins that holds a figure; the rest is the figure's key.
inline constexpr std::string_view figurePrefix = "figure.";

} // namespace sinew::practice
