#include "store/store_body.h"

#include <algorithm>

namespace sinew::store {

using base::Id;
using rehab::Revision;

namespace {

std::vector<rehab::SessionEntry> entries(std::vector<Revision<rehab::Session>> sessions,
                                         std::vector<Revision<rehab::SetDone>> sets) {
    std::vector<rehab::SessionEntry> all;
    all.reserve(sessions.size());
    std::unordered_map<std::string_view, std::size_t> place;
    place.reserve(sessions.size());
    for (auto& session : sessions) {
        all.push_back({std::move(session), {}});
        place.emplace(all.back().session.id.text(), all.size() - 1);
    }
    for (auto& set : sets) {
        const auto found = place.find(set.value.session.text());
        if (found != place.end()) {
            all[found->second].sets.push_back(std::move(set));
        }
    }
    for (auto& entry : all) {
        std::stable_sort(entry.sets.begin(), entry.sets.end(), [](const auto& a, const auto& b) {
            return a.value.order < b.value.order;
        });
    }
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
