#include "clinic/record.h"

#include "progress/gate.h"
#include "support/filled.h"

#include <algorithm>
#include <cmath>

namespace sinew::clinic {

using namespace rehab;

namespace {

constexpr int noon = 12 * 60;

/// All that a team's own clinic has.
std::vector<std::string> everything() {
    return {"mat",       "chair",  "step",        "stick",      "slider",   "strap",
            "band",      "box",    "bench",       "weights",    "machine",  "anchor",
            "partner",   "bike",   "powerMeter",  "openGround", "cones",    "inclinometer",
            "testBrace", "roller", "dynamometer", "kettlebell", "swissBall"};
}

} // namespace

Record::Record(base::Day onset, std::optional<Grade> grade) {
    Patient person;
    person.name = "Simulated";
    person.birthYear = Year::of<1996>();
    dossier.patient = revision(onset, std::move(person));
    Episode strain;
    strain.patient = dossier.patient.id;
    strain.type = InjuryType::trauma;
    strain.subType = SubType::sprinting;
    strain.grade = grade;
    strain.onset = onset;
    strain.demand = Demand::sprint;
    strain.level = Level::elite;
    strain.protocol = "acute-strain";
    strain.equipment = everything();
    dossier.episode = revision(onset, std::move(strain));
}

template <class T>
Revision<T> Record::revision(base::Day day, T value) {
    Revision<T> revision;
    revision.id = test::idOf<T>(++m_ids);
    revision.day = day;
    revision.at = base::instantAt(day, noon);
    revision.value = std::move(value);
    return revision;
}

void Record::screening(base::Day day) {
    Screening value;
    value.episode = dossier.episode.id;
    value.answers.fill(false);
    dossier.screenings.push_back(revision(day, value));
}

void Record::plan(base::Day day, Plan plan) {
    dossier.plans.push_back(revision(day, std::move(plan)));
}

void Record::morning(base::Day day, int pain) {
    CheckIn value;
    value.episode = dossier.episode.id;
    value.about = CheckInKind::morning;
    value.nextMorning = PainScore::from(pain);
    dossier.checkIns.push_back(revision(day, std::move(value)));
}

void Record::dailyPain(base::Day day, int worst) {
    CheckIn value;
    value.episode = dossier.episode.id;
    value.about = CheckInKind::evening;
    value.painWorst = PainScore::from(worst);
    dossier.checkIns.push_back(revision(day, std::move(value)));
}

SessionEntry& Record::session(base::Day day) {
    Session value;
    value.episode = dossier.episode.id;
    value.startedAt = base::instantAt(day, noon);
    value.state = SessionState::finished;
    dossier.sessions.push_back({revision(day, std::move(value)), {}});
    return dossier.sessions.back();
}

void Record::set(SessionEntry& entry, SetDone set) {
    set.session = entry.session.id;
    set.episode = dossier.episode.id;
    set.order = Count::from(static_cast<int>(entry.sets.size())).value_or(Count{});
    entry.sets.push_back(revision(entry.session.day, std::move(set)));
}

int Record::run(const SessionEntry& entry, Run run, int pain) {
    run.episode = dossier.episode.id;
    run.session = entry.session.id;
    run.startedAt = entry.session.value.startedAt;
    run.painWorst = PainScore::from(pain);
    dossier.runs.push_back(revision(entry.session.day, std::move(run)));
    return pain;
}

bool Record::has(base::Day day, MeasurementKind kind) const {
    return std::any_of(dossier.measurements.begin(), dossier.measurements.end(),
                       [&](const auto& one) { return one.day == day && one.value.what == kind; });
}

void Record::measure(base::Day day, MeasurementKind kind, Side side, double value,
                     std::optional<Task> task, std::optional<int> pain) {
    Measurement one;
    one.episode = dossier.episode.id;
    one.what = kind;
    one.task = task;
    one.side = side;
    one.value = Reading::from(std::llround(value) * 1000);
    one.pain = pain ? PainScore::from(*pain) : std::nullopt;
    one.examiner = "clinic";
    dossier.measurements.push_back(revision(day, std::move(one)));
}

void Record::signOff(base::Day day) {
    Visit visit;
    visit.episode = dossier.episode.id;
    visit.author = "Clinic";
    visit.state = VisitState::signed_;
    visit.codes = {std::string{progress::signOffCode}};
    dossier.visits.push_back(revision(day, std::move(visit)));
}

void Record::accept(base::Day day, std::string to) {
    Decision decision;
    decision.episode = dossier.episode.id;
    decision.decided = DecisionKind::accept;
    decision.to = std::move(to);
    decision.by = "Clinic";
    dossier.decisions.push_back(revision(day, std::move(decision)));
}

} // namespace sinew::clinic
