#include "progress/pauses.h"

#include <algorithm>
#include <map>

namespace sinew::progress {

std::vector<Pause> pausesFrom(const rehab::Dossier& dossier, base::Day today) {
    std::map<base::Day, rehab::DayStateKind> words;
    for (const auto& held : dossier.dayStates) {
        words[held.day] = held.value.state;
    }
    std::vector<Pause> pauses;
    for (const auto& [day, state] : words) {
        if (!pauses.empty() && pauses.back().until + 1 == day && pauses.back().state == state) {
            pauses.back().until = day;
        } else {
            pauses.push_back({state, day, day});
        }
    }
    std::erase_if(pauses, [today](const Pause& pause) { return pause.until < today; });
    return pauses;
}

} // namespace sinew::progress
