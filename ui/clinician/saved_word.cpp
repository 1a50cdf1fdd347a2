#include "clinician/saved_word.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"

#include <QCoreApplication>

namespace sinew::clinician {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sinew::clinician::Saved)
};

} // namespace

kit::Word savedWord(bridge::StoreThread& store, QObject& asker, const practice::Saved& saved,
                    std::function<void(const kit::Word& word)> tell) {
    return {
        kit::Word::Kind::saved, Words::tr("Saved %1").arg(bridge::clockText(saved.at)),
        Words::tr("Undo"), [&store, &asker, deed = saved.deed, tell = std::move(tell)] {
            store.ask(
                &asker,
                [deed](practice::Practice& practice) { return practice.journal().undo(deed); },
                [tell](const base::Result<practice::Saved>& undone) {
                    if (!undone) {
                        tell({kit::Word::Kind::problem, bridge::errorText(undone.error()), {}, {}});
                    }
                });
        }};
}

} // namespace sinew::clinician
