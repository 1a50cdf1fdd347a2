#include "catalog/take.h"

#include "base/text.h"

#include <cmath>

namespace sinew::catalog {

namespace {

constexpr std::size_t longestText = 2000;

bool isLanguage(std::string_view key) {
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    return key.size() == 2 && isLower(key[0]) && isLower(key[1]);
}

} // namespace

void take(const Node& node, const Place& place, Range, std::string& out) {
    if (node.kind != Node::Kind::text) {
        return place.problem("wrongType", "text");
    }
    if (node.text.find_first_not_of(" \t\r\n") == std::string::npos) {
        return place.problem("blank");
    }
    if (!base::isText(node.text)) {
        return place.problem("notText");
    }
    if (base::length(node.text) > longestText) {
        place.problem("tooLong", std::to_string(longestText));
    }
    out = node.text;
}

void take(const Node& node, const Place& place, Range range, int& out) {
    if (node.kind != Node::Kind::integer) {
        return place.problem("wrongType", "integer");
    }
    if (!range.holds(node.number) || node.integer > INT32_MAX || node.integer < INT32_MIN) {
        return place.problem("outOfRange", range.text());
    }
    out = static_cast<int>(node.integer);
}

void take(const Node& node, const Place& place, Range range, double& out) {
    if (node.kind != Node::Kind::integer && node.kind != Node::Kind::number) {
        return place.problem("wrongType", "number");
    }
    if (!std::isfinite(node.number) || !range.holds(node.number)) {
        return place.problem("outOfRange", range.text());
    }
    out = node.number;
}

void take(const Node& node, const Place& place, Range, bool& out) {
    if (node.kind != Node::Kind::boolean) {
        return place.problem("wrongType", "boolean");
    }
    out = node.boolean;
}

void take(const Node& node, const Place& place, Range, rehab::LocalText& out) {
    if (node.kind != Node::Kind::object) {
        return place.problem("wrongType", "object");
    }
    if (!node.member("en")) {
        place.in("en").problem("missing");
    }
    for (const auto& [language, text] : node.members) {
        if (isLanguage(language)) {
            take(text, place.in(language), {}, out.byLanguage[language]);
        } else {
            place.in(language).problem("unknownField");
        }
    }
}

void take(const Node& node, const Place& place, Range, rehab::EquipmentNeed& out) {
    if (node.kind == Node::Kind::array) {
        return take(node, place, Range{2, 5}, out.anyOf);
    }
    out.anyOf.resize(1);
    take(node, place, {}, out.anyOf.front());
}

} // namespace sinew::catalog
