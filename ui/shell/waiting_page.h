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

/// The whole window before there are pages: something is being made, a passphrase is asked, or the
/// store cannot be opened and why.
class WaitingPage : public kit::Page {
    Q_OBJECT

public:
    explicit WaitingPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Sinew"); }
    [[nodiscard]] bool wholeWindow() const override { return true; }
    void refresh() override {}

    void showBusy(const QString& what);
    void showProgress(int done, int total);
    /// `sentence` says what was wrong with the last one; empty at first.
    void askPassphrase(const QString& sentence);
    void showProblem(const QString& sentence, const QString& place);

Q_SIGNALS:
    void cancelled();
    void passphraseGiven(const QString& text);
    void retryWanted();

private:
    void show(QWidget* what);

    QVBoxLayout* m_middle;
    QWidget* m_shown = nullptr;
    kit::Busy* m_busy = nullptr;
};

} // namespace sinew::shell
