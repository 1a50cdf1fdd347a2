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

std::vector<rehab::SessionEntry> entries(std::vector<Revision<rehab::Session>> sessions) {
    std::vector<rehab::SessionEntry> all;
    all.reserve(sessions.size());
    for (auto& session : sessions) {
        all.push_back({std::move(session), rehab::Sets::unread()});
    }
    return all;
}

/// An unread session and its sets in the making.
struct Gap {
    rehab::SessionEntry* entry;
    rehab::Sets::List sets;
};

std::vector<Gap> gapsOf(rehab::Dossier& dossier, base::Day from, base::Day to) {
    std::vector<Gap> gaps;
    for (auto& entry : dossier.sessions) {
        if (entry.session.day >= from && entry.session.day <= to && !entry.sets.isRead()) {
            gaps.push_back({&entry, {}});
        }
    }
    return gaps;
}

/// For each set the place of its session; past the end where that is not among them.
std::vector<std::size_t> placesOf(const std::vector<Revision<rehab::SetDone>>& sets,
                                  const std::vector<Gap>& gaps) {
    std::unordered_map<std::string_view, std::size_t> places;
    places.reserve(gaps.size());
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        places.emplace(gaps[i].entry->session.id.text(), i);
    }
    std::vector<std::size_t> found;
    found.reserve(sets.size());
    for (const auto& set : sets) {
        const auto place = places.find(set.value.session.text());
        found.push_back(place != places.end() ? place->second : gaps.size());
    }
    return found;
}

/// Every gap gets its sets, by order, and is read from then on.
void fill(std::vector<Gap> gaps, std::vector<Revision<rehab::SetDone>> sets) {
    const auto places = placesOf(sets, gaps);
    gaps.push_back({nullptr, {}}); // gathers the sets of none
    std::vector<std::size_t> counts(gaps.size());
    for (const auto place : places) {
        ++counts[place];
    }
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        gaps[i].sets.reserve(counts[i]);
    }
    for (std::size_t i = 0; i < sets.size(); ++i) {
        gaps[places[i]].sets.push_back(std::move(sets[i]));
    }
    gaps.pop_back();
    for (auto& gap : gaps) {
        if (!std::is_sorted(gap.sets.begin(), gap.sets.end(), inOrder)) {
            std::stable_sort(gap.sets.begin(), gap.sets.end(), inOrder);
        }
        gap.entry->sets = std::move(gap.sets);
    }
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
    dossier.sessions = entries(ofEpisode<rehab::Session>(id));
    if (!dossier.sessions.empty()) {
        const auto from = setsFrom.value_or(dossier.sessions.front().session.day);
        fill(gapsOf(dossier, from, dossier.sessions.back().session.day),
             ofEpisode<rehab::SetDone>(id, setsFrom));
    }
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

void Store::readSets(rehab::Dossier& dossier, base::Day from, base::Day to) {
    auto whole = transaction();
    auto sets = shelf<rehab::SetDone>().between(dossier.episode.id.text(), from, to);
    whole.commit();
    fill(gapsOf(dossier, from, to), std::move(sets));
}

} // namespace sinew::store
