#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace sinew::base {

/// Holds a listener to a Signal; destroying it stops listening. It may outlive the signal.
class Subscription {
public:
    Subscription() = default;
    explicit Subscription(std::shared_ptr<void> listener) : m_listener{std::move(listener)} {}

private:
    std::shared_ptr<void> m_listener;
};

/// Tells whoever listens, in the order they came. One thread only.
template <class Value>
class Signal {
public:
    [[nodiscard]] Subscription subscribe(std::function<void(const Value&)> listener) {
        auto held = std::make_shared<std::function<void(const Value&)>>(std::move(listener));
        m_listeners.push_back(held);
        return Subscription{held};
    }

    void emit(const Value& value) {
        std::erase_if(m_listeners, [](const auto& listener) { return listener.expired(); });
        const auto listeners = m_listeners; // a listener may subscribe or leave while it is told
        for (const auto& listener : listeners) {
            if (const auto held = listener.lock()) {
                (*held)(value);
            }
        }
    }

private:
    std::vector<std::weak_ptr<std::function<void(const Value&)>>> m_listeners;
};

} // namespace sinew::base
