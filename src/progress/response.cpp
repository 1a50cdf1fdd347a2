#include "progress/response.h"

#include "progress/day_facts.h"
#include "progress/response_rules.h"

namespace sinew::progress {

namespace {

/// Weighs the facts of one day. Reasons for RED, for AMBER and for waiting are kept apart until
/// the strongest is known.
class Weighing {
public:
    Weighing(const Case& person, const DayFacts& facts, base::Day day, base::Day asOf)
        : m_person{person},
          m_rules{person.rules.response},
          m_facts{facts},
          m_day{day},
          m_asOf{asOf} {}

    DayResponse result() {
        symptoms();
        during();
        morning();
        after();
        stiffness();
        painkiller();
        missing();
        return answer();
    }

private:
    void symptoms() {
        for (const auto& seen : m_facts.symptoms) {
            if (seen.symptom == rehab::NewSymptom::grab) {
                m_red.push_back(because("response.grab", {}, {}, seen.day, seen.record));
            } else if (seen.symptom == rehab::NewSymptom::limp) {
                m_red.push_back(because("response.limp", {}, {}, seen.day, seen.record));
            }
        }
        if (m_facts.redFlag) {
            m_red.push_back(because("response.redFlag", {}, {}, m_day, *m_facts.redFlag));
        }
    }
    void during() {
        const PainDuring* worst = nullptr;
        for (const auto& pain : m_facts.during) {
            if (!worst || severity(pain) > severity(*worst) ||
                (severity(pain) == severity(*worst) && pain.value > worst->value)) {
                worst = &pain;
            }
        }
        if (worst) {
            weigh(*worst);
        }
    }
    [[nodiscard]] int severity(const PainDuring& pain) const {
        const auto& limits = m_person.limitsFor(pain.running);
        return (pain.value > limits.greenMax) + (pain.value > limits.stopAbove) +
               (pain.value > limits.redAbove);
    }
    void weigh(const PainDuring& pain) {
        const auto& limits = m_person.limitsFor(pain.running);
        const auto add = [&](Reasons& to, const char* rule, const Yardstick& limit) {
            to.push_back(because(rule, pain.value, limit, m_day, pain.record));
        };
        if (pain.value > limits.redAbove) {
            add(m_red, "response.worstOverRed", limits.redAbove);
        } else if (pain.value > limits.stopAbove) {
            add(m_amber, "response.worstOverStop", limits.stopAbove);
            m_counts = true;
        } else if (pain.value > limits.greenMax) {
            add(m_amber, "response.worstOverGreen", limits.greenMax);
        } else {
            add(m_green, "response.worstWithinGreen", limits.greenMax);
        }
    }
    void morning() {
        if (!m_facts.morning) {
            return;
        }
        const auto& found = *m_facts.morning;
        const auto& test = m_person.protocol.loadTest;
        if (test && found.value >= test->stepDownFrom) {
            counting("response.loadTest", found.value, test->stepDownFrom, m_day + 1, found.record);
        }
        if (m_facts.baseline) {
            compareMorning(found, m_facts.baseline->value);
        }
    }
    void compareMorning(const Answer& found, int baseline) {
        const auto& test = m_person.protocol.loadTest;
        const auto red = above(baseline, test ? test->redRise : m_rules.morningRed);
        const auto amber = above(baseline, m_rules.morningAmber);
        if (found.value >= red.value) {
            m_red.push_back(
                because("response.morningRed", found.value, red, m_day + 1, found.record));
        } else if (found.value >= amber.value) {
            counting("response.morningAmber", found.value, amber, m_day + 1, found.record);
        } else {
            m_green.push_back(because("response.morningSettled", found.value,
                                      Yardstick{static_cast<double>(baseline), amber.source},
                                      m_day + 1, found.record));
        }
    }
    void after() {
        if (m_facts.after && m_facts.before &&
            m_facts.after->value >= m_facts.before->value + m_rules.afterAmber) {
            counting("response.after", m_facts.after->value,
                     above(m_facts.before->value, m_rules.afterAmber), m_day,
                     m_facts.after->record);
        }
    }
    void stiffness() {
        if (!m_facts.stiffness) {
            return;
        }
        const auto usual = usualStiffness(m_person, m_day + 1);
        if (usual && m_facts.stiffness->value > *usual + m_rules.stiffnessAmber) {
            counting("response.stiffness", m_facts.stiffness->value,
                     above(*usual, m_rules.stiffnessAmber), m_day + 1, m_facts.stiffness->record);
        }
    }
    void painkiller() {
        if (m_facts.painkiller) {
            counting("response.painkiller", {}, {}, m_day, *m_facts.painkiller);
        }
    }
    void missing() {
        if (!m_facts.before) {
            m_missing.push_back(because("response.missingBefore", {}, {}, m_day));
        }
        if (m_facts.worstMissing || m_facts.during.empty()) {
            m_missing.push_back(because("response.missingWorst", {}, {}, m_day));
        }
        if (!m_facts.morning) {
            const bool canStillCome = m_asOf <= m_day + 1;
            auto& list = canStillCome ? m_awaits : m_missing;
            list.push_back(
                because(canStillCome ? "response.awaitsMorning" : "response.missingMorning", {}, {},
                        m_day + 1));
        } else if (m_person.hasLoadTest() && !m_facts.baseline) {
            m_missing.push_back(because("response.missingTestBefore", {}, {}, m_day));
        }
    }
    [[nodiscard]] DayResponse answer() {
        DayResponse response;
        response.day = m_day;
        response.masked = m_facts.painkiller.has_value();
        if (!m_red.empty()) {
            response.state = Response::red;
            response.because = std::move(m_red);
        } else if (!m_awaits.empty()) {
            response.state = Response::pending;
            response.because = std::move(m_awaits);
            append(response.because, m_missing);
            append(response.because, m_amber);
        } else if (!m_missing.empty() || !m_amber.empty()) {
            response.state = Response::amber;
            response.countsToThree = m_missing.empty() && m_counts;
            response.because = std::move(m_missing);
            append(response.because, m_amber);
        } else {
            response.state = Response::green;
            response.because = std::move(m_green);
        }
        return response;
    }
    static void append(Reasons& to, const Reasons& more) {
        to.insert(to.end(), more.begin(), more.end());
    }
    static Yardstick above(double baseline, const rehab::Whole& rise) {
        return {baseline + rise, rise.evidence.tag};
    }
    void counting(const char* rule, std::optional<double> value, const Yardstick& limit,
                  base::Day day, std::string_view record) {
        m_amber.push_back(because(rule, value, limit, day, record));
        m_counts = true;
    }
    [[nodiscard]] Because because(const char* rule, std::optional<double> value = {},
                                  const Yardstick& limit = {}, std::optional<base::Day> day = {},
                                  std::string_view record = {}) const {
        return {rule, value, limit.value, day, std::string{record}, limit.source};
    }

    const Case& m_person;
    const rehab::ResponseRules& m_rules;
    const DayFacts& m_facts;
    base::Day m_day;
    base::Day m_asOf;
    Reasons m_red;
    Reasons m_amber;
    Reasons m_missing;
    Reasons m_awaits;
    Reasons m_green;
    bool m_counts = false;
};

DayResponse nothingOn(base::Day day) {
    DayResponse nothing;
    nothing.day = day;
    return nothing;
}

DayResponse weighed(const Case& person, const DayFacts& facts, base::Day day, base::Day asOf) {
    if (!facts.active) {
        return nothingOn(day);
    }
    return Weighing{person, facts, day, asOf}.result();
}

} // namespace

DayResponse responseOn(const Case& person, base::Day day, base::Day asOf) {
    return weighed(person, factsOf(person, day, asOf), day, asOf);
}

DayResponse responseOn(const Case& person, base::Day day, base::Day asOf,
                       std::string_view exercise) {
    return weighed(person, factsOf(person, day, asOf, exercise), day, asOf);
}

DayResponse newestResponse(const Case& person, const Standpoint& at) {
    const auto day = person.timeline.activeBefore(at.doneUpTo, person.timeline.first);
    return day ? responseOn(person, *day, at.day) : nothingOn(at.day);
}

DayResponse newestJudged(const Case& person, const Standpoint& at) {
    auto day = person.timeline.activeBefore(at.doneUpTo, person.timeline.first);
    while (day) {
        auto response = responseOn(person, *day, at.day);
        if (response.state && response.state != Response::pending) {
            return response;
        }
        day = person.timeline.activeBefore(*day - 1, person.timeline.first);
    }
    return nothingOn(at.day);
}

DayResponse responseOn(const Context& context, base::Day day) {
    return responseOn(Case{context}, day, context.today);
}

DayResponse responseOn(const Context& context, base::Day day, std::string_view exercise) {
    return responseOn(Case{context}, day, context.today, exercise);
}

DayResponse newestResponse(const Context& context) {
    return newestResponse(Case{context}, Standpoint::evening(context.today));
}

} // namespace sinew::progress
