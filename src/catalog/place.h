#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace sinew::catalog {

/// Where the reader stands: the file, the JSON pointer, and the list that collects what is wrong.
class Place {
public:
    Place(base::Problems& problems, std::string at) : m_problems{&problems}, m_at{std::move(at)} {}

    [[nodiscard]] Place in(std::string_view member) const;
    [[nodiscard]] Place in(std::size_t index) const;
    void problem(std::string code, std::string detail = {}) const;
    [[nodiscard]] const std::string& text() const { return m_at; }

private:
    base::Problems* m_problems;
    std::string m_at;
};

/// A number as it stands in a problem's detail: "3", "2.5".
[[nodiscard]] std::string numberText(double value);

} // namespace sinew::catalog
