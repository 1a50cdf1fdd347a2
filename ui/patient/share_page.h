#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "practice/journal.h"

namespace sinew::kit {
class Prompt;
} // namespace sinew::kit

namespace sinew::patient {

class LetterSection;
class PostDesk;
class SendSection;

/// What leaves and what comes back: a file for the chiropractor, and one that she gives back.
class SharePage : public kit::Page {
    Q_OBJECT

public:
    SharePage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, kit::Prompt& prompt,
              QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;
    /// Looks at a file that was dropped on the window.
    void openFile(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectAll(bridge::StoreThread& store);

    PostDesk* m_desk;
    SendSection* m_send;
    LetterSection* m_letter;
};

} // namespace sinew::patient
