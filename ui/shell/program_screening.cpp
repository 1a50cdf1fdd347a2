#include "shell/program.h"

#include "patient/screening_page.h"

namespace sinew::shell {

/// The questions about warning signs, one click away from every page, asked again or before an
/// injury that came back gets a record of its own; then the pages are those of that record.
void Program::addScreening(base::Id<rehab::Episode> episode) {
    using Page = patient::ScreeningPage;
    const auto page = [this, episode](Page::Reason reason) {
        return new Page{*m_store, episode, reason, m_around.catalogue, m_around.prompt};
    };
    m_window.addPage({QStringLiteral("screening"), kit::Icon::flag, tr("Warning signs"),
                      [page] { return page(Page::Reason::again); }, kit::NavRail::Where::bottom});
    m_window.addHidden(QStringLiteral("relapse"), [this, page] {
        auto* relapse = page(Page::Reason::relapse);
        connect(relapse, &Page::relapsed, this, &Program::enter);
        return relapse;
    });
}

} // namespace sinew::shell
