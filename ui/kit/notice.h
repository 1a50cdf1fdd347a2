#pragma once

#include "kit/theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace sinew::kit {

class Button;
class Label;

/// One thing to say under the page, with at most one action (Undo) beside it.
struct Word {
    enum class Kind { saved, plain, problem };

    Kind kind = Kind::plain;
    QString text;
    QString action;
    std::function<void()> act;
};

/// The one line under every page. It never covers content, keeps its height when empty, and speaks
/// to screen readers. The line is named "notice", its action "noticeAction".
class Notice : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    explicit Notice(QWidget* parent = nullptr);

    void say(const Word& word);
    void clear() { say({}); }
    /// Does what its action does, where it has one and the word is of this kind.
    void act(Word::Kind kind);
    [[nodiscard]] QString text() const;
    [[nodiscard]] const Word& word() const { return m_word; }
    /// Does what stands beside the word, as its button.
    void act();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    void announce();

    Word m_word;
    QPointer<QWidget> m_before; ///< had the focus before the action
    Label* m_mark;
    Label* m_text;
    Button* m_action;
};

} // namespace sinew::kit

Q_DECLARE_METATYPE(sinew::kit::Word)
