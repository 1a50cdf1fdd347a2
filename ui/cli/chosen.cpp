#include "cli/chosen.h"

#include "cli/stop.h"

#include <algorithm>

namespace sinew::cli {

namespace {

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

/// The episodes of the patient that --patient names; without it everybody's.
std::vector<std::string> episodesToChooseFrom(const Call& call, OpenStore& store) {
    auto& accounts = store.practice().accounts();
    std::vector<base::Id<rehab::Patient>> patients;
    if (call.arguments.has("--patient")) {
        patients.push_back(chosenPatient(call, store));
    } else {
        for (const auto& line : need(accounts.patients(store.today()))) {
            patients.push_back(line.patient.id);
        }
    }
    std::vector<std::string> ids;
    for (const auto& patient : patients) {
        for (const auto& episode : need(accounts.episodes(patient))) {
            ids.push_back(episode.id.string());
        }
    }
    return ids;
}

base::Id<rehab::Episode> chosenEpisode(const Call& call, OpenStore& store) {
    if (const auto typed = call.arguments.value("--episode")) {
        const auto ids = episodesToChooseFrom(call, store);
        return base::Id<rehab::Episode>::trusted(uniqueId(*typed, ids, "episode"));
    }
    const auto current = store.practice().accounts().currentEpisode(chosenPatient(call, store));
    if (!current && current.error().code == base::Code::notFound) {
        throw Stop{Exit::refused, "This patient has no injury that is not closed."};
    }
    return need(current);
}

} // namespace

std::vector<std::string> beginningWith(const std::string& typed,
                                       const std::vector<std::string>& candidates) {
    const auto begin = lower(typed);
    std::vector<std::string> fitting;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(fitting),
                 [&](const std::string& id) { return !begin.empty() && id.starts_with(begin); });
    return fitting;
}

std::string uniqueId(const std::string& typed, const std::vector<std::string>& candidates,
                     std::string_view what) {
    const auto fitting = beginningWith(typed, candidates);
    const std::string kind{what};
    if (fitting.size() == 1) {
        return fitting.front();
    }
    throw Stop{Exit::refused,
               fitting.empty()
                   ? "There is no " + kind + " whose id begins with " + typed + "."
                   : "Several ids of kind " + kind + " begin with " + typed + "; give more of it."};
}

base::Id<rehab::Patient> chosenPatient(const Call& call, OpenStore& store) {
    std::vector<std::string> ids;
    for (const auto& line : need(store.practice().accounts().patients(store.today()))) {
        ids.push_back(line.patient.id.string());
    }
    const auto typed = call.arguments.value("--patient");
    if (!typed && ids.size() != 1) {
        throw ids.empty() ? Stop{Exit::refused, "There is no patient in this store yet."}
                          : Stop{Exit::wrongUsage, "--patient is needed: there are " +
                                                       std::to_string(ids.size()) + " patients."};
    }
    return base::Id<rehab::Patient>::trusted(typed ? uniqueId(*typed, ids, "patient")
                                                   : ids.front());
}

Chosen::Chosen(const Call& call, OpenStore& store)
    : m_day{chosenDay(call, store)},
      m_dayStartHour{need(store.practice().settings().view()).dayStartHour},
      m_knowledge{store.practice().knowledge()},
      m_dossier{need(store.practice().journal().dossier(chosenEpisode(call, store)))} {}

} // namespace sinew::cli
