#pragma once

#include "rehab/fields.h"
#include "rehab/values.h"

#include "base/day.h"
#include "base/id.h"

#include <array>
#include <optional>
#include <string>

namespace sinew::rehab {

enum class Sex { female, male, other };
enum class Role { patient, clinician, assistant };

struct Patient {
    static constexpr std::string_view kind = "patient";
    static constexpr bool hasDay = false;
    std::string name;
    std::optional<Year> birthYear;
    std::optional<base::Day> birthDate;
    std::optional<Sex> sex;
    std::optional<std::string> number;
    std::optional<std::string> contact;
    std::optional<std::string> language;
    static constexpr auto fields() {
        return FieldTable{Field{"name", &Patient::name},
                          Field{"birthYear", &Patient::birthYear},
                          Field{"birthDate", &Patient::birthDate},
                          Field{"sex", &Patient::sex},
                          Field{"number", &Patient::number, 40},
                          Field{"contact", &Patient::contact, 400},
                          Field{"language", &Patient::language, 20}};
    }
    friend bool operator==(const Patient&, const Patient&) = default;
};

struct Account {
    static constexpr std::string_view kind = "account";
    static constexpr bool hasDay = false;
    std::string name;
    Role role = Role::patient;
    std::optional<std::string> credentials;
    std::optional<std::string> profession;
    static constexpr auto fields() {
        return FieldTable{Field{"name", &Account::name}, Field{"role", &Account::role},
                          Field{"credentials", &Account::credentials},
                          Field{"profession", &Account::profession}};
    }
    friend bool operator==(const Account&, const Account&) = default;
};

struct Clinic {
    static constexpr std::string_view kind = "clinic";
    static constexpr bool hasDay = false;
    std::string name;
    std::optional<std::string> address;
    std::optional<std::string> phone;
    static constexpr auto fields() {
        return FieldTable{Field{"name", &Clinic::name}, Field{"address", &Clinic::address, 400},
                          Field{"phone", &Clinic::phone, 60}};
    }
    friend bool operator==(const Clinic&, const Clinic&) = default;
};

/// A machine that writes revisions.
struct Device {
    static constexpr std::string_view kind = "device";
    static constexpr bool hasDay = false;
    std::string name;
    static constexpr auto fields() { return FieldTable{Field{"name", &Device::name}}; }
    friend bool operator==(const Device&, const Device&) = default;
};

/// One act of a person, the unit of Undo. Only ever an id.
struct Deed;

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::Sex, "female", "male", "other");
SINEW_NAMES(sinew::rehab::Role, "patient", "clinician", "assistant");
