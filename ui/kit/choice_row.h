#pragma once

#include "kit/theme.h"

#include <QAbstractButton>
#include <QAnyStringView>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace sinew::kit {

/// A word to choose and the key that stands for it in the program.
struct Choice {
    QString key;
    QString word;
};

/// A few choices beside each other, wrapping where the room is narrow. Tab enters the row once, at
/// what is chosen; arrows move in it; Space or Return chooses; the digits 1 to 9 choose directly.
/// No choice is an answer of its own.
class ChoiceRow : public QWidget {
    Q_OBJECT
    /// The chosen keys, separated by blanks.
    Q_PROPERTY(QString text READ text)

public:
    enum class Many { one, several };

    ChoiceRow(QAnyStringView name, const QString& spoken, const std::vector<Choice>& choices,
              Many many = Many::one, QWidget* parent = nullptr);

    [[nodiscard]] QStringList chosen() const;
    /// The first chosen key; empty when none.
    [[nodiscard]] QString choice() const;
    [[nodiscard]] QString text() const { return chosen().join(QLatin1Char(' ')); }
    /// Shows a stored choice; tells nobody.
    void choose(const QStringList& keys);
    /// Return goes to whoever holds the row (a form that goes on with it) instead of choosing.
    void leaveReturn() { m_leavesReturn = true; }

Q_SIGNALS:
    /// The person chose (or, of several, took back): keep it.
    void changed(const QStringList& keys);
    /// A digit chose the one there can be: move on.
    void answered();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void pick(std::size_t at);
    void pickByDigit(std::size_t at);
    void moveFocus(int by);
    void stopTabAt(std::size_t at);
    [[nodiscard]] bool answerKey(const QKeyEvent& event);

    std::vector<QAbstractButton*> m_buttons;
    QStringList m_keys;
    Many m_many;
    bool m_leavesReturn = false;
};

} // namespace sinew::kit
