#include "store/episodes_like.h"

#include "resources/statements.h"

#include <set>

namespace sinew::store {

std::vector<base::Id<rehab::Episode>> episodesLike(Store& store, const rehab::Episode& episode) {
    std::vector<base::Id<rehab::Episode>> found;
    std::set<std::string, std::less<>> patients;
    const auto type = rehab::nameOf(episode.type);
    const auto grade = episode.grade ? rehab::nameOf(*episode.grade) : std::string_view{};
    const auto onset = episode.onset.text();
    store.connection().run(
        resources::statement("episodes.episodesLike"),
        std::initializer_list<sql::Param>{type, grade, onset, episode.patient.text()},
        [&](const sql::Row& row) {
            if (patients.emplace(row.text(1)).second) {
                found.push_back(base::Id<rehab::Episode>::trusted(std::string{row.text(0)}));
            }
        });
    return found;
}

} // namespace sinew::store
