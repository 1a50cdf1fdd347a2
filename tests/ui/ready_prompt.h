#pragma once

#include "kit/prompt.h"

#include <QStringList>

#include <deque>
#include <utility>

namespace sinew::tests {

/// Answers questions at once with what the case laid ready, in order; turns away when nothing is
/// left. Keeps the titles it was asked.
class ReadyPrompt : public kit::Prompt {
public:
    void willAnswer(const QString& answer) { m_answers.push_back(answer); }
    [[nodiscard]] const QStringList& asked() const { return m_asked; }

    /// The words of the last question.
    [[nodiscard]] const QString& said() const { return m_said; }

    void ask(const kit::Question& question, Then then) override {
        m_said = question.text;
        answer(question.title, then);
    }
    void line(const kit::Question& question, bool /*secret*/, Then then) override {
        answer(question.title, then);
    }
    void fileToOpen(const kit::FileWish& wish, Then then) override { answer(wish.title, then); }
    void fileToSave(const kit::FileWish& wish, Then then) override { answer(wish.title, then); }

private:
    void answer(const QString& title, const Then& then) {
        m_asked.push_back(title);
        if (m_answers.empty()) {
            return then({});
        }
        const QString next = std::exchange(m_answers.front(), {});
        m_answers.pop_front();
        then(next);
    }

    std::deque<QString> m_answers;
    QStringList m_asked;
    QString m_said;
};

} // namespace sinew::tests
