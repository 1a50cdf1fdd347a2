#pragma once

#include <QDate>
#include <QLocale>

#include <optional>

namespace sinew::kit {

/// The day that somebody typed: "24.12.2025", "12/24/2025" in the language's order, "2025-12-24",
/// "24122025", "24 Dec", "Wednesday, 24 December 2025". Without a year it is the last such day up
/// to `latest`. Nothing where it is no day or could be two.
[[nodiscard]] std::optional<QDate> typedDay(const QString& text, const QLocale& locale,
                                            const QDate& latest);

} // namespace sinew::kit
