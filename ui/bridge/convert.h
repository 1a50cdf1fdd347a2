#pragma once

#include "base/day.h"
#include "base/instant.h"

#include <QDate>
#include <QString>

#include <string>
#include <string_view>

namespace sinew::bridge {

/// The core's UTF-8 for the screen, and what a person typed for the core: trimmed, normal form C.
[[nodiscard]] QString toQt(std::string_view text);
[[nodiscard]] std::string fromQt(const QString& text);

[[nodiscard]] QDate toQt(base::Day day);
/// The date must be valid.
[[nodiscard]] base::Day fromQt(const QDate& date);

/// How a day is written, in the language and order of the person's locale.
enum class DayForm {
    full,    ///< Sunday 22 March
    dated,   ///< 22 March 2026
    brief,   ///< 22 Mar
    weekday, ///< Sunday
    mini,    ///< Sun
};
[[nodiscard]] QString dayText(base::Day day, DayForm form = DayForm::full);
/// "today", "yesterday", the weekday within the last six days, else the short date.
[[nodiscard]] QString dayBeside(base::Day day, base::Day today);
/// The wall clock where it was recorded: "10:42".
[[nodiscard]] QString clockText(const base::Instant& at);
/// A number with the locale's decimal sign, at most `decimals` places, without trailing zeros.
[[nodiscard]] QString numberText(double value, int decimals = 1);
/// Two letters, for the texts of the catalogue.
[[nodiscard]] std::string language();

} // namespace sinew::bridge
