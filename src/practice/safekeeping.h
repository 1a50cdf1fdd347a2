#pragma once

#include "practice/post.h"

namespace sinew::practice {

struct Finding {
    std::string check; ///< integrity, foreignKeys, schema, heads, catalogue, knowledge (the
                       ///< clinic's own files), figures (the clinic's own numbers)
    bool ok = true;
    std::vector<std::string> details;

    /// Says nothing about the store: it is about what a clinic has added.
    [[nodiscard]] bool isKnowledge() const { return check == "knowledge" || check == "figures"; }
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
