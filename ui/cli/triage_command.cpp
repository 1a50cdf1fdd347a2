#include "cli/open_store.h"
#include "cli/patient_commands.h"
#include "cli/stop.h"
#include "cli/table.h"
#include "exchange/answers.h"

#include <algorithm>

namespace sinew::cli {

namespace {

/// A patient who needs somebody's eyes.
struct Need {
    std::string patient;
    std::string name;
    std::string episode;
    std::vector<progress::Flag> flags;

    /// Highest level, then newest day, then id.
    [[nodiscard]] auto urgency() const {
        const auto& first = flags.front();
        const auto newest = std::max_element(first.days.begin(), first.days.end());
        return std::tuple{-static_cast<int>(first.level),
                          newest == first.days.end() ? 0 : -newest->number(), patient};
    }
};

std::vector<progress::Flag> openFlags(OpenStore& store, base::Id<rehab::Episode> episode,
                                      base::Day day) {
    auto& practice = store.practice();
    const auto dossier = need(practice.journal().dossier(episode));
    const int dayStartHour = need(practice.settings().view()).dayStartHour;
    auto flags =
        progress::triage({dossier, practice.catalogue(), day, dayStartHour, &practice.knowledge()});
    std::erase_if(flags, [](const auto& flag) { return flag.snoozedUntil.has_value(); });
    return flags;
}

std::vector<Need> needs(OpenStore& store, base::Day day) {
    std::vector<Need> found;
    for (const auto& line : need(store.practice().accounts().patients(day))) {
        auto flags =
            line.episode ? openFlags(store, line.episode->id, day) : std::vector<progress::Flag>{};
        if (!flags.empty()) {
            found.push_back({line.patient.id.string(), line.patient.value.name,
                             line.episode->id.string(), std::move(flags)});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Need& a, const Need& b) { return a.urgency() < b.urgency(); });
    return found;
}

exchange::Json answer(const Need& need) {
    exchange::Json object = exchange::Json::object();
    object.add("patient", need.patient);
    object.add("episode", need.episode);
    object.add("flags", exchange::listOf(need.flags, [](const progress::Flag& flag) {
                   return exchange::answer(flag);
               }));
    return object;
}

int triage(const Call& call) {
    OpenStore store{call};
    const auto found = needs(store, chosenDay(call, store));
    Table table;
    for (const auto& each : found) {
        for (const auto& flag : each.flags) {
            const bool isFirst = &flag == each.flags.data();
            table.add({isFirst ? each.patient : "", isFirst ? each.name : "",
                       std::string{rehab::nameOf(flag.level)}, flagText(flag)});
        }
    }
    return call.answer(exchange::listOf(found, answer),
                       table.empty() ? "Nobody needs a look today.\n" : table.text());
}

} // namespace

Command triageCommand() {
    return {"triage", "", "who needs somebody's eyes, and why", {onOption}, triage};
}

} // namespace sinew::cli
