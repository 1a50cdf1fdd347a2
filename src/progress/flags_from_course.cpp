#include "progress/day_plans.h"
#include "progress/flags.h"
#include "progress/safety.h"
#include "progress/symmetries.h"

namespace sinew::progress {

namespace {

/// Planned days without any entry, counted back from yesterday to the last entry.
struct Silence {
    int planned = 0;
    std::optional<base::Day> lastEntry;
};

Silence silenceOf(const Findings& findings) {
    const auto& person = findings.person;
    constexpr int furthest = 90; // longer silence says nothing more
    Silence silence;
    if (person.timeline.hasEntry(person.today)) {
        return silence;
    }
    const auto from = std::max(person.episode.onset, person.today - furthest);
    for (auto day = person.today - 1; day >= from; day = day - 1) {
        if (person.timeline.hasEntry(day)) {
            silence.lastEntry = day;
            break;
        }
        silence.planned += !plannedOn(person, findings.plans, day).empty();
    }
    return silence;
}

} // namespace

void flagSilence(const Findings& findings, std::vector<Flag>& flags) {
    const auto& person = findings.person;
    const double limit = limitFor(person, "silence", person.rules.triage.silencePlanned);
    const auto silence = silenceOf(findings);
    if (silence.planned < limit) {
        return;
    }
    Flag flag;
    flag.rule = "silence";
    flag.level = FlagLevel::watch;
    flag.values.push_back(silence.planned);
    flag.days.push_back(silence.lastEntry.value_or(person.episode.onset));
    flag.limit = limit;
    flag.source = person.rules.triage.silencePlanned.evidence.tag;
    flags.push_back(std::move(flag));
}

/// Only while there is still something to gain: not in the last phase, and not with the gate open.
void flagPlateau(const Findings& findings, std::vector<Flag>& flags) {
    const auto& person = findings.person;
    if (findings.phase.index == findings.phase.count || findings.gate.state == GateState::open) {
        return;
    }
    Flag flag;
    flag.rule = "plateau";
    flag.level = FlagLevel::watch;
    flag.limit = limitFor(person, "plateau", person.rules.triage.plateauDays);
    for (const auto& measure : person.catalogue.measures) {
        if (measure.symmetry == rehab::SymmetryRule::none || measure.alignment) {
            continue;
        }
        const auto tests = twoTests(person, measure.key, static_cast<int>(*flag.limit));
        const auto change = changeBetween(measure, tests);
        if (change && change != Change::unclear) {
            return;
        }
        if (change && person.today - tests.now->day < *flag.limit) {
            flag.values.push_back(tests.then->value.value->value());
            flag.values.push_back(tests.now->value.value->value());
            flag.days.push_back(tests.then->day);
            flag.days.push_back(tests.now->day);
            flag.records.push_back(tests.then->id.string());
            flag.records.push_back(tests.now->id.string());
            flag.source = measure.evidence.empty() ? "" : measure.evidence.front().tag;
        }
    }
    if (!flag.days.empty()) {
        flags.push_back(std::move(flag));
    }
}

void flagGate(const Findings& findings, std::vector<Flag>& flags) {
    if (findings.gate.state != GateState::open) {
        return;
    }
    Flag flag;
    flag.rule = "gate.open";
    flag.level = FlagLevel::info;
    flag.days.push_back(findings.person.today);
    flag.values.push_back(static_cast<double>(findings.gate.criteria.size()));
    flag.source = findings.person.protocol.key;
    flags.push_back(std::move(flag));
}

namespace {

inline constexpr std::string_view reevaluationCode = "reevaluation";

/// Counted from the last re-evaluation, or from the first visit.
struct SinceReevaluation {
    std::optional<base::Day> from;
    std::string record; ///< the visit of that day
    int visits = 0;
    std::optional<base::Day> agreed; ///< the day set at the newest visit
};

SinceReevaluation sinceReevaluation(const Case& person) {
    std::vector<const rehab::Revision<rehab::Visit>*> visits;
    for (const auto& visit : person.dossier.visits) {
        if (visit.day <= person.today) {
            visits.push_back(&visit);
        }
    }
    std::sort(visits.begin(), visits.end(), [](const auto* a, const auto* b) {
        return std::tie(a->day, a->id) < std::tie(b->day, b->id);
    });
    SinceReevaluation since;
    for (const auto* visit : visits) {
        const auto& codes = visit->value.codes;
        const bool isOne = std::find(codes.begin(), codes.end(), reevaluationCode) != codes.end();
        if (!since.from || isOne) {
            since.from = visit->day;
            since.record = visit->id.string();
            since.visits = 0;
        }
        ++since.visits;
        since.agreed = visit->value.reevaluation;
    }
    return since;
}

} // namespace

/// The first of: the agreed day, so many days, so many visits, a phase change, two RED days.
void flagReevaluation(const Findings& findings, std::vector<Flag>& flags) {
    const auto& person = findings.person;
    const auto& rules = person.rules.triage;
    const auto since = sinceReevaluation(person);
    if (!since.from) {
        return;
    }
    const int days = person.today - *since.from;
    const auto reds = redTwice(person, findings.recent);
    const bool changed = std::any_of(
        findings.phase.changes.begin(), findings.phase.changes.end(), [&](const auto& change) {
            return change.counted && change.from != change.to && change.day > *since.from;
        });
    const bool isDue = (since.agreed && *since.agreed <= person.today) ||
                       days >= limitFor(person, "reeval.due", rules.reevaluationDays) ||
                       since.visits >= rules.reevaluationVisits || changed ||
                       (!reds.empty() && reds.back() > *since.from);
    if (!isDue) {
        return;
    }
    Flag flag;
    flag.rule = "reeval.due";
    flag.level = FlagLevel::watch;
    flag.values = {static_cast<double>(days), static_cast<double>(since.visits)};
    flag.days = {*since.from};
    flag.records = {since.record};
    flag.limit = rules.reevaluationDays;
    flag.source = rules.reevaluationDays.evidence.tag;
    flags.push_back(std::move(flag));
}

void flagRedFlags(const Findings& findings, std::vector<Flag>& flags) {
    const auto view = screeningOn(findings.person, findings.person.today);
    for (const auto& open : view.open) {
        Flag flag;
        flag.rule = "redflag.open";
        flag.level = open.level == rehab::ActionLevel::emergency ? FlagLevel::emergency
                     : open.level == rehab::ActionLevel::urgent  ? FlagLevel::urgent
                                                                 : FlagLevel::act;
        flag.days.push_back(open.day);
        flag.records.push_back(open.record);
        flag.source = open.id;
        flags.push_back(std::move(flag));
    }
}

} // namespace sinew::progress
