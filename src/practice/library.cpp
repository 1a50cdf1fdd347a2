#include "practice/library.h"

#include "practice/attempt.h"

#include <algorithm>
#include <map>

namespace sinew::practice {

using namespace rehab;

namespace {

using Changes = std::map<std::string, std::vector<FigureChange>, std::less<>>;

std::string nameOfAuthor(store::Store& store, const std::optional<base::Id<Account>>& author) {
    const auto account = author ? store.head(*author) : std::nullopt;
    return account ? account->value.name : std::string{};
}

/// Of every figure that was ever set; two records may name one figure.
Changes changesIn(store::Store& store) {
    Changes changes;
    store.each<Setting>([&](const Revision<Setting>& setting) {
        const std::string_view key = setting.value.key;
        if (key.starts_with(figurePrefix)) {
            changes[std::string{key.substr(figurePrefix.size())}].push_back(
                {setting.at, setting.author ? setting.author->string() : std::string{},
                 setting.deleted ? std::nullopt : std::optional{setting.value.value}});
        }
    });
    for (auto& [key, list] : changes) { // names are asked for once the reading is over
        for (auto& change : list) {
            change.by = change.by.empty()
                            ? change.by
                            : nameOfAuthor(store, base::Id<Account>::trusted(change.by));
        }
        std::stable_sort(list.begin(), list.end(),
                         [](const auto& a, const auto& b) { return a.at.utcMs > b.at.utcMs; });
    }
    return changes;
}

} // namespace

base::Result<std::vector<FigureLine>> Library::figures() {
    return attempt([&] {
        auto whole = m_desk.store.transaction();
        auto changes = changesIn(m_desk.store);
        whole.commit();
        std::vector<FigureLine> lines;
        for (auto& figure : m_desk.knowledge.figures()) {
            auto& history = changes[figure.standard.key];
            lines.push_back({std::move(figure), std::move(history)});
        }
        return lines;
    });
}

} // namespace sinew::practice
