#include "catalog/pointer.h"

#include <optional>

namespace sinew::catalog {

namespace {

std::string textOf(const Node& node, std::string_view member) {
    const auto* found = node.member(member);
    return found ? found->text : std::string{};
}

bool isNamed(const Node& item, std::string_view name) {
    return textOf(item, "id") == name || textOf(item, "key") == name ||
           textOf(item, "from") + "-" + textOf(item, "to") == name;
}

struct Step {
    const Node* node = nullptr;
    std::string pointer;
};

std::optional<Step> intoList(const Node& list, std::string_view name) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        if (isNamed(list.items[i], name) || std::to_string(i) == name) {
            return Step{&list.items[i], "/" + std::to_string(i)};
        }
    }
    return std::nullopt;
}

/// A member of that name, or what carries the name in one of the node's lists.
std::optional<Step> into(const Node& node, std::string_view name) {
    if (node.kind == Node::Kind::array) {
        return intoList(node, name);
    }
    if (const auto* member = node.member(name)) {
        return Step{member, "/" + pointerToken(name)};
    }
    for (const auto& [list, value] : node.members) {
        const bool isList = value.kind == Node::Kind::array;
        if (auto found = isList ? intoList(value, name) : std::nullopt) {
            return Step{found->node, "/" + pointerToken(list) + found->pointer};
        }
    }
    return std::nullopt;
}

/// The name up to the next slash; `rest` loses it.
std::string_view next(std::string_view& rest) {
    const auto name = rest.substr(0, rest.find('/'));
    rest.remove_prefix(std::min(name.size() + 1, rest.size()));
    return name;
}

} // namespace

std::string pointerTo(const Node& file, std::string_view place) {
    auto rest = place;
    next(rest); // nothing stands before the first slash
    Step here{&file, ""};
    if (place.starts_with("/protocols/")) {
        next(rest); // a file holds one protocol, without a list and without its key
        next(rest);
        here = into(file, "protocol").value_or(here);
    }
    while (!rest.empty()) {
        const auto step = into(*here.node, next(rest));
        if (!step) {
            break;
        }
        here = {step->node, here.pointer + step->pointer};
    }
    return here.pointer;
}

} // namespace sinew::catalog
