#include "catalog/place.h"

#include "catalog/node.h"

#include <cstdio>

namespace sinew::catalog {

Place Place::in(std::string_view member) const {
    return {*m_problems, m_at + "/" + pointerToken(member)};
}

Place Place::in(std::size_t index) const {
    return {*m_problems, m_at + "/" + std::to_string(index)};
}

void Place::problem(std::string code, std::string detail) const {
    m_problems->push_back({m_at, std::move(code), std::move(detail)});
}

std::string numberText(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

} // namespace sinew::catalog
