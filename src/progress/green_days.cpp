#include "progress/green_days.h"

#include "progress/day_facts.h"
#include "progress/response_rules.h"

namespace sinew::progress {

namespace {

bool isNamed(const rehab::Criterion& criterion, std::string_view exercise) {
    const auto& names = criterion.exercises;
    return names.empty() || std::find(names.begin(), names.end(), exercise) != names.end();
}

bool reaches(const rehab::Criterion& criterion, const rehab::Run& run) {
    const bool fastEnough = !criterion.effortPct ||
                            (run.topEffortPct && run.topEffortPct->value() >= *criterion.effortPct);
    const bool longEnough =
        !criterion.minutes || (run.minutes && run.minutes->value() >= *criterion.minutes);
    return isNamed(criterion, run.exercise) && fastEnough && longEnough;
}

/// The first run of the day that counts, else the first session; empty where it was not done.
/// Effort and minutes are asked of runs only, so where they are asked sets do not count.
std::string_view doneIn(const Case& person, const rehab::Criterion& criterion, base::Day day) {
    for (const auto* run : person.timeline.runs.on(day)) {
        if (reaches(criterion, run->value)) {
            return run->id.text();
        }
    }
    if (criterion.effortPct || criterion.minutes) {
        return {};
    }
    for (const auto* entry : person.timeline.sessions.on(day)) {
        if (std::any_of(entry->sets.begin(), entry->sets.end(), [&](const auto& set) {
                return isDone(set.value) && isNamed(criterion, set.value.exercise);
            })) {
            return entry->session.id.text();
        }
    }
    return {};
}

bool isGreen(const Case& person, base::Day day, const Standpoint& at) {
    return responseOn(person, day, at.day).state == Response::green;
}

GreenCount count(const Case& person, const rehab::Criterion& criterion, base::Day from,
                 base::Day to, const Standpoint& at) {
    GreenCount result;
    for (auto day = from; day <= std::min(to, at.doneUpTo); day = day + 1) {
        const auto record = doneIn(person, criterion, day);
        if (record.empty()) {
            continue;
        }
        result.any = true;
        result.newest = record;
        if (isGreen(person, day, at)) {
            result.days.push_back({day, record});
        }
    }
    result.value = static_cast<double>(result.days.size());
    return result;
}

} // namespace

GreenCount greenSessions(const Case& person, const rehab::Criterion& criterion,
                         const Standpoint& at) {
    return count(person, criterion, at.day - (criterion.within - 1), at.day, at);
}

GreenCount greenWeeks(const Case& person, const rehab::Criterion& criterion, const Standpoint& at) {
    GreenCount weeks;
    const int most = std::max(1, static_cast<int>(criterion.bar.value_or(1)));
    for (int week = 0; week < most; ++week) {
        const auto to = at.day - week * base::weekDays;
        auto found = count(person, criterion, to - (base::weekDays - 1), to, at);
        weeks.any = weeks.any || found.any;
        weeks.newest = weeks.newest.empty() ? found.newest : weeks.newest;
        if (static_cast<int>(found.days.size()) < criterion.perWeek.value_or(1)) {
            break;
        }
        weeks.value += 1;
        weeks.days.insert(weeks.days.begin(), found.days.begin(), found.days.end());
    }
    return weeks;
}

namespace {

double usualOf(const rehab::Goal& goal) {
    const auto& said = goal.baseline ? goal.baseline : goal.target;
    return said ? said->value() : 0;
}

/// The newest goal that says how far she usually runs in a week; null where none does.
const rehab::Revision<rehab::Goal>* usualWeek(const Case& person) {
    const rehab::Revision<rehab::Goal>* newest = nullptr;
    for (const auto& goal : person.dossier.goals) {
        const bool saysSo = goal.value.measure == weeklyDistanceGoal && usualOf(goal.value) > 0;
        if (saysSo && (!newest || goal.id > newest->id)) {
            newest = &goal;
        }
    }
    return newest;
}

} // namespace

UsualVolume usualVolume(const Case& person, const Standpoint& at) {
    constexpr double metresInKm = 1000;
    UsualVolume volume;
    const auto* usual = usualWeek(person);
    volume.hasGoal = usual != nullptr;
    if (!usual) {
        return volume;
    }
    volume.goal = usual->id.string();
    const auto from = at.day - (base::weekDays - 1);
    double metres = 0;
    for (const auto* run : person.timeline.runs.between(from, at.doneUpTo)) {
        if (!run->value.distanceM) {
            return volume;
        }
        metres += run->value.distanceM->value();
        volume.runs.push_back({run->day, run->id.text()});
    }
    volume.percent = 100 * metres / metresInKm / usualOf(usual->value);
    volume.allGreen = true;
    for (auto day = from; day <= at.doneUpTo; day = day + 1) {
        const bool isOpenToday = day == at.day; // its answer can only come tomorrow
        volume.allGreen = volume.allGreen && (isOpenToday || !person.timeline.isActive(day) ||
                                              isGreen(person, day, at));
    }
    return volume;
}

} // namespace sinew::progress
