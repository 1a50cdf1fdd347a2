#include "patient/way_back.h"

#include "bridge/convert.h"
#include "bridge/history_text.h"

#include <QPointer>

namespace sinew::patient {

/// A deed that takes another back, and what it wrote, read before anybody else writes.
struct WayBack::Gone {
    base::Result<practice::Saved> saved;
    std::vector<practice::HistoryLine> lines;
    const rehab::Catalogue* catalogue;
};

WayBack::WayBack(bridge::StoreThread& store, QObject* parent) : QObject{parent}, m_store{store} {}

void WayBack::tellSaved(const practice::Saved& saved) {
    tell(tr("Saved %1").arg(bridge::clockText(saved.at)), saved.deed);
}

void WayBack::tell(const QString& sentence, base::Id<rehab::Deed> deed) {
    Q_EMIT noticed(wordFor(sentence, deed, Way::back));
}

/// The notice may outlive the page.
kit::Word WayBack::wordFor(const QString& sentence, base::Id<rehab::Deed> deed, Way next) {
    const bool back = next == Way::back;
    return {back ? kit::Word::Kind::saved : kit::Word::Kind::plain, sentence,
            back ? tr("Undo") : tr("Redo"), [here = QPointer{this}, deed, next] {
                if (here) {
                    here->go(deed, next);
                }
            }};
}

void WayBack::go(base::Id<rehab::Deed> deed, Way way) {
    m_store.ask(
        this,
        [deed](practice::Practice& practice) {
            auto& journal = practice.journal();
            Gone gone{journal.undo(deed), {}, &practice.catalogue()};
            if (gone.saved) {
                if (auto lines = journal.history(gone.saved->deed)) {
                    gone.lines = std::move(lines).value();
                }
            }
            return gone;
        },
        [this, way](const Gone& gone) { tellGone(gone, way); });
}

void WayBack::tellGone(const Gone& gone, Way way) {
    if (!gone.saved) {
        Q_EMIT refused(gone.saved.error());
        return;
    }
    Q_EMIT turned();
    const bool back = way == Way::back;
    const auto what = bridge::deedText(gone.lines, *gone.catalogue);
    const auto deed = back ? tr("Taken back") : tr("Done again");
    Q_EMIT noticed(wordFor(what.isEmpty() ? deed : tr("%1: %2").arg(deed, what), gone.saved->deed,
                           back ? Way::again : Way::back));
}

} // namespace sinew::patient
