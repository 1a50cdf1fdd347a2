#include "clinician/saved_word.h"

#include "bridge/convert.h"

#include <QCoreApplication>

namespace sinew::clinician {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sinew::clinician::Saved)
};

} // namespace

kit::Word savedWord(bridge::StoreThread& store, QObject& asker, const practice::Saved& saved) {
    return {kit::Word::Kind::saved, Words::tr("Saved %1").arg(bridge::clockText(saved.at)),
            Words::tr("Undo"), [&store, &asker, deed = saved.deed] {
                store.ask(
                    &asker,
                    [deed](practice::Practice& practice) { return practice.journal().undo(deed); },
                    [](const auto&) {});
            }};
}

} // namespace sinew::clinician
