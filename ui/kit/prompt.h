#pragma once

#include "kit/choice_row.h"

#include <QString>

#include <functional>
#include <vector>

namespace sinew::kit {

/// A question that stops nothing: the window goes on, `then` is called with what the person chose.
struct Question {
    QString title;
    QString text;
    /// The last one is what Return does; keys are the program's own words.
    std::vector<Choice> answers;
    /// The key of an answer that destroys something, painted so; may be empty.
    QString dangerous;
};

struct FileWish {
    QString title;
    QString suggestion;      // a file name or folder to start from
    QString filter;          // "PDF (*.pdf)"
    bool asksItself = false; // whoever wishes asks before a file is replaced
};

/// How the program asks a person. Windows in the program, ready answers in tests. An empty answer
/// means that the person turned away.
class Prompt {
public:
    using Then = std::function<void(const QString& answer)>;

    Prompt() = default;
    Prompt(const Prompt&) = delete;
    Prompt& operator=(const Prompt&) = delete;
    virtual ~Prompt() = default;

    virtual void ask(const Question& question, Then then) = 0;
    /// A line of text, hidden when it is a secret.
    virtual void line(const Question& question, bool secret, Then then) = 0;
    virtual void fileToOpen(const FileWish& wish, Then then) = 0;
    virtual void fileToSave(const FileWish& wish, Then then) = 0;
};

} // namespace sinew::kit
