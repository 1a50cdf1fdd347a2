#include "rehab/catalogue.h"

#include <algorithm>

namespace sinew::rehab {

namespace {

template <class T, class Key>
const T* find(const std::vector<T>& list, Key T::*member, const auto& wanted) {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const T& item) { return item.*member == wanted; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Exercise* Catalogue::exercise(std::string_view id) const {
    return find(exercises, &Exercise::id, id);
}

const Figure* Catalogue::figure(std::string_view key) const {
    return find(figures, &Figure::key, key);
}

const Protocol* Catalogue::protocol(std::string_view key) const {
    return find(protocols, &Protocol::key, key);
}

const Protocol* Catalogue::protocolFor(InjuryType type) const {
    return find(protocols, &Protocol::injuryType, type);
}

const RedFlag* Catalogue::redFlag(std::string_view id) const {
    return find(redFlags, &RedFlag::id, id);
}

const Measure* Catalogue::measure(MeasurementKind key) const {
    return find(measures, &Measure::key, key);
}

const TaskDetails* Catalogue::task(Task key) const {
    return find(tasks, &TaskDetails::key, key);
}

} // namespace sinew::rehab
