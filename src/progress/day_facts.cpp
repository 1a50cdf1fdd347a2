#include "progress/day_facts.h"

namespace sinew::progress {

namespace {

using SetRevision = rehab::Revision<rehab::SetDone>;

bool isAbout(const SetRevision& set, std::optional<std::string_view> exercise) {
    return isDone(set.value) && (!exercise || set.value.exercise == *exercise);
}

/// Collects the pain during a day's sessions and runs. Where a running set or a linked run has no
/// answer of its own the session's worst may have come from it, so it is held to the limits of
/// running.
class During {
public:
    During(const Case& person, base::Day day, std::optional<std::string_view> exercise,
           DayFacts& facts)
        : m_person{person},
          m_day{day},
          m_exercise{exercise},
          m_facts{facts} {}

    void collect() {
        for (const auto* entry : m_person.timeline.sessions.on(m_day)) {
            if (isBegun(*entry)) {
                session(*entry);
            }
        }
        for (const auto* run : m_person.timeline.runs.on(m_day)) {
            if (!m_exercise || run->value.exercise == *m_exercise) {
                addRun(*run);
            }
        }
    }

private:
    void session(const rehab::SessionEntry& entry) {
        bool unanswered = false;
        bool runningUnanswered = hasSilentRun(entry);
        bool concerned = !m_exercise;
        for (const auto& set : entry.sets) {
            if (!isAbout(set, m_exercise)) {
                continue;
            }
            concerned = true;
            const bool running = m_person.isRunning(set.value.exercise);
            if (set.value.pain) {
                add(set.value.pain->value(), running, set.id.text());
            } else {
                unanswered = true;
                runningUnanswered = runningUnanswered || running;
            }
        }
        if (concerned && (!m_exercise || unanswered)) {
            worstOf(entry, runningUnanswered);
        }
        m_facts.active = m_facts.active || concerned;
    }
    void worstOf(const rehab::SessionEntry& entry, bool running) {
        const auto& worst = entry.session.value.painWorst;
        if (worst) {
            add(worst->value(), running, entry.session.id.text());
        }
        m_facts.worstMissing = m_facts.worstMissing || !worst;
    }
    void addRun(const rehab::Revision<rehab::Run>& run) {
        m_facts.active = true;
        const auto* home = sessionOf(run.value);
        if (run.value.painWorst) {
            add(run.value.painWorst->value(), true, run.id.text());
        } else if (home && home->session.value.painWorst) {
            add(home->session.value.painWorst->value(), true, home->session.id.text());
        } else {
            m_facts.worstMissing = true;
        }
    }
    bool hasSilentRun(const rehab::SessionEntry& entry) const {
        const auto runs = m_person.timeline.runs.on(m_day);
        return !m_exercise && std::any_of(runs.begin(), runs.end(), [&](const auto* run) {
            return !run->value.painWorst && run->value.session == entry.session.id;
        });
    }
    const rehab::SessionEntry* sessionOf(const rehab::Run& run) const {
        for (const auto* entry : m_person.timeline.sessions.on(m_day)) {
            if (run.session == entry->session.id) {
                return entry;
            }
        }
        return nullptr;
    }
    void add(int pain, bool running, std::string_view record) {
        m_facts.during.push_back({pain, running, record});
    }

    const Case& m_person;
    base::Day m_day;
    std::optional<std::string_view> m_exercise;
    DayFacts& m_facts;
};

void addSymptoms(DayFacts& facts, const std::vector<rehab::NewSymptom>& seen, base::Day day,
                 std::string_view record) {
    for (const auto symptom : seen) {
        facts.symptoms.push_back({symptom, day, record});
    }
}

void askSessions(const Case& person, base::Day day, DayFacts& facts) {
    bool first = true;
    for (const auto* entry : person.timeline.sessions.on(day)) {
        if (!isBegun(*entry)) {
            continue;
        }
        const auto& s = entry->session.value;
        const auto id = entry->session.id.text();
        if (first && s.painBefore) {
            facts.before = Answer{s.painBefore->value(), id};
        }
        first = false;
        if (s.painAfter) {
            raise(facts.after, s.painAfter->value(), id);
        }
        if (s.painkiller.value_or(false)) {
            facts.painkiller = id;
        }
        addSymptoms(facts, s.newSymptoms, day, id);
    }
}

/// A morning's check-in speaks about the day before it, the others about their own.
void askCheckIns(const Case& person, base::Day day, base::Day asOf, DayFacts& facts) {
    for (const auto* checkIn : person.timeline.checkIns.on(day)) {
        if (checkIn->value.about != rehab::CheckInKind::morning) {
            addSymptoms(facts, checkIn->value.newSymptoms, day, checkIn->id.text());
        }
    }
    if (day + 1 > asOf) {
        return;
    }
    for (const auto* checkIn : person.timeline.checkIns.on(day + 1)) {
        if (checkIn->value.about == rehab::CheckInKind::morning) {
            addSymptoms(facts, checkIn->value.newSymptoms, day + 1, checkIn->id.text());
            if (checkIn->value.stiffnessMin) {
                raise(facts.stiffness, checkIn->value.stiffnessMin->value(), checkIn->id.text());
            }
        }
    }
}

void askMorning(const Case& person, base::Day day, base::Day asOf, DayFacts& facts) {
    const bool byTest = person.hasLoadTest();
    facts.baseline = byTest ? loadTestOn(person, day) : facts.before;
    if (day + 1 <= asOf) {
        facts.morning = byTest ? loadTestOn(person, day + 1) : wakingPainOn(person, day + 1);
    }
}

void askScreenings(const Case& person, base::Day day, DayFacts& facts) {
    for (const auto& screening : person.dossier.screenings) {
        const auto& answers = screening.value.answers;
        if (screening.day == day &&
            std::find(answers.begin(), answers.end(), std::optional{true}) != answers.end()) {
            facts.redFlag = screening.id.text();
        }
    }
}

DayFacts gather(const Case& person, base::Day day, base::Day asOf,
                std::optional<std::string_view> exercise) {
    DayFacts facts;
    if (day > asOf) {
        return facts;
    }
    During{person, day, exercise, facts}.collect();
    if (facts.active) {
        askSessions(person, day, facts);
        askCheckIns(person, day, asOf, facts);
        askMorning(person, day, asOf, facts);
        askScreenings(person, day, facts);
    }
    return facts;
}

} // namespace

DayFacts factsOf(const Case& person, base::Day day, base::Day asOf) {
    return gather(person, day, asOf, std::nullopt);
}

DayFacts factsOf(const Case& person, base::Day day, base::Day asOf, std::string_view exercise) {
    return gather(person, day, asOf, exercise);
}

} // namespace sinew::progress
