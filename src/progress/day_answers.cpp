#include "progress/day_facts.h"

namespace sinew::progress {

std::optional<Answer> highestPain(const Case& person, base::Day day) {
    std::optional<Answer> highest;
    for (const auto& pain : factsOf(person, day, person.today).during) {
        raise(highest, pain.value, pain.record);
    }
    for (const auto* checkIn : person.timeline.checkIns.on(day)) {
        for (const auto& pain :
             {checkIn->value.nextMorning, checkIn->value.painNow, checkIn->value.painWorst}) {
            if (pain) {
                raise(highest, pain->value(), checkIn->id.text());
            }
        }
    }
    return highest;
}

std::optional<Answer> loadTestOn(const Case& person, base::Day day) {
    std::optional<Answer> highest;
    for (const auto* checkIn : person.timeline.checkIns.on(day)) {
        if (checkIn->value.loadTest) {
            raise(highest, checkIn->value.loadTest->value(), checkIn->id.text());
        }
    }
    return highest;
}

std::optional<Answer> wakingPainOn(const Case& person, base::Day day) {
    std::optional<Answer> highest;
    for (const auto* checkIn : person.timeline.checkIns.on(day)) {
        if (checkIn->value.about != rehab::CheckInKind::morning) {
            continue;
        }
        if (!checkIn->value.nextMorning) {
            return std::nullopt;
        }
        raise(highest, checkIn->value.nextMorning->value(), checkIn->id.text());
    }
    return highest;
}

std::optional<double> usualStiffness(const Case& person, base::Day before) {
    const auto& rules = person.rules.response;
    std::vector<int> minutes;
    for (const auto* checkIn :
         person.timeline.checkIns.between(before - rules.usualDays, before - 1)) {
        const auto& value = checkIn->value;
        if (value.about == rehab::CheckInKind::morning && value.stiffnessMin) {
            minutes.push_back(value.stiffnessMin->value());
        }
    }
    if (static_cast<int>(minutes.size()) < rules.usualLeast) {
        return std::nullopt;
    }
    std::sort(minutes.begin(), minutes.end());
    const auto middle = minutes.size() / 2;
    return minutes.size() % 2 ? minutes[middle] : (minutes[middle - 1] + minutes[middle]) / 2.0;
}

} // namespace sinew::progress
