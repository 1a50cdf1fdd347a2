#pragma once

#include "catalog/node.h"
#include "catalog/place.h"
#include "catalog/shape.h"

#include "rehab/equipment.h"
#include "rehab/evidence.h"
#include "rehab/keys.h"
#include "rehab/sourced.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace sinew::catalog {

/// Bounds of a number or of the length of a list; both 0 = none.
struct Range {
    double least = 0;
    double most = 0;
    [[nodiscard]] bool isSet() const { return least != 0 || most != 0; }
    [[nodiscard]] bool holds(double value) const {
        return !isSet() || (value >= least && value <= most);
    }
    [[nodiscard]] std::string text() const { return numberText(least) + ".." + numberText(most); }
};

// Each `take` fills `out` from the node or says what is wrong and leaves it as it was.
void take(const Node& node, const Place& place, Range range, std::string& out);
void take(const Node& node, const Place& place, Range range, int& out);
void take(const Node& node, const Place& place, Range range, double& out);
void take(const Node& node, const Place& place, Range range, bool& out);
void take(const Node& node, const Place& place, Range range, rehab::LocalText& out);
void take(const Node& node, const Place& place, Range range, rehab::EquipmentNeed& out);

template <rehab::Named Enum>
void take(const Node& node, const Place& place, Range, Enum& out) {
    if (node.kind != Node::Kind::text) {
        place.problem("wrongType", "text");
    } else if (const auto value = rehab::fromName<Enum>(node.text)) {
        out = *value;
    } else {
        place.problem("unknownKey", node.text);
    }
}

template <rehab::Keyed T>
void take(const Node& node, const Place& place, Range, T& out);
template <class T>
void take(const Node& node, const Place& place, Range range, rehab::Sourced<T>& out);

template <class T>
void take(const Node& node, const Place& place, Range range, std::optional<T>& out) {
    T value{};
    take(node, place, range, value);
    out = std::move(value);
}

template <class T>
void take(const Node& node, const Place& place, Range range, std::vector<T>& out) {
    if (node.kind != Node::Kind::array) {
        return place.problem("wrongType", "list");
    }
    if (!range.holds(static_cast<double>(node.items.size()))) {
        place.problem("outOfRange", range.text());
    }
    out.resize(node.items.size());
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        take(node.items[i], place.in(i), {}, out[i]);
    }
}

template <class T>
[[nodiscard]] bool hasKey(std::string_view name) {
    bool found = false;
    rehab::eachKey<T>([&](const auto& key) { found = found || key.name == name; });
    return found;
}

template <rehab::Keyed T>
void takeKeys(const Node& node, const Place& place, T& out) {
    if (node.kind != Node::Kind::object) {
        return place.problem("wrongType", "object");
    }
    for (const auto& [name, value] : node.members) {
        if (!hasKey<T>(name)) {
            place.in(name).problem("unknownField");
        }
    }
    rehab::eachKey<T>([&](const auto& key) {
        if (const auto* value = node.member(key.name)) {
            take(*value, place.in(key.name), Range{key.least, key.most}, out.*key.member);
        } else if (key.required) {
            place.in(key.name).problem("missing");
        }
    });
    checkShape(out, place);
}

template <rehab::Keyed T>
void take(const Node& node, const Place& place, Range, T& out) {
    takeKeys(node, place, out);
}

/// The range is that of the number itself.
template <class T>
void take(const Node& node, const Place& place, Range range, rehab::Sourced<T>& out) {
    takeKeys(node, place, out);
    const auto* value = node.member("value");
    if (value && !range.holds(value->number)) {
        place.in("value").problem("outOfRange", range.text());
    }
}

} // namespace sinew::catalog
