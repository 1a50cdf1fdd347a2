#pragma once

#include "kit/page.h"

namespace sinew::kit {
class Button;
}

namespace sinew::shell {

/// Why a store is not open, and the ways on that there are.
struct Trouble {
    QString sentence;
    QString place;         ///< the store's file
    bool recovery = false; ///< its recovery code would open it
    bool anew = false;     ///< there is room for a new one
};

/// The whole window where the store cannot be opened. Nothing was changed; the person chooses how
/// to go on.
class TroublePage : public kit::Page {
    Q_OBJECT

public:
    explicit TroublePage(const Trouble& trouble, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Sinew"); }
    [[nodiscard]] bool wholeWindow() const override { return true; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override {}

Q_SIGNALS:
    void retryWanted();
    void recoveryWanted();
    void otherWanted();
    void anewWanted();
    void quitWanted();

private:
    QWidget* ways(const Trouble& trouble);
};

} // namespace sinew::shell
