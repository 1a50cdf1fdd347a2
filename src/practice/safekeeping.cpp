#include "practice/safekeeping.h"

#include "practice/attempt.h"
#include "practice/desk.h"

#include "practice/knowledge.h"

namespace sinew::practice {

namespace {

Finding finding(std::string check, bool ok, std::vector<std::string> details = {}) {
    return {std::move(check), ok, std::move(details)};
}

Finding counted(std::string check, std::int64_t wrong) {
    return finding(std::move(check), wrong == 0,
                   wrong == 0 ? std::vector<std::string>{} : std::vector{std::to_string(wrong)});
}

Finding catalogueFinding() {
    const auto catalogue = shippedCatalogue();
    Finding found = finding("catalogue", catalogue.ok());
    if (!catalogue) {
        for (const auto& problem : catalogue.error().problems) {
            found.details.push_back(problem.field + ": " + problem.code);
        }
    }
    return found;
}

} // namespace

base::Result<std::vector<Finding>> Safekeeping::check(bool rebuild) {
    return attempt([&] {
        if (rebuild) {
            m_desk.store.rebuildHeads();
            m_desk.dossiers.forget();
        }
        const auto checked = m_desk.store.check();
        return std::vector{finding("integrity", checked.pages.empty(), checked.pages),
                           counted("foreignKeys", checked.danglingReferences),
                           finding("schema", checked.schemaSound),
                           counted("heads", checked.wrongEntries), catalogueFinding()};
    });
}

} // namespace sinew::practice
