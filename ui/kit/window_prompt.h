#pragma once

#include "kit/prompt.h"

#include <QPointer>

class QDialog;
class QWidget;

namespace sinew::kit {

/// Asks with dialogs of its own over a window.
class WindowPrompt : public Prompt {
public:
    explicit WindowPrompt(QWidget& window) : m_window{&window} {}

    void ask(const Question& question, Then then) override;
    void line(const Question& question, bool secret, Then then) override;
    void fileToOpen(const FileWish& wish, Then then) override;
    void fileToSave(const FileWish& wish, Then then) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace sinew::kit
