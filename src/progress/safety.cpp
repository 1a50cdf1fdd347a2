#include "progress/safety.h"

namespace sinew::progress {

namespace {

using ScreeningRevision = rehab::Revision<rehab::Screening>;

std::string flagId(std::size_t index) {
    return "RF" + std::to_string(index + 1);
}

bool isCleared(const ScreeningRevision& screening, base::Day day) {
    const auto& clearance = screening.value.clearance;
    return clearance && clearance->day <= day;
}

/// A flag that the catalogue does not know is taken seriously.
rehab::ActionLevel levelOf(const Case& person, const std::string& id) {
    const auto* flag = person.catalogue.redFlag(id);
    return flag ? flag->action : rehab::ActionLevel::urgent;
}

void addOpen(const Case& person, const ScreeningRevision& screening, ScreeningView& view) {
    for (std::size_t i = 0; i < screening.value.answers.size(); ++i) {
        if (screening.value.answers[i].value_or(false)) {
            const auto id = flagId(i);
            view.open.push_back({id, levelOf(person, id), screening.day, screening.id.string()});
        }
    }
}

bool isComplete(const ScreeningRevision& screening, base::Day day) {
    const auto& answers = screening.value.answers;
    return isCleared(screening, day) ||
           std::all_of(answers.begin(), answers.end(), [](const auto& a) { return a.has_value(); });
}

} // namespace

const OpenFlag* ScreeningView::blocking() const {
    const bool blocks = !open.empty() && open.front().level != rehab::ActionLevel::clinician;
    return blocks ? &open.front() : nullptr;
}

ScreeningView screeningOn(const Case& person, base::Day day) {
    ScreeningView view;
    for (const auto& screening : person.dossier.screenings) {
        if (screening.day > day) {
            continue;
        }
        const bool complete = isComplete(screening, day);
        if (!view.day || screening.day > *view.day) {
            view.complete = complete;
            view.day = screening.day;
            view.record = screening.id.string();
        } else if (screening.day == *view.day) {
            view.complete = view.complete && complete;
            view.record = std::max(view.record, screening.id.string());
        }
        if (!isCleared(screening, day)) {
            addOpen(person, screening, view);
        }
    }
    std::sort(view.open.begin(), view.open.end(), [](const OpenFlag& a, const OpenFlag& b) {
        return std::tie(a.level, b.day, a.id, a.record) < std::tie(b.level, a.day, b.id, b.record);
    });
    view.anyOpen = !view.open.empty();
    return view;
}

ScreeningView screeningOn(const Context& context) {
    const Case person{context};
    return screeningOn(person, person.today);
}

std::vector<std::string> flagsSaidYes(const Case& person, base::Day day) {
    std::vector<std::string> flags;
    for (const auto& screening : person.dossier.screenings) {
        for (std::size_t i = 0; i < screening.value.answers.size(); ++i) {
            if (screening.day <= day && screening.value.answers[i].value_or(false)) {
                flags.push_back(flagId(i));
            }
        }
    }
    return flags;
}

std::optional<std::string> forbiddenBy(const rehab::Exercise& exercise, const Case& person,
                                       const std::vector<std::string>& flags) {
    for (const auto& id : flags) {
        const auto* flag = person.catalogue.redFlag(id);
        const bool byCategory =
            flag && std::any_of(flag->forbids.begin(), flag->forbids.end(),
                                [&](auto category) { return hasCategory(exercise, category); });
        const bool byName = std::any_of(exercise.contra.begin(), exercise.contra.end(),
                                        [&](const auto& c) { return c.redFlag == id; });
        if (byCategory || byName) {
            return id;
        }
    }
    return std::nullopt;
}

namespace {

/// The youngest she can be on that day; a year of birth alone leaves a year of doubt.
std::optional<int> leastAge(const rehab::Patient& patient, base::Day day) {
    const auto on = day.calendar();
    if (patient.birthDate) {
        const auto born = patient.birthDate->calendar();
        const bool hadBirthday =
            std::pair{on.month(), on.day()} >= std::pair{born.month(), born.day()};
        return int{on.year()} - int{born.year()} - (hadBirthday ? 0 : 1);
    }
    if (patient.birthYear) {
        return int{on.year()} - patient.birthYear->value() - 1;
    }
    return std::nullopt;
}

template <class T>
bool contains(const std::vector<T>& list, const std::optional<T>& value) {
    return value && std::find(list.begin(), list.end(), *value) != list.end();
}

} // namespace

std::optional<std::string> clinicianFirst(const Case& person, base::Day day) {
    const auto& first = person.protocol.clinicianFirst;
    const auto age = leastAge(person.dossier.patient.value, day);
    if (contains(first.grades, person.episode.grade)) {
        return "clinicianFirst.grade";
    }
    if (contains(first.subTypes, person.episode.subType)) {
        return "clinicianFirst.subType";
    }
    if (age && *age < first.underAge) {
        return "clinicianFirst.age";
    }
    return std::nullopt;
}

} // namespace sinew::progress
