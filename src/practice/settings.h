#pragma once

#include "practice/desk.h"
#include "practice/journal.h"
#include "practice/knowledge.h"

namespace sinew::practice {

enum class ThemeChoice { system, light, dark };
enum class MassUnit { kilograms, pounds };
enum class DistanceUnit { kilometres, miles };

/// Settings that travel with the store.
struct SettingsView {
    ThemeChoice theme = ThemeChoice::system;
    int textPercent = 100; ///< 100 to 200
    bool reducedMotion = false;
    int dayStartHour = 3; ///< 0 to 12: when the rehab day begins
    MassUnit mass = MassUnit::kilograms;
    DistanceUnit distance = DistanceUnit::kilometres;
    std::string emergencyNumber; ///< empty: the country's own
    friend bool operator==(const SettingsView&, const SettingsView&) = default;
};

class Settings {
public:
    explicit Settings(Desk& desk) : m_desk{desk} {}

    [[nodiscard]] base::Result<SettingsView> view();
    /// Writes only what differs. Out of range: invalid, with the field.
    [[nodiscard]] base::Result<Saved> save(const SettingsView& wanted);

    /// Every number that decides something: its default, its source, and what is used.
    [[nodiscard]] std::vector<Figure> figures() const { return m_desk.knowledge.figures(); }
    /// The clinic's own number; nothing = the default again. Refuses (invalid, with the reason of
    /// catalog::adjusted) what cannot be followed.
    [[nodiscard]] base::Result<Saved> setFigure(const std::string& key,
                                                const std::optional<std::string>& number);

private:
    Desk& m_desk;
};

} // namespace sinew::practice

SINEW_NAMES(sinew::practice::ThemeChoice, "system", "light", "dark");
SINEW_NAMES(sinew::practice::MassUnit, "kg", "lb");
SINEW_NAMES(sinew::practice::DistanceUnit, "km", "mi");
