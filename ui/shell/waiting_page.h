#pragma once

#include "kit/page.h"

class QLineEdit;
class QStackedWidget;

namespace sinew::kit {
class Busy;
class Button;
class Label;
} // namespace sinew::kit

namespace sinew::shell {

/// The whole window before there are pages: something is being made, or what opens the store is
/// asked.
class WaitingPage : public kit::Page {
    Q_OBJECT

public:
    explicit WaitingPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Sinew"); }
    [[nodiscard]] bool wholeWindow() const override { return true; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override {}

    void showBusy(const QString& what);
    void showProgress(int done, int total);
    /// `sentence` says what was wrong with the last one; empty at first.
    void askPassphrase(const QString& sentence);
    void askRecoveryCode(const QString& sentence);

Q_SIGNALS:
    void cancelled();
    void passphraseGiven(const QString& text);
    void recoveryCodeGiven(const QString& text);
    /// Neither: another store, please.
    void otherWanted();

private:
    using Given = void (WaitingPage::*)(const QString& text);

    void show(QWidget* what);
    void ask(QLineEdit& field, const QString& label, const QString& sentence, Given given,
             kit::Button* instead);

    QVBoxLayout* m_middle;
    QWidget* m_shown = nullptr;
    kit::Busy* m_busy = nullptr;
};

} // namespace sinew::shell
