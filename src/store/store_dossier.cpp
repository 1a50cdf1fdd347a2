#include "store/store_body.h"

#include <algorithm>
#include <unordered_map>

namespace sinew::store {

using base::Id;
using rehab::Revision;

namespace {

bool inOrder(const Revision<rehab::SetDone>& a, const Revision<rehab::SetDone>& b) {
    return a.value.order < b.value.order;
}

/// For each set the place of its session; past the end where that is gone.
std::vector<std::size_t> sessionPlaces(const std::vector<Revision<rehab::Session>>& sessions,
                                       const std::vector<Revision<rehab::SetDone>>& sets) {
    std::unordered_map<std::string_view, std::size_t> places;
    places.reserve(sessions.size());
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        places.emplace(sessions[i].id.text(), i);
    }
    std::vector<std::size_t> found;
    found.reserve(sets.size());
    for (const auto& set : sets) {
        const auto place = places.find(set.value.session.text());
        found.push_back(place != places.end() ? place->second : sessions.size());
    }
    return found;
}

std::vector<rehab::SessionEntry> entries(std::vector<Revision<rehab::Session>> sessions,
                                         std::vector<Revision<rehab::SetDone>> sets) {
    const auto places = sessionPlaces(sessions, sets);
    std::vector<std::size_t> counts(sessions.size() + 1);
    for (const auto place : places) {
        ++counts[place];
    }
    std::vector<rehab::SessionEntry> all(sessions.size() + 1); // the last gathers the sets of none
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].sets.reserve(counts[i]);
    }
    for (std::size_t i = 0; i < sets.size(); ++i) {
        all[places[i]].sets.push_back(std::move(sets[i]));
    }
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        all[i].session = std::move(sessions[i]);
        if (!std::is_sorted(all[i].sets.begin(), all[i].sets.end(), inOrder)) {
            std::stable_sort(all[i].sets.begin(), all[i].sets.end(), inOrder);
        }
    }
    all.pop_back();
    return all;
}

} // namespace

std::optional<rehab::Dossier> Store::dossier(Id<rehab::Episode> id,
                                             std::optional<base::Day> setsFrom) {
    auto whole = transaction();
    const auto episode = head(id);
    const auto patient = episode ? head(episode->value.patient) : std::nullopt;
    if (!episode || episode->deleted || !patient || patient->deleted) {
        whole.commit();
        return std::nullopt;
    }
    rehab::Dossier dossier;
    dossier.patient = *patient;
    dossier.episode = *episode;
    dossier.goals = ofEpisode<rehab::Goal>(id);
    dossier.screenings = ofEpisode<rehab::Screening>(id);
    dossier.plans = ofEpisode<rehab::Plan>(id);
    dossier.decisions = ofEpisode<rehab::Decision>(id);
    dossier.limits = ofEpisode<rehab::Limit>(id);
    dossier.snoozes = ofEpisode<rehab::Snooze>(id);
    dossier.sessions =
        entries(ofEpisode<rehab::Session>(id), ofEpisode<rehab::SetDone>(id, setsFrom));
    dossier.runs = ofEpisode<rehab::Run>(id);
    dossier.checkIns = ofEpisode<rehab::CheckIn>(id);
    dossier.painMarks = ofEpisode<rehab::PainMark>(id);
    dossier.measurements = ofEpisode<rehab::Measurement>(id);
    dossier.scores = ofEpisode<rehab::Score>(id);
    dossier.visits = ofEpisode<rehab::Visit>(id);
    dossier.dayStates = ofEpisode<rehab::DayState>(id);
    dossier.dayMoves = ofEpisode<rehab::DayMove>(id);
    whole.commit();
    return dossier;
}

} // namespace sinew::store
