#include "catalog/shapes.h"

#include "catalog/check_parts.h"
#include "catalog/shape.h"

#include "rehab/keys.h"

#include <optional>
#include <vector>

namespace sinew::catalog {

namespace {

template <rehab::Keyed T>
void shapesIn(const T& record, const Place& place);

template <class T>
void shapesIn(const T&, const Place&) {}

template <class T>
void shapesIn(const std::optional<T>& value, const Place& place) {
    if (value) {
        shapesIn(*value, place);
    }
}

template <class T>
void shapesIn(const std::vector<T>& list, const Place& place) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        shapesIn(list[i], place.in(i));
    }
}

template <rehab::Keyed T>
void shapesIn(const T& record, const Place& place) {
    rehab::eachKey<T>([&](const auto& key) { shapesIn(record.*key.member, place.in(key.name)); });
    checkShape(record, place);
}

} // namespace

base::Problems checkShapes(const rehab::Catalogue& catalogue) {
    base::Problems problems;
    const Place root{problems, {}};
    shapesIn(catalogue.rules, root.in("rules"));
    shapesIn(catalogue.measures, root.in("measures"));
    shapesIn(catalogue.alignment, root.in("alignment"));
    shapesIn(catalogue.grades, root.in("grades"));
    shapesIn(catalogue.courses, root.in("courses"));
    for (const auto& protocol : catalogue.protocols) {
        const auto place = root.in("protocols").in(protocol.key);
        shapesIn(protocol, place);
        checkGates(catalogue, protocol, place);
    }
    return problems;
}

} // namespace sinew::catalog
