#pragma once

#include "rehab/check_in.h"

namespace sinew::rehab {

enum class VisitState { draft, signed_ };

struct Adjustment {
    std::string technique;
    std::string region;
    std::optional<std::string> listing;
    std::optional<bool> cavitation;
    std::optional<PainScore> painDuring;
    std::optional<PainScore> painAfter;
    std::optional<std::string> adverse;
    static constexpr auto fields() {
        return FieldTable{Field{"technique", &Adjustment::technique, 60},
                          Field{"region", &Adjustment::region, 60},
                          Field{"listing", &Adjustment::listing, 60},
                          Field{"cavitation", &Adjustment::cavitation},
                          Field{"painDuring", &Adjustment::painDuring},
                          Field{"painAfter", &Adjustment::painAfter},
                          Field{"adverse", &Adjustment::adverse, noteLength}};
    }
    friend bool operator==(const Adjustment&, const Adjustment&) = default;
};

struct SoftTissue {
    std::string technique;
    std::string region;
    std::optional<Side> side;
    std::optional<Minutes> minutes;
    std::optional<PainScore> painDuring;
    std::optional<PainScore> painAfter;
    std::optional<bool> skinMark;
    static constexpr auto fields() {
        return FieldTable{Field{"technique", &SoftTissue::technique, 60},
                          Field{"region", &SoftTissue::region, 60},
                          Field{"side", &SoftTissue::side},
                          Field{"minutes", &SoftTissue::minutes},
                          Field{"painDuring", &SoftTissue::painDuring},
                          Field{"painAfter", &SoftTissue::painAfter},
                          Field{"skinMark", &SoftTissue::skinMark}};
    }
    friend bool operator==(const SoftTissue&, const SoftTissue&) = default;
};

struct Amendment {
    base::Day day;
    std::string by;
    std::string text;
    static constexpr auto fields() {
        return FieldTable{Field{"day", &Amendment::day}, Field{"by", &Amendment::by},
                          Field{"text", &Amendment::text, noteLength}};
    }
    friend bool operator==(const Amendment&, const Amendment&) = default;
};

/// A clinic visit as a SOAP note; once signed it is amended, never edited.
struct Visit {
    static constexpr std::string_view kind = "visit";
    static constexpr bool hasDay = true;
    base::Id<Episode> episode;
    std::string author;
    std::optional<std::string> subjective;
    std::optional<std::string> objective;
    std::optional<std::string> assessment;
    std::optional<std::string> plan;
    std::vector<Adjustment> adjustments;
    std::vector<SoftTissue> softTissue;
    std::vector<std::string> codes;
    std::optional<std::string> advice;
    std::optional<base::Day> next;
    std::optional<base::Day> reevaluation;
    VisitState state = VisitState::draft;
    std::vector<Amendment> amendments;
    static constexpr auto fields() {
        return FieldTable{Field{"episode", &Visit::episode},
                          Field{"author", &Visit::author},
                          Field{"S", &Visit::subjective, 50 * noteLength},
                          Field{"O", &Visit::objective, 50 * noteLength},
                          Field{"A", &Visit::assessment, 50 * noteLength},
                          Field{"P", &Visit::plan, 50 * noteLength},
                          Field{"adjustments", &Visit::adjustments, 60},
                          Field{"softTissue", &Visit::softTissue, 60},
                          Field{"codes", &Visit::codes, 60},
                          Field{"advice", &Visit::advice, noteLength},
                          Field{"next", &Visit::next},
                          Field{"reevaluation", &Visit::reevaluation},
                          Field{"state", &Visit::state},
                          Field{"amendments", &Visit::amendments, 200}};
    }
    friend bool operator==(const Visit&, const Visit&) = default;
};

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::VisitState, "draft", "signed");
