#pragma once

#include "catalog/place.h"

#include "rehab/evidence.h"
#include "rehab/keys.h"

#include <optional>
#include <vector>

namespace sinew::catalog {

template <class Visit>
void eachText(const rehab::LocalText& text, const Place& place, const Visit& visit) {
    visit(text, place);
}

template <class T, class Visit>
void eachText(const T&, const Place&, const Visit&) {}

template <rehab::Keyed T, class Visit>
void eachText(const T& value, const Place& place, const Visit& visit);

template <class T, class Visit>
void eachText(const std::optional<T>& value, const Place& place, const Visit& visit) {
    if (value) {
        eachText(*value, place, visit);
    }
}

template <class T, class Visit>
void eachText(const std::vector<T>& list, const Place& place, const Visit& visit) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        eachText(list[i], place.in(i), visit);
    }
}

/// Calls `visit(text, place)` for every text that may be shown, however deep.
template <rehab::Keyed T, class Visit>
void eachText(const T& value, const Place& place, const Visit& visit) {
    rehab::eachKey<T>(
        [&](const auto& key) { eachText(value.*key.member, place.in(key.name), visit); });
}

} // namespace sinew::catalog
