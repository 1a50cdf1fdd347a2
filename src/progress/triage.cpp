#include "progress/triage.h"

#include "progress/flags.h"
#include "progress/gates.h"
#include "progress/phases.h"

namespace sinew::progress {

namespace {

/// What is urgent cannot be put off.
void snooze(const Case& person, std::vector<Flag>& flags) {
    for (auto& flag : flags) {
        for (const auto& snooze : person.dossier.snoozes) {
            const bool covers = snooze.value.rule == flag.rule && snooze.day <= person.today &&
                                snooze.value.until >= person.today;
            if (covers && flag.level < FlagLevel::urgent) {
                flag.snoozedUntil =
                    std::max(flag.snoozedUntil.value_or(snooze.value.until), snooze.value.until);
            }
        }
    }
}

std::optional<base::Day> newestDay(const Flag& flag) {
    const auto newest = std::max_element(flag.days.begin(), flag.days.end());
    return newest == flag.days.end() ? std::nullopt : std::optional{*newest};
}

void arrange(std::vector<Flag>& flags) {
    std::sort(flags.begin(), flags.end(), [](const Flag& a, const Flag& b) {
        const auto dayA = newestDay(a);
        const auto dayB = newestDay(b);
        return std::tie(b.level, dayB, a.rule, a.source, a.records) <
               std::tie(a.level, dayA, b.rule, b.source, b.records);
    });
}

} // namespace

std::vector<Flag> triage(const Findings& findings) {
    std::vector<Flag> flags;
    for (const auto rule :
         {flagPain, flagMornings, flagReds, flagSilence, flagPlateau, flagGate, flagReevaluation,
          flagWatch, flagRelapse, flagRuns, flagRescreen, flagRedFlags}) {
        rule(findings, flags);
    }
    snooze(findings.person, flags);
    arrange(flags);
    return flags;
}

std::vector<Flag> triage(const Context& context) {
    const Case person{context};
    const auto phase = phaseOf(person);
    const Plans plans{person, phase};
    const auto gate = gateNow(person, phase);
    return triage(Findings{person, phase, plans, gate, recentResponses(person)});
}

} // namespace sinew::progress
