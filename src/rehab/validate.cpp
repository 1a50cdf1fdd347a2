#include "rehab/validate.h"

#include "base/text.h"

#include <array>
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
void checkSense(Problems&, const T&) {} // most kinds cannot contradict themselves

void contradiction(Problems& problems, std::string field, std::string with) {
    problems.push_back({std::move(field), "contradiction", std::move(with)});
}

void checkSense(Problems& problems, const Episode& episode) {
    if (episode.secondaryType == episode.type) {
        contradiction(problems, "secondaryType", "type");
    }
    const bool sudden =
        episode.subType == SubType::sprinting || episode.subType == SubType::stretching;
    if (episode.subType && sudden != (episode.type == InjuryType::trauma)) {
        contradiction(problems, "subType", "type");
    }
    if (episode.type == InjuryType::repetitive && episode.subType && !sudden) {
        contradiction(problems, "subType", "type");
    }
}

void checkSense(Problems& problems, const Plan& plan) {
    for (std::size_t i = 0; i < plan.prescriptions.size(); ++i) {
        const auto& item = plan.prescriptions[i];
        const std::string path = "prescriptions[" + std::to_string(i) + "].";
        if (item.repsMin && item.repsMax && *item.repsMin > *item.repsMax) {
            contradiction(problems, path + "repsMax", "repsMin");
        }
        if (item.everyDays && (!item.weekdays.empty() || item.everyDays->value() == 0)) {
            contradiction(problems, path + "everyDays", "weekdays");
        }
    }
}

void checkSense(Problems& problems, const Session& session) {
    if (session.stopReason && session.state != SessionState::stopped) {
        contradiction(problems, "stopReason", "state");
    }
}

void checkSense(Problems& problems, const SetDone& set) {
    const bool skipped = set.state == SetState::skipped;
    if (skipped && (set.reps || set.holdS || set.loadKg)) {
        contradiction(problems, "state", "reps");
    }
    if (!skipped && set.skipReason && set.state == SetState::done) {
        contradiction(problems, "skipReason", "state");
    }
}

void checkSense(Problems& problems, const Snooze& snooze) {
    if (snooze.until == base::Day{}) {
        problems.push_back({"until", "missing", ""});
    }
}

/// Least and most thousandths of each kind, in the kind's unit.
struct Range {
    std::int64_t least;
    std::int64_t most;
};

Range rangeOf(MeasurementKind kind) {
    switch (kind) {
    case MeasurementKind::ake:
        return {0, 90'000};
    case MeasurementKind::slr:
    case MeasurementKind::mhfake:
    case MeasurementKind::hTestRom:
        return {0, 180'000};
    case MeasurementKind::strengthOuter:
    case MeasurementKind::strength90:
        return {0, 2'000'000};
    case MeasurementKind::bridgeReps:
        return {0, 500'000};
    case MeasurementKind::hTestInsecurity:
        return {0, 100'000};
    case MeasurementKind::tenderness:
        return {0, 60'000};
    case MeasurementKind::taskPain:
    case MeasurementKind::readiness:
        return {0, 10'000};
    case MeasurementKind::kneeStraight:
    case MeasurementKind::normalStride:
        return {0, 1'000};
    case MeasurementKind::pelvicTilt:
    case MeasurementKind::hipDrop:
        return {-60'000, 60'000};
    case MeasurementKind::asisHeight:
    case MeasurementKind::psisHeight:
    case MeasurementKind::crestHeight:
    case MeasurementKind::functionalLegLength:
        return {-200'000, 200'000};
    case MeasurementKind::legLength:
        return {-1'500'000, 1'500'000};
    }
    return {Reading::least, Reading::most};
}

std::string text(Range range) {
    return std::to_string(range.least / 1000) + ".." + std::to_string(range.most / 1000);
}

void checkSense(Problems& problems, const Measurement& measurement) {
    if (measurement.unit != unitOf(measurement.what)) {
        problems.push_back({"unit", "wrongUnit", std::string{nameOf(unitOf(measurement.what))}});
    }
    if ((measurement.what == MeasurementKind::taskPain) != measurement.task.has_value()) {
        problems.push_back({"task", measurement.task ? "contradiction" : "missing", "kind"});
    }
    const auto range = rangeOf(measurement.what);
    const auto value = measurement.value ? measurement.value->thousandths() : range.least;
    if (value < range.least || value > range.most) {
        problems.push_back({"value", "outOfRange", text(range)});
    }
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

Unit unitOf(MeasurementKind kind) {
    constexpr std::array units{Unit::deg,     Unit::deg,     Unit::deg,   Unit::newton,
                               Unit::newton,  Unit::reps,    Unit::deg,   Unit::outOf100,
                               Unit::cm,      Unit::outOf10, Unit::yesNo, Unit::yesNo,
                               Unit::outOf10, Unit::deg,     Unit::mm,    Unit::mm,
                               Unit::mm,      Unit::mm,      Unit::mm,    Unit::deg};
    static_assert(units.size() == Names<MeasurementKind>::list.size());
    return units[static_cast<std::size_t>(kind)];
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
        if (revision.day > bounds.today && !std::is_same_v<T, Plan>) {
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
