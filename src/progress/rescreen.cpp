#include "progress/rescreen.h"

#include "progress/day_facts.h"
#include "progress/exercise_history.h"
#include "progress/flags.h"

namespace sinew::progress {

namespace {

using rehab::NewSymptom;

const char* ruleOf(NewSymptom symptom) {
    switch (symptom) {
    case NewSymptom::grab:
        return "rescreen.grab";
    case NewSymptom::tingling:
    case NewSymptom::numbness:
        return "rescreen.nerve";
    case NewSymptom::limp:
    case NewSymptom::cramp:
        return nullptr;
    }
    return nullptr;
}

/// The last day that screenings speak about.
std::optional<base::Day> answeredUpTo(const Case& person) {
    std::optional<base::Day> last;
    int count = 0;
    for (const auto& screening : person.dossier.screenings) {
        if (screening.day <= person.today) {
            ++count;
            last = std::max(last.value_or(screening.day), screening.day);
        }
    }
    return count == 1 ? std::optional{*last - 1} : last;
}

class Calls {
public:
    Calls(const Case& person, base::Day from) : m_person{person}, m_from{from} {}

    std::vector<RescreenCall> all() {
        const auto& timeline = m_person.timeline;
        for (const auto* entry : timeline.sessions.between(m_from, m_person.today)) {
            symptoms(entry->session.value.newSymptoms, entry->session.day,
                     entry->session.id.text());
        }
        for (const auto* checkIn : timeline.checkIns.between(m_from, m_person.today)) {
            symptoms(checkIn->value.newSymptoms, checkIn->day, checkIn->id.text());
        }
        rises();
        std::sort(m_calls.begin(), m_calls.end(), [](const auto& a, const auto& b) {
            return std::tie(a.day, a.rule, a.record) < std::tie(b.day, b.rule, b.record);
        });
        return std::move(m_calls);
    }

private:
    void symptoms(const std::vector<NewSymptom>& seen, base::Day day, std::string_view record) {
        const char* before = nullptr;
        for (const auto symptom : seen) {
            const char* rule = ruleOf(symptom);
            if (rule && rule != before) {
                m_calls.push_back({rule, day, std::string{record}, {}});
                before = rule;
            }
        }
    }
    void rises() {
        const auto& rules = m_person.rules.triage;
        const auto first = std::max(m_from, m_person.today - (rules.recentDays - 1));
        for (auto day = first; day <= m_person.today; day = day + 1) {
            const auto now = highestPain(m_person, day);
            const auto before = highestPain(m_person, day - 1);
            if (now && before && now->value - before->value >= rules.rescreenRise) {
                m_calls.push_back(
                    {"rescreen.painRise",
                     day,
                     std::string{now->record},
                     {static_cast<double>(before->value), static_cast<double>(now->value)}});
            }
        }
    }

    const Case& m_person;
    base::Day m_from;
    std::vector<RescreenCall> m_calls;
};

} // namespace

std::vector<RescreenCall> rescreenCalls(const Case& person) {
    auto from = memory(person.today);
    if (const auto answered = answeredUpTo(person)) {
        from = std::max(from, *answered + 1);
    }
    return Calls{person, from}.all();
}

std::vector<RescreenCall> rescreenCalls(const Context& context) {
    return rescreenCalls(Case{context});
}

void flagRescreen(const Findings& findings, std::vector<Flag>& flags) {
    for (const auto& call : rescreenCalls(findings.person)) {
        auto found = std::find_if(flags.begin(), flags.end(),
                                  [&](const Flag& flag) { return flag.rule == call.rule; });
        if (found == flags.end()) {
            Flag flag;
            flag.rule = call.rule;
            const bool isRise = !call.values.empty();
            flag.level = isRise ? FlagLevel::watch : FlagLevel::act;
            flag.source = byDesign;
            if (isRise) {
                const auto& rise = findings.person.rules.triage.rescreenRise;
                flag.limit = rise;
                flag.source = rise.evidence.tag;
            }
            found = flags.insert(flags.end(), std::move(flag));
        }
        found->days.push_back(call.day);
        found->records.push_back(call.record);
        found->values.insert(found->values.end(), call.values.begin(), call.values.end());
    }
}

} // namespace sinew::progress
