#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "rehab/records.h"

namespace sinew::kit {
class Prompt;
} // namespace sinew::kit
namespace sinew::patient {
class LetterSection;
} // namespace sinew::patient

namespace sinew::shell {

/// A clinic's desk for the files of its patients: whom one is about and what it changes, before it
/// is taken in.
class LetterPage : public kit::Page {
    Q_OBJECT

public:
    LetterPage(bridge::StoreThread& store, kit::Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("A patient's file"); }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override { return {kit::Keys::press}; }
    [[nodiscard]] QString never() const override;
    void refresh() override {}
    /// Looks at a file that was dropped on the window.
    void openFile(const QString& file);

Q_SIGNALS:
    /// The only person of a file that was taken in.
    void patientCame(sinew::base::Id<sinew::rehab::Patient> patient);

private:
    patient::LetterSection* m_letter;
};

} // namespace sinew::shell
