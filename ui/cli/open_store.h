#pragma once

#include "cli/command.h"

#include "practice/practice.h"
#include "practice/system_clock.h"

namespace sinew::cli {

/// `--name DAY`; a text that is no day is wrong usage.
[[nodiscard]] std::optional<base::Day> dayOption(const Call& call, std::string_view name);
/// A whole number from `least` to `most`.
[[nodiscard]] int numberOption(const Call& call, std::string_view name, int least, int most,
                               int otherwise);

/// --store, else SINEW_STORE, else the usual place.
[[nodiscard]] practice::Places placesOf(const Call& call);

/// The store of a command, its clock (standing still at noon with --today) and its ids.
class OpenStore {
public:
    /// Opens the store that is there.
    explicit OpenStore(const Call& call);
    /// Makes a new one; `recoveryCode` gets the code that is shown once.
    OpenStore(const Call& call, std::string& recoveryCode);

    [[nodiscard]] practice::Practice& practice() { return *m_practice; }
    /// --today, else the rehab day of the clock.
    [[nodiscard]] base::Day today();

private:
    std::optional<base::Day> m_today;
    practice::SystemClock m_running;
    practice::FixedClock m_standing;
    practice::SystemIds m_ids;
    std::unique_ptr<practice::Practice> m_practice;

    [[nodiscard]] const base::Clock& clock() const;
};

/// --on, else today.
[[nodiscard]] base::Day chosenDay(const Call& call, OpenStore& store);

inline constexpr Option onOption{"--on", "DAY", "judge only what was recorded up to this day"};

} // namespace sinew::cli
