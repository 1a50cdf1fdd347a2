#include "rehab/validate.h"

#include "rehab/sense.h"

#include "base/text.h"

#include <type_traits>

namespace sinew::rehab {

namespace {

using base::Problem;
using base::Problems;

void checkText(Problems& problems, const std::string& path, const std::string& text,
               std::size_t maxLength, bool required) {
    if (!base::isText(text)) {
        problems.push_back({path, "notText", ""});
    } else if (required && base::searchKey(text).empty()) {
        problems.push_back({path, "blank", ""});
    } else if (base::length(text) > maxLength) {
        problems.push_back({path, "tooLong", std::to_string(maxLength)});
    }
}

template <class T>
void checkFields(Problems& problems, const std::string& prefix, const T& value);

template <class Member>
void checkMember(Problems& problems, const std::string& path, const Member& member,
                 std::size_t maxLength) {
    if constexpr (std::is_same_v<Member, std::string>) {
        checkText(problems, path, member, maxLength, true);
    } else if constexpr (std::is_same_v<Member, std::optional<std::string>>) {
        if (member) {
            checkText(problems, path, *member, maxLength, false);
        }
    } else if constexpr (requires { requires Structured<typename Member::value_type>; }) {
        if constexpr (requires { member.has_value(); }) {
            if (member) {
                checkFields(problems, path + ".", *member);
            }
        } else {
            if (member.size() > maxLength) {
                problems.push_back({path, "tooMany", std::to_string(maxLength)});
            }
            for (std::size_t i = 0; i < member.size(); ++i) {
                checkFields(problems, path + "[" + std::to_string(i) + "].", member[i]);
            }
        }
    } else if constexpr (requires { member.push_back({}); }) {
        if (member.size() > maxLength) {
            problems.push_back({path, "tooMany", std::to_string(maxLength)});
        }
        if constexpr (std::is_same_v<Member, std::vector<std::string>>) {
            for (std::size_t i = 0; i < member.size(); ++i) {
                checkText(problems, path + "[" + std::to_string(i) + "]", member[i], 60, true);
            }
        }
    }
}

template <class T>
void checkFields(Problems& problems, const std::string& prefix, const T& value) {
    eachField<T>([&](const auto& field) {
        checkMember(problems, prefix + std::string{field.name}, value.*field.member,
                    field.maxLength);
    });
}

template <class T>
constexpr bool followsOnset = std::is_same_v<T, Session> || std::is_same_v<T, Run> ||
                              std::is_same_v<T, CheckIn> || std::is_same_v<T, SetDone>;

template <class T>
std::optional<base::Instant> startOf(const T& value) {
    if constexpr (std::is_same_v<T, Session>) {
        return value.startedAt;
    } else if constexpr (std::is_same_v<T, Run>) {
        return value.startedAt;
    } else {
        return std::nullopt;
    }
}

/// What was done or felt has happened; a plan may begin later, a pause (ill, on holiday) lie ahead.
template <class T>
bool liesTooFarAhead(base::Day day, base::Day today) {
    if constexpr (std::is_same_v<T, Plan>) {
        return false;
    } else {
        return day > (std::is_same_v<T, DayState> ? today + pauseDaysAhead : today);
    }
}

} // namespace

DayStarts DayStarts::all() {
    DayStarts starts;
    starts.m_known.fill(true);
    return starts;
}

void DayStarts::add(int hour) {
    if (hour >= 0 && hour <= latest) {
        m_known[static_cast<std::size_t>(hour)] = true;
    }
}

std::vector<int> DayStarts::hours() const {
    std::vector<int> hours;
    for (int hour = 0; hour <= latest; ++hour) {
        if (m_known[static_cast<std::size_t>(hour)]) {
            hours.push_back(hour);
        }
    }
    return hours;
}

bool DayStarts::have(const base::Instant& start, base::Day day) const {
    const auto known = hours();
    return std::any_of(known.begin(), known.end(),
                       [&](int hour) { return start.rehabDay(hour) == day; });
}

template <class T>
base::Problems validate(const T& value) {
    Problems problems;
    checkFields(problems, "", value);
    checkSense(problems, value);
    return problems;
}

template <class T>
base::Problems validate(const Revision<T>& revision, const Bounds& bounds) {
    Problems problems = validate(revision.value);
    if constexpr (T::hasDay) {
        if (liesTooFarAhead<T>(revision.day, bounds.today)) {
            problems.push_back({"day", "futureDay", bounds.today.text()});
        }
        if (followsOnset<T> && bounds.onset && revision.day < *bounds.onset) {
            problems.push_back({"day", "beforeOnset", bounds.onset->text()});
        }
    }
    if constexpr (std::is_same_v<T, Episode>) {
        if (revision.value.onset > bounds.today) {
            problems.push_back({"onset", "futureDay", bounds.today.text()});
        }
    }
    if (const auto start = startOf(revision.value);
        start && start->rehabDay(bounds.dayStartHour) != revision.day &&
        !bounds.otherDayStarts.have(*start, revision.day)) {
        problems.push_back({"day", "dayMismatch", start->rehabDay(bounds.dayStartHour).text()});
    }
    return problems;
}

#define SINEW_VALIDATE(T)                                                                          \
    template base::Problems validate<T>(const T&);                                                 \
    template base::Problems validate<T>(const Revision<T>&, const Bounds&);
SINEW_VALIDATE(Device)
SINEW_VALIDATE(Account)
SINEW_VALIDATE(Clinic)
SINEW_VALIDATE(Patient)
SINEW_VALIDATE(Episode)
SINEW_VALIDATE(Goal)
SINEW_VALIDATE(Screening)
SINEW_VALIDATE(Plan)
SINEW_VALIDATE(Decision)
SINEW_VALIDATE(Limit)
SINEW_VALIDATE(Snooze)
SINEW_VALIDATE(Session)
SINEW_VALIDATE(SetDone)
SINEW_VALIDATE(Run)
SINEW_VALIDATE(CheckIn)
SINEW_VALIDATE(PainMark)
SINEW_VALIDATE(Measurement)
SINEW_VALIDATE(Score)
SINEW_VALIDATE(Visit)
SINEW_VALIDATE(DayState)
SINEW_VALIDATE(DayMove)
SINEW_VALIDATE(Setting)
SINEW_VALIDATE(Reminder)
SINEW_VALIDATE(Audit)
SINEW_VALIDATE(Erasure)
#undef SINEW_VALIDATE

} // namespace sinew::rehab
