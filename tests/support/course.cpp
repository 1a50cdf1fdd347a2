#include "support/course.h"

#include "core/catalog/shipped.h"
#include "support/course_words.h"

#include <cstdio>

namespace sinew::test {

base::Day day(std::string_view text) {
    return base::Day::parse(text).value();
}

Course::Course(std::string_view onset) {
    rehab::Patient person;
    person.name = "A. Example";
    person.birthYear = rehab::Year::of<1994>();
    dossier.patient = revision(day(onset), person);
    rehab::Episode strain;
    strain.patient = dossier.patient.id;
    strain.side = rehab::Side::left;
    strain.type = rehab::InjuryType::trauma;
    strain.subType = rehab::SubType::sprinting;
    strain.grade = rehab::Grade::two;
    strain.onset = day(onset);
    strain.demand = rehab::Demand::sprint;
    strain.level = rehab::Level::amateur;
    strain.protocol = "acute-strain";
    strain.equipment = {"bike", "band", "weights", "box", "anchor", "dynamometer"};
    dossier.episode = revision(day(onset), strain);
}

Course& Course::type(rehab::InjuryType type, std::string protocol) {
    episode().type = type;
    episode().protocol = std::move(protocol);
    episode().subType =
        type == rehab::InjuryType::gradual ? std::optional{rehab::SubType::tendon} : std::nullopt;
    if (type != rehab::InjuryType::trauma) {
        episode().grade.reset();
    }
    return *this;
}

template <class T>
rehab::Revision<T> Course::revision(base::Day on, T value) {
    char id[37];
    std::snprintf(id, sizeof id, "01890000-0000-7000-8000-%012d", ++m_ids);
    rehab::Revision<T> revision;
    revision.id = base::Id<T>::trusted(id);
    revision.day = on;
    revision.at = base::instantAt(on, 12 * 60);
    revision.value = std::move(value);
    return revision;
}

Course& Course::days(std::string_view from, std::string_view pains, std::string_view exercises) {
    auto on = day(from);
    for (const auto& token : split(pains, ' ')) {
        if (token != ".") {
            session(on.text(), token, exercises);
        }
        on = on + 1;
    }
    return *this;
}

Course& Course::session(std::string_view on, std::string_view pains, std::string_view exercises) {
    const auto arrow = pains.find('>');
    const auto during = split(pains.substr(0, arrow), '/');
    rehab::Session value;
    value.episode = dossier.episode.id;
    const auto earlier = std::count_if(dossier.sessions.begin(), dossier.sessions.end(),
                                       [&](const auto& s) { return s.session.day == day(on); });
    value.startedAt = base::instantAt(day(on), 8 * 60 + 60 * static_cast<int>(earlier));
    value.state = rehab::SessionState::finished;
    value.painBefore = !during.empty() ? pain(during[0]) : std::nullopt;
    value.painWorst = during.size() > 1 ? pain(during[1]) : std::nullopt;
    value.painAfter = during.size() > 2 ? pain(during[2]) : std::nullopt;
    dossier.sessions.push_back({revision(day(on), value), {}});
    addSets(dossier.sessions.back(), exercises);
    if (arrow != std::string_view::npos) {
        mornings((day(on) + 1).text(), pains.substr(arrow + 1));
    }
    return *this;
}

void Course::addSets(rehab::SessionEntry& entry, std::string_view exercises) {
    int order = 0;
    for (const auto& part : split(exercises, ',')) {
        const auto words = split(trimmed(part), ' ');
        const auto amount = amountOf(words.at(1));
        for (int i = 0; i < amount.sets; ++i) {
            rehab::SetDone set;
            set.session = entry.session.id;
            set.episode = dossier.episode.id;
            set.order = rehab::Count::from(order++).value();
            set.exercise = words[0];
            set.side = rehab::Side::left;
            set.reps = bounded<rehab::Count>(amount.reps);
            set.holdS = bounded<rehab::Seconds>(amount.holdS);
            set.loadKg = kilograms(amount.kg);
            if (words.size() > 3) {
                set.pain = pain(words[3]);
            }
            entry.sets.push_back(revision(entry.session.day, set));
        }
    }
}

rehab::CheckIn& Course::checkIn(base::Day on, rehab::CheckInKind kind) {
    for (auto& found : dossier.checkIns) {
        if (found.day == on && found.value.about == kind) {
            return found.value;
        }
    }
    rehab::CheckIn value;
    value.episode = dossier.episode.id;
    value.about = kind;
    dossier.checkIns.push_back(revision(on, value));
    return dossier.checkIns.back().value;
}

namespace {

template <class Take>
void eachToken(std::string_view from, std::string_view tokens, Take take) {
    auto on = day(from);
    for (const auto& token : split(tokens, ' ')) {
        if (token != ".") {
            take(on, pain(token));
        }
        on = on + 1;
    }
}

} // namespace

Course& Course::mornings(std::string_view from, std::string_view pains) {
    eachToken(from, pains, [&](base::Day on, auto found) {
        checkIn(on, rehab::CheckInKind::morning).nextMorning = found;
    });
    return *this;
}

Course& Course::loadTests(std::string_view from, std::string_view pains) {
    eachToken(from, pains, [&](base::Day on, auto found) {
        checkIn(on, rehab::CheckInKind::morning).loadTest = found;
    });
    return *this;
}

Course& Course::dailyPain(std::string_view from, std::string_view pains) {
    eachToken(from, pains, [&](base::Day on, auto found) {
        checkIn(on, rehab::CheckInKind::evening).painWorst = found;
    });
    return *this;
}

Course& Course::run(std::string_view on, std::string_view what, std::string_view exercise) {
    rehab::Run value;
    value.episode = dossier.episode.id;
    value.exercise = exercise;
    value.startedAt = base::instantAt(day(on), 17 * 60);
    for (const auto& word : split(what, ' ')) {
        if (word.ends_with('%')) {
            value.topEffortPct = rehab::Percent::from(number(word));
        } else if (word.ends_with("min")) {
            value.minutes = rehab::Minutes::from(number(word));
        } else if (word.ends_with('m')) {
            value.distanceM = rehab::Metres::from(number(word));
        } else if (word.starts_with("step:")) {
            value.ladderStep = word.substr(5);
        } else {
            value.painWorst = pain(word);
        }
    }
    dossier.runs.push_back(revision(day(on), value));
    return *this;
}

Course& Course::measure(std::string_view on, rehab::MeasurementKind kind, std::string_view values,
                        std::string_view examiner) {
    const auto parts = split(values, '/');
    const auto injured =
        episode().side == rehab::Side::right ? rehab::Side::right : rehab::Side::left;
    const auto sound = injured == rehab::Side::left ? rehab::Side::right : rehab::Side::left;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] == "-") {
            continue;
        }
        rehab::Measurement value;
        value.episode = dossier.episode.id;
        value.what = kind;
        value.side = i == 0 ? injured : sound;
        if (parts[i] != "x") {
            value.value =
                rehab::Reading::from(static_cast<std::int64_t>(std::stod(parts[i]) * 1000));
        }
        value.examiner = std::string{examiner};
        dossier.measurements.push_back(revision(day(on), value));
    }
    return *this;
}

Course& Course::hurt(std::string_view on, rehab::MeasurementKind kind, std::string_view text) {
    for (auto& test : dossier.measurements) {
        if (test.day == day(on) && test.value.what == kind && test.value.side == episode().side) {
            test.value.pain = pain(text);
        }
    }
    return *this;
}

Course& Course::task(std::string_view on, rehab::Task task, std::string_view painText) {
    rehab::Measurement value;
    value.episode = dossier.episode.id;
    value.what = rehab::MeasurementKind::taskPain;
    value.unit = rehab::Unit::outOf10;
    value.task = task;
    if (const auto found = pain(painText)) {
        value.value = rehab::Reading::from(found->value() * 1000);
    }
    dossier.measurements.push_back(revision(day(on), value));
    return *this;
}

Course& Course::screening(std::string_view on, std::string_view yes) {
    rehab::Screening value;
    value.episode = dossier.episode.id;
    value.answers.fill(false);
    for (const auto& word : split(yes, ' ')) {
        if (word.starts_with("RF")) {
            value.answers.at(static_cast<std::size_t>(number(word.substr(2)) - 1)) = true;
        }
    }
    dossier.screenings.push_back(revision(day(on), value));
    return *this;
}

Course& Course::cleared(std::string_view on, std::string_view by) {
    dossier.screenings.back().value.clearance =
        rehab::Clearance{std::string{by}, "clinician", day(on), "examined"};
    return *this;
}

Course& Course::decide(std::string_view on, rehab::DecisionKind kind, std::string_view to,
                       std::string_view reason) {
    rehab::Decision value;
    value.episode = dossier.episode.id;
    value.decided = kind;
    value.to = to.empty() ? std::nullopt : std::optional{std::string{to}};
    value.by = "A. Example";
    value.reason = reason.empty() ? std::nullopt : std::optional{std::string{reason}};
    dossier.decisions.push_back(revision(day(on), value));
    return *this;
}

Course& Course::state(std::string_view on, rehab::DayStateKind state) {
    rehab::DayState value;
    value.episode = dossier.episode.id;
    value.state = state;
    dossier.dayStates.push_back(revision(day(on), value));
    return *this;
}

Course& Course::visit(std::string_view on, std::vector<std::string> codes) {
    rehab::Visit value;
    value.episode = dossier.episode.id;
    value.author = "Dr. B";
    value.state = rehab::VisitState::signed_;
    value.codes = std::move(codes);
    dossier.visits.push_back(revision(day(on), value));
    return *this;
}

Course& Course::plan(std::string_view on, std::string_view phase, std::string_view lines) {
    rehab::Plan value;
    value.episode = dossier.episode.id;
    value.phase = phase;
    for (const auto& line : split(lines, ',')) {
        const auto words = split(trimmed(line), ' ');
        const auto amount = amountOf(words.at(1));
        rehab::Prescription item;
        item.exercise = words[0];
        item.sets = amount.minutes ? std::nullopt : rehab::Count::from(amount.sets);
        item.repsMin = bounded<rehab::Count>(amount.reps);
        item.repsMax = bounded<rehab::Count>(amount.repsMax);
        item.holdS = bounded<rehab::Seconds>(amount.holdS);
        item.loadKg = kilograms(amount.kg);
        item.minutes = bounded<rehab::Minutes>(amount.minutes);
        for (std::size_t i = 2; i + 1 < words.size(); i += 2) {
            if (words[i] == "every") {
                item.everyDays = rehab::Count::from(number(words[i + 1]));
            } else if (words[i] == "step") {
                item.ladderStep = words[i + 1];
                item.sets.reset();
                item.repsMin.reset();
                item.repsMax.reset();
            } else if (words[i] == "metres") {
                item.distanceM = rehab::Metres::from(number(words[i + 1]));
                item.sets.reset();
                item.repsMin.reset();
                item.repsMax.reset();
            } else if (words[i] == "times") {
                item.timesADay = rehab::Count::from(number(words[i + 1]));
            }
        }
        value.prescriptions.push_back(std::move(item));
    }
    dossier.plans.push_back(revision(day(on), value));
    return *this;
}

progress::Context Course::on(std::string_view today) const {
    return on(today, shipped());
}

progress::Context Course::on(std::string_view today, const rehab::Catalogue& catalogue) const {
    return {dossier, catalogue, day(today)};
}

} // namespace sinew::test
