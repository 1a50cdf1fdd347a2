#pragma once

#include "progress/triage.h"

#include "rehab/episode.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sinew::practice {

/// A flag as far as a list shows it: the newest value and day.
struct CaseFlag {
    std::string rule;
    progress::FlagLevel level = progress::FlagLevel::info;
    std::optional<double> value;
    std::optional<double> limit;
    std::optional<base::Day> day;
    std::optional<base::Day> snoozedUntil;
    friend bool operator==(const CaseFlag&, const CaseFlag&) = default;
};

[[nodiscard]] CaseFlag shortened(const progress::Flag& flag);

/// One injury of one patient in a clinic's list; a patient without any has a line without episode.
struct CaseLine {
    std::string patient;
    std::string episode; ///< id; empty where there is none
    std::string name;
    std::string number;
    std::string key; ///< name and number folded, for finding
    rehab::InjuryType type = rehab::InjuryType::trauma;
    rehab::Side side = rehab::Side::left;
    rehab::EpisodeState state = rehab::EpisodeState::active;
    std::string protocol;
    std::string phase;
    int dayOfInjury = 0;
    std::optional<base::Day> lastEntry;
    std::string pain; ///< of the last days, oldest first: a digit, 't' for ten, '-' unanswered
    std::optional<int> consistencyPct;
    std::vector<CaseFlag> flags; ///< most pressing first
    base::Day judgedOn;
    bool isOld = false; ///< the record, the day or the figures have changed since it was judged

    /// The first flag that is not snoozed; null where there is none.
    [[nodiscard]] const CaseFlag* need() const;
    friend bool operator==(const CaseLine&, const CaseLine&) = default;
};

/// Whom to look at first: highest level, then newest day, then id.
[[nodiscard]] bool isMoreUrgent(const CaseLine& a, const CaseLine& b);

/// A line as text and back; `judgedOn` and `isOld` are not in it. Nothing where the text is none
/// of ours.
[[nodiscard]] std::string encoded(const CaseLine& line);
[[nodiscard]] std::optional<CaseLine> decodedLine(std::string_view text);

} // namespace sinew::practice
