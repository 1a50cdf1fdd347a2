#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace sinew::kit {

/// What a person entered and nobody could keep yet. Whoever may come to have such things makes one
/// below its page; the window asks all of them before it closes.
class Unkept : public QObject {
    Q_OBJECT

public:
    /// `things`: what it is, each in a few words. `tryAgain` may keep it now.
    Unkept(std::function<QStringList()> things, std::function<void()> tryAgain, QObject* parent)
        : QObject{parent},
          m_things{std::move(things)},
          m_tryAgain{std::move(tryAgain)} {}

    [[nodiscard]] QStringList things() const { return m_things(); }
    void tryAgain() const { m_tryAgain(); }

private:
    std::function<QStringList()> m_things;
    std::function<void()> m_tryAgain;
};

} // namespace sinew::kit
