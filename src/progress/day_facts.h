#pragma once

#include "progress/case.h"

#include <string_view>

namespace sinew::progress {

/// One answered pain during exercise and the limits it is measured by.
struct PainDuring {
    int value = 0;
    bool running = false;
    std::string_view record;
};

/// A number and the record that says it.
struct Answer {
    int value = 0;
    std::string_view record;
};

inline void raise(std::optional<Answer>& highest, int value, std::string_view record) {
    if (!highest || value > highest->value) {
        highest = Answer{value, record};
    }
}

struct SymptomSeen {
    rehab::NewSymptom symptom = rehab::NewSymptom::grab;
    base::Day day;
    std::string_view record;
};

/// What was answered about one rehab day, or about one exercise of it. `worstMissing`: some session
/// or run has no answer that covers it, so the highest answered may not be the highest.
struct DayFacts {
    bool active = false;
    std::optional<Answer> before; ///< of the first session
    std::vector<PainDuring> during;
    bool worstMissing = false;
    std::optional<Answer> after;    ///< highest answered
    std::optional<Answer> morning;  ///< pain on waking the day after, or the load test
    std::optional<Answer> baseline; ///< what the morning is compared with
    std::optional<Answer> stiffness;
    std::vector<SymptomSeen> symptoms;
    std::optional<std::string_view> painkiller;
    std::optional<std::string_view> redFlag;
};

[[nodiscard]] DayFacts factsOf(const Case& person, base::Day day, base::Day asOf);
[[nodiscard]] DayFacts factsOf(const Case& person, base::Day day, base::Day asOf,
                               std::string_view exercise);

/// The highest load-test answer of that day's check-ins.
[[nodiscard]] std::optional<Answer> loadTestOn(const Case& person, base::Day day);
/// Pain on waking, from that day's morning check-ins; nothing where one of them left it out.
[[nodiscard]] std::optional<Answer> wakingPainOn(const Case& person, base::Day day);
/// The highest pain answered anywhere on that day.
[[nodiscard]] std::optional<Answer> highestPain(const Case& person, base::Day day);
/// Median stiffness of the answered mornings before that day; nothing where there are too few.
[[nodiscard]] std::optional<double> usualStiffness(const Case& person, base::Day before);

[[nodiscard]] inline bool isDone(const rehab::SetDone& set) {
    return set.state != rehab::SetState::skipped;
}

} // namespace sinew::progress
