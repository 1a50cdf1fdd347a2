#include "bench/ten_years.h"

#include "progress/day_plan.h"
#include "rehab/protocol.h"

#include "support/filled.h"

#include <algorithm>

namespace sinew::bench {

namespace {

using test::idOf;

constexpr int zone = 60;
constexpr int idsADay = 1000;
constexpr int firstDaysId = 1'000'000;
constexpr int daysBetweenDecisions = 21;
constexpr int daysBetweenRuns = 3;

template <class T>
rehab::Revision<T> revisionOf(int id, base::Day day, T value) {
    return {idOf<T>(id),
            1,
            idOf<rehab::Device>(1),
            idOf<rehab::Deed>(id),
            idOf<rehab::Account>(2),
            base::instantAt(day, 600, zone),
            day,
            false,
            std::move(value)};
}

rehab::Episode sprinter(base::Day onset) {
    rehab::Episode episode;
    episode.patient = idOf<rehab::Patient>(3);
    episode.subType = rehab::SubType::sprinting;
    episode.grade = rehab::Grade::two;
    episode.onset = onset;
    episode.demand = rehab::Demand::sprint;
    episode.state = rehab::EpisodeState::active;
    for (const auto name : rehab::Names<rehab::Equipment>::list) {
        episode.equipment.emplace_back(name);
    }
    return episode;
}

rehab::SetDone setOf(const rehab::Prescription& plan, const rehab::Revision<rehab::Session>& in,
                     int order) {
    rehab::SetDone set;
    set.session = in.id;
    set.episode = in.value.episode;
    set.order = *rehab::Count::from(order);
    set.exercise = plan.exercise;
    set.side = rehab::Side::left;
    set.reps = plan.repsMax ? plan.repsMax : plan.repsMin;
    set.holdS = plan.holdS;
    set.loadKg = plan.loadKg;
    set.pain = rehab::PainScore::from(order % 3);
    return set;
}

} // namespace

Life::Life(const rehab::Catalogue& catalogue, base::Day last, Extent extent)
    : m_extent{extent},
      m_first{last - (extent.days - 1)},
      m_last{last} {
    rehab::Patient patient;
    patient.name = "Ten Years";
    m_bare.patient = revisionOf(3, m_first, patient);
    m_bare.episode = revisionOf(4, m_first, sprinter(m_first));
    m_bare.episode.value.protocol = catalogue.protocolFor(rehab::InjuryType::trauma)->key;
    rehab::Screening screening;
    screening.episode = episode();
    screening.answers.fill(false);
    m_bare.screenings.push_back(revisionOf(5, m_first, screening));
    decide(catalogue);
    takePlan(catalogue);
}

/// A clinician moves her on every three weeks, as far as the days reach.
void Life::decide(const rehab::Catalogue& catalogue) {
    const auto& value = m_bare.episode.value;
    const auto* protocol = catalogue.protocol(value.protocol);
    const auto road = rehab::road(*protocol, *value.demand, value.subType);
    for (std::size_t i = 1; i < road.size(); ++i) {
        const auto day = m_first + static_cast<int>(i) * daysBetweenDecisions;
        if (day > m_last) {
            return;
        }
        rehab::Decision decision;
        decision.episode = episode();
        decision.decided = rehab::DecisionKind::override_;
        decision.to = std::string{rehab::nameOf(road[i])};
        decision.by = "Dr. B";
        decision.reason = "examined";
        m_bare.decisions.push_back(revisionOf(10 + static_cast<int>(i), day, decision));
    }
}

void Life::takePlan(const rehab::Catalogue& catalogue) {
    const auto plan = progress::planOn({m_bare, catalogue, m_last}, m_last);
    for (const auto& item : plan ? plan->prescriptions : std::vector<rehab::Prescription>{}) {
        const auto* exercise = catalogue.exercise(item.exercise);
        const bool isRun = exercise != nullptr && rehab::isRunning(*exercise);
        (isRun ? m_runs : m_sets).push_back(item);
    }
    if (m_sets.empty()) {
        m_sets.emplace_back().exercise = "single-leg-bridge";
    }
}

Entry Life::entry(int number) const {
    const auto day = m_first + number / m_extent.sessionsADay;
    const int place = number % m_extent.sessionsADay;
    const int id = firstDaysId + (day - m_first) * idsADay + place * 100;
    rehab::Session session;
    session.episode = episode();
    session.startedAt = base::instantAt(day, 420 + place * 300, zone);
    session.state = rehab::SessionState::finished;
    session.painBefore = rehab::PainScore::from(day.number() % 3);
    session.painWorst = rehab::PainScore::from(1 + day.number() % 3);
    session.painAfter = rehab::PainScore::from(day.number() % 2);
    session.rpe = rehab::Effort::from(5);
    session.minutes = rehab::Minutes::from(20);
    Entry entry{revisionOf(id, day, session), {}};
    for (int order = 0; order < m_extent.setsASession; ++order) {
        const auto& plan = m_sets[static_cast<std::size_t>(order) % m_sets.size()];
        entry.sets.push_back(revisionOf(id + 1 + order, day, setOf(plan, entry.session, order)));
    }
    return entry;
}

rehab::Revision<rehab::CheckIn> Life::morning(int day) const {
    rehab::CheckIn checkIn;
    checkIn.episode = episode();
    checkIn.nextMorning = rehab::PainScore::from(day % 2);
    checkIn.stiffnessMin = rehab::Minutes::from(day % 5);
    return revisionOf(firstDaysId + day * idsADay + 900, m_first + day, checkIn);
}

std::optional<rehab::Revision<rehab::Run>> Life::run(int day) const {
    if (m_runs.empty() || day % daysBetweenRuns != 0) {
        return std::nullopt;
    }
    const auto which = static_cast<std::size_t>(day / daysBetweenRuns) % m_runs.size();
    rehab::Run run;
    run.episode = episode();
    run.exercise = m_runs[which].exercise;
    run.minutes = rehab::Minutes::from(20);
    run.distanceM = rehab::Metres::from(3000);
    run.topEffortPct = rehab::Percent::from(90);
    run.painWorst = rehab::PainScore::from(0);
    return revisionOf(firstDaysId + day * idsADay + 950, m_first + day, run);
}

rehab::Dossier Life::dossier() const {
    auto dossier = m_bare;
    for (int number = 0; number < sessions(); ++number) {
        auto one = entry(number);
        dossier.sessions.push_back({std::move(one.session), std::move(one.sets)});
    }
    for (int day = 0; day < m_extent.days; ++day) {
        dossier.checkIns.push_back(morning(day));
        if (auto done = run(day)) {
            dossier.runs.push_back(std::move(*done));
        }
    }
    return dossier;
}

void Life::fill(store::Store& store) const {
    const auto whole = dossier();
    auto transaction = store.transaction();
    const auto append = [&](const auto& list) {
        std::for_each(list.begin(), list.end(), [&](const auto& one) { store.append(one); });
    };
    store.append(whole.patient);
    store.append(whole.episode);
    append(whole.screenings);
    append(whole.decisions);
    for (const auto& entry : whole.sessions) {
        store.append(entry.session);
        append(entry.sets);
    }
    append(whole.checkIns);
    append(whole.runs);
    transaction.commit();
}

} // namespace sinew::bench
