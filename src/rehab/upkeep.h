#pragma once

#include "rehab/episode.h"

namespace sinew::rehab {

/// One setting; a later revision replaces it. Values are text in the form their reader documents.
struct Setting {
    static constexpr std::string_view kind = "setting";
    static constexpr bool hasDay = false;
    std::string key;
    std::string value;
    static constexpr auto fields() {
        return FieldTable{Field{"key", &Setting::key, 80},
                          Field{"value", &Setting::value, noteLength}};
    }
    friend bool operator==(const Setting&, const Setting&) = default;
};

struct Reminder {
    static constexpr std::string_view kind = "reminder";
    static constexpr bool hasDay = false;
    base::Id<Episode> episode;
    std::string about;
    Minutes atMinute; ///< since local midnight
    std::vector<Weekday> weekdays;
    bool enabled = true;
    static constexpr auto fields() {
        return FieldTable{
            Field{"episode", &Reminder::episode}, Field{"about", &Reminder::about, 60},
            Field{"atMinute", &Reminder::atMinute}, Field{"weekdays", &Reminder::weekdays, 7},
            Field{"enabled", &Reminder::enabled}};
    }
    friend bool operator==(const Reminder&, const Reminder&) = default;
};

/// Who did what to which record; never clinical text.
struct Audit {
    static constexpr std::string_view kind = "audit";
    static constexpr bool hasDay = true;
    std::string action;
    std::optional<std::string> object;
    static constexpr auto fields() {
        return FieldTable{Field{"action", &Audit::action, 60}, Field{"object", &Audit::object, 60}};
    }
    friend bool operator==(const Audit&, const Audit&) = default;
};

/// What remains of an erased person: a hash, so that an old file does not bring them back.
struct Erasure {
    static constexpr std::string_view kind = "erasure";
    static constexpr bool hasDay = true;
    std::string subjectHash;
    static constexpr auto fields() {
        return FieldTable{Field{"subjectHash", &Erasure::subjectHash, 64}};
    }
    friend bool operator==(const Erasure&, const Erasure&) = default;
};

} // namespace sinew::rehab
