#include "progress/day_facts.h"
#include "progress/flags.h"
#include "progress/response_rules.h"
#include "progress/watches.h"

namespace sinew::progress {

std::vector<DayResponse> recentResponses(const Case& person) {
    const int days = person.rules.triage.recentDays + person.rules.steps.redTwiceDays;
    std::vector<DayResponse> list;
    for (auto day = person.today - (days - 1); day <= person.today; day = day + 1) {
        if (person.timeline.isActive(day)) {
            list.push_back(responseOn(person, day, person.today));
        }
    }
    return list;
}

bool hasRule(const DayResponse& response, std::string_view rule) {
    return std::any_of(response.because.begin(), response.because.end(),
                       [&](const Because& because) { return because.rule == rule; });
}

double limitFor(const Case& person, std::string_view rule, double usual) {
    const rehab::Revision<rehab::Limit>* newest = nullptr;
    for (const auto& limit : person.dossier.limits) {
        if (limit.value.rule == rule && (!newest || limit.id > newest->id)) {
            newest = &limit;
        }
    }
    return newest ? newest->value.value.value() : usual;
}

namespace {

bool isRecent(const Findings& findings, base::Day day) {
    return day > findings.person.today - findings.person.rules.triage.recentDays;
}

Flag flag(const char* rule, FlagLevel level) {
    Flag result;
    result.rule = rule;
    result.level = level;
    result.source = byDesign;
    return result;
}

/// How far the worst pain of a day goes over the limit it is held to.
struct Over {
    int value = 0;
    double limit = 0;
    bool isRed = false;
    std::string_view record;
    std::string_view source;
};

std::optional<Over> overLimit(const Findings& findings, base::Day day) {
    const auto& person = findings.person;
    std::optional<Over> worst;
    for (const auto& pain : factsOf(person, day, person.today).during) {
        const auto& limits = person.limitsFor(pain.running);
        const double limit = limitFor(person, "pain.overLimit", limits.stopAbove);
        const Over over{pain.value, limit, pain.value > limits.redAbove, pain.record,
                        limits.stopAbove.evidence.tag};
        if (pain.value > limit && (!worst || over.value > worst->value)) {
            worst = over;
        }
    }
    return worst;
}

} // namespace

void flagPain(const Findings& findings, std::vector<Flag>& flags) {
    auto result = flag("pain.overLimit", FlagLevel::watch);
    for (const auto& response : findings.recent) {
        const auto over =
            isRecent(findings, response.day) ? overLimit(findings, response.day) : std::nullopt;
        if (over) {
            result.values.push_back(over->value);
            result.days.push_back(response.day);
            result.records.emplace_back(over->record);
            result.limit = over->limit;
            result.source = over->source;
            result.level = over->isRed ? FlagLevel::act : result.level;
        }
    }
    if (!result.days.empty()) {
        flags.push_back(std::move(result));
    }
}

namespace {

/// The first session of that day, else its first run.
std::string recordOn(const Case& person, base::Day day) {
    const auto sessions = person.timeline.sessions.on(day);
    const auto runs = person.timeline.runs.on(day);
    return !sessions.empty() ? sessions.front()->session.id.string()
           : !runs.empty()   ? runs.front()->id.string()
                             : std::string{};
}

} // namespace

void flagMornings(const Findings& findings, std::vector<Flag>& flags) {
    auto worse = flag("morning.worse", FlagLevel::act);
    auto missing = flag("morning.missing", FlagLevel::info);
    for (const auto& response : findings.recent) {
        if (!isRecent(findings, response.day)) {
            continue;
        }
        for (const auto& because : response.because) {
            if (because.rule == "response.morningRed") {
                worse.values.push_back(because.value.value_or(0));
                worse.limit = because.limit;
                worse.source = because.source;
                worse.days.push_back(because.day.value_or(response.day));
                worse.records.push_back(because.record);
            } else if (because.rule == "response.missingMorning") {
                missing.days.push_back(response.day);
                missing.records.push_back(recordOn(findings.person, response.day));
            }
        }
    }
    missing.values.push_back(static_cast<double>(missing.days.size()));
    for (auto* found : {&worse, &missing}) {
        if (!found->days.empty()) {
            flags.push_back(std::move(*found));
        }
    }
}

std::vector<base::Day> redTwice(const Case& person, const std::vector<DayResponse>& recent) {
    std::optional<base::Day> newer;
    for (auto it = recent.rbegin(); it != recent.rend(); ++it) {
        if (it->state != Response::red) {
            continue;
        }
        if (newer && *newer - it->day < person.rules.steps.redTwiceDays) {
            return {it->day, *newer};
        }
        newer = it->day;
    }
    return {};
}

void flagReds(const Findings& findings, std::vector<Flag>& flags) {
    auto days = redTwice(findings.person, findings.recent);
    if (days.empty() || !isRecent(findings, days.back())) {
        return;
    }
    auto result = flag("red.twice", FlagLevel::act);
    result.values.push_back(static_cast<double>(days.size()));
    result.limit = findings.person.rules.steps.redTwiceDays;
    result.source = findings.person.rules.steps.redTwiceDays.evidence.tag;
    for (const auto& response : findings.recent) {
        if (std::find(days.begin(), days.end(), response.day) != days.end()) {
            result.records.push_back(response.because.front().record);
        }
    }
    result.days = std::move(days);
    flags.push_back(std::move(result));
}

void flagWatch(const Findings& findings, std::vector<Flag>& flags) {
    const auto& person = findings.person;
    const auto from = watchStart(person, findings.phase);
    if (!from || person.today > watchEnd(person, *from)) {
        return;
    }
    auto result = flag("watch.pain", FlagLevel::act);
    result.source = person.rules.triage.watchPain.evidence.tag;
    result.limit = limitFor(person, "watch.pain", person.rules.triage.watchPain);
    const auto recent = person.today - (person.rules.triage.recentDays - 1);
    for (auto day = std::max(recent, *from); day <= person.today; day = day + 1) {
        const auto pain = highestPain(person, day);
        if (pain && pain->value >= *result.limit) {
            result.values.push_back(pain->value);
            result.days.push_back(day);
            result.records.emplace_back(pain->record);
        }
    }
    if (!result.days.empty()) {
        flags.push_back(std::move(result));
    }
}

/// A sudden grab after the return: the same place has probably given way again. What follows is an
/// episode of its own that begins at the first phase, linked to this one (C3.9, C7.2).
void flagRelapse(const Findings& findings, std::vector<Flag>& flags) {
    const auto from = watchStart(findings.person, findings.phase);
    auto result = flag("watch.relapse", FlagLevel::act);
    result.source = findings.person.rules.watch.markedDays.evidence.tag;
    for (const auto& response : findings.recent) {
        for (const auto& because : response.because) {
            const bool isGrab = because.rule == "response.grab";
            if (from && response.day >= *from && isGrab && isRecent(findings, response.day)) {
                result.days.push_back(because.day.value_or(response.day));
                result.records.push_back(because.record);
            }
        }
    }
    if (!result.days.empty()) {
        flags.push_back(std::move(result));
    }
}

void flagRuns(const Findings& findings, std::vector<Flag>& flags) {
    const auto& person = findings.person;
    const auto& rules = person.rules.longestRun;
    constexpr double hundred = 100;
    for (const auto* run : person.timeline.runs.between(
             person.today - (person.rules.triage.recentDays - 1), person.today)) {
        double longest = 0;
        for (const auto* before :
             person.timeline.runs.between(run->day - rules.days, run->day - 1)) {
            longest = std::max<double>(
                longest, before->value.distanceM ? before->value.distanceM->value() : 0);
        }
        const double distance = run->value.distanceM ? run->value.distanceM->value() : 0;
        if (longest <= 0 || distance * hundred <= longest * rules.nextPct) {
            continue;
        }
        const double percent = hundred * distance / longest;
        auto result = flag("run.spike", FlagLevel::info);
        result.level = percent > rules.blockPct  ? FlagLevel::act
                       : percent > rules.warnPct ? FlagLevel::watch
                                                 : FlagLevel::info;
        result.values = {longest, distance, percent};
        result.days = {run->day};
        result.records = {run->id.string()};
        result.limit = rules.nextPct;
        result.source = rules.nextPct.evidence.tag;
        flags.push_back(std::move(result));
    }
}

} // namespace sinew::progress
