#pragma once

#include <QDate>
#include <QLocale>

#include <optional>

namespace sinew::kit {

/// What somebody typed of a date; whether there is such a day is another question.
struct TypedDate {
    int day = 0;
    int month = 0;
    std::optional<int> year;
};

/// "24.12.2025", "12/24/2025" in the language's order, "2025-12-24", "24122025", "24 Dec",
/// "Wednesday, 24 December 2025"; with or without accents. Nothing where it is no date.
[[nodiscard]] std::optional<TypedDate> typedDate(const QString& text, const QLocale& locale);

/// The day of a typed date; without a year the last such day up to `latest`. Nothing where there is
/// no such day.
[[nodiscard]] std::optional<QDate> typedDay(const QString& text, const QLocale& locale,
                                            const QDate& latest);

} // namespace sinew::kit
