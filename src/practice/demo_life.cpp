#include "practice/demo_life.h"

#include "practice/act.h"
#include "practice/reading.h"

#include "progress/day_plan.h"
#include "progress/gate.h"

#include <algorithm>
#include <cmath>

namespace sinew::practice {

using namespace rehab;

namespace {

constexpr int testsEvery = 3;
constexpr int visitsEvery = 9;
constexpr int gapDays = 9;

template <class T>
const T& must(const base::Result<T>& result) {
    if (!result) {
        throw Refusal{result.error()};
    }
    return result.value();
}

std::optional<PainScore> score(int pain) {
    return PainScore::from(std::clamp(pain, 0, 10));
}

int onsetHour() {
    return 18;
}

} // namespace

DemoLife::DemoLife(Desk& desk, FixedClock& clock, Dice& dice, DemoPerson person, base::Day today)
    : m_desk{desk},
      m_clock{clock},
      m_dice{dice},
      m_person{std::move(person)},
      m_today{today},
      m_onset{today - m_person.daysAgo},
      m_journal{desk} {}

void DemoLife::at(base::Day day, int hour) {
    m_clock.set(base::instantAt(day, hour * 60 + m_dice.between(0, 40), 60));
}

double DemoLife::healedOn(base::Day day) const {
    return 1.0 - std::exp(-static_cast<double>(day - m_onset) / m_person.tau);
}

int DemoLife::painOn(base::Day day) {
    const double rest = m_person.firstPain * (1.0 - healedOn(day));
    int pain = static_cast<int>(std::lround(rest + m_dice.share() * 0.9 - 0.45));
    for (const int flare : m_person.flareDays) {
        const int since = day - (m_onset + flare);
        pain += since == 0 ? 4 : since == 1 ? 2 : 0;
    }
    return std::clamp(pain, 0, 9);
}

bool DemoLife::silent(base::Day day) const {
    const int since = day - m_onset;
    return m_person.gapFrom >= 0 && since >= m_person.gapFrom && since < m_person.gapFrom + gapDays;
}

void DemoLife::live() {
    setUp();
    for (base::Day day = m_onset + 1; day <= m_today; day = day + 1) {
        if (silent(day)) {
            m_trainedYesterday = false;
            continue;
        }
        morning(day);
        if (day == m_today && m_person.daysAgo % 2 == 0) {
            return; // half of the clinic has not trained yet today
        }
        train(day);
        if ((day - m_onset) % testsEvery == 0) {
            test(day);
        }
        decide(day);
        if ((day - m_onset) % visitsEvery == 0) {
            visit(day);
        }
    }
}

void DemoLife::setUp() {
    at(m_onset, onsetHour());
    NewPatient who{m_person.patient, m_person.episode, {}};
    who.episode.onset = m_onset;
    for (std::size_t flag = 0; flag < who.redFlags.size(); ++flag) {
        who.redFlags[flag] = static_cast<int>(flag) + 1 == m_person.redFlag;
    }
    Accounts accounts{m_desk};
    m_episode = must(accounts.setUpPatient(who)).episode;
}

void DemoLife::morning(base::Day day) {
    at(day, 7);
    if (!m_trainedYesterday && !m_dice.chance(40)) {
        return;
    }
    if (m_dice.chance(8)) {
        return; // forgotten
    }
    const int pain = painOn(day);
    const int stiff = std::max(0, pain * 5 + m_dice.between(-3, 5));
    const bool tendon = m_person.episode.type == InjuryType::gradual;
    must(m_journal.checkIn(m_episode, day, CheckInKind::morning, [&](CheckIn& value) {
        value.nextMorning = score(std::max(0, pain - 1));
        value.stiffnessMin = Minutes::from(stiff);
        if (tendon) {
            value.loadTest = score(pain);
            value.sittingMin = Minutes::from(std::min(120, 15 + (day - m_onset)));
        }
    }));
}

void DemoLife::train(base::Day day) {
    m_trainedYesterday = false;
    at(day, 17);
    const auto view = must(m_journal.today(m_episode, day));
    if (view.plan.state != progress::DayPlanState::due || !m_dice.chance(m_person.adherencePct)) {
        return;
    }
    const int before = std::max(0, painOn(day) - 1);
    const auto session = must(m_journal.session(m_episode, day, std::nullopt, [&](Session& value) {
                             value.painBefore = score(before);
                         })).id;
    at(day, 18);
    if (m_dice.chance(6)) {
        must(m_journal.skip(m_episode, day, session, view.plan.items.back().exercise,
                            SkipReason::time));
    }
    must(m_journal.allDone(m_episode, day, session));
    worstOf(day, session, painOn(day));
    m_trainedYesterday = true;
    ++m_sessions;
}

void DemoLife::worstOf(base::Day day, base::Id<Session> session, int worst) {
    must(m_journal.session(m_episode, day, session, [&](Session& value) {
        value.painWorst = score(worst);
        value.rpe = Effort::from(m_dice.between(3, 6));
        value.minutes = Minutes::from(m_dice.between(15, 35));
        if (m_dice.chance(60)) {
            value.painAfter = score(std::max(0, worst - 1));
        }
    }));
    const auto dossier = read(m_desk, m_episode); // a copy: each deed below changes what is held
    for (const auto& entry : dossier.sessions) {
        for (const auto& set : entry.sets) {
            if (entry.session.id == session && set.value.state != SetState::skipped) {
                must(m_journal.set(m_episode, day, session, set.value.exercise, 0,
                                   [&](SetDone& value) { value.pain = score(worst); }));
                break;
            }
        }
    }
    for (const auto& run : dossier.runs) {
        if (run.value.session == session) {
            must(m_journal.run(m_episode, day, session, run.value.exercise, [&](Run& value) {
                value.painWorst = score(std::max(0, worst - 1));
                value.distanceM = Metres::from(1500 + 100 * std::min(60, day - m_onset));
            }));
        }
    }
}

void DemoLife::visit(base::Day day) {
    at(day, 15);
    const auto& dossier = read(m_desk, m_episode);
    Act act{m_desk};
    act.about(dossier.episode);
    Visit note;
    note.episode = m_episode;
    note.author = "Dr. Demo, DC";
    note.subjective = "Reports steady change; home plan kept on most days.";
    note.assessment = "Course as expected for this stage.";
    note.plan = "Continue the plan; next visit as agreed.";
    note.softTissue.push_back({"MFR", "posterior thigh", std::nullopt, Minutes::from(8), score(2),
                               score(1), std::nullopt});
    note.state = VisitState::signed_;
    act.add(day, std::move(note));
    act.done();
}

void DemoLife::decide(base::Day day) {
    at(day, 20);
    const auto gate = gateOf(m_desk, m_episode, day);
    if (gate.state != progress::GateState::open) {
        return;
    }
    Decision decision;
    decision.episode = m_episode;
    decision.decided = DecisionKind::accept;
    decision.to = gate.to;
    decision.by = "Dr. Demo";
    decision.reason = "criteria met";
    must(m_journal.decide(day, decision));
}

} // namespace sinew::practice
