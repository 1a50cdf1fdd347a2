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

Finding without(std::string check, const base::Problems& problems) {
    Finding found = finding(std::move(check), problems.empty());
    for (const auto& problem : problems) {
        found.details.push_back(problem.field + ": " + problem.code +
                                (problem.detail.empty() ? "" : " (" + problem.detail + ")"));
    }
    return found;
}

Finding catalogueFinding() {
    const auto catalogue = shippedCatalogue();
    return without("catalogue", catalogue ? base::Problems{} : catalogue.error().problems);
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
                           counted("heads", checked.wrongEntries),
                           catalogueFinding(),
                           without("knowledge", m_desk.knowledge.fileProblems()),
                           without("figures", m_desk.knowledge.figureProblems())};
    });
}

} // namespace sinew::practice
