#pragma once

#include "practice/post.h"

namespace sinew::practice {

struct Finding {
    std::string check; ///< integrity, foreignKeys, schema, heads, catalogue
    bool ok = true;
    std::vector<std::string> details;
};

class Safekeeping {
public:
    explicit Safekeeping(Desk& desk) : m_desk{desk} {}

    /// Looks at the whole store; `rebuild` writes heads and caches anew first.
    [[nodiscard]] base::Result<std::vector<Finding>> check(bool rebuild = false);

private:
    Desk& m_desk;
};

} // namespace sinew::practice
