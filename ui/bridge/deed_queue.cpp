#include "bridge/deed_queue.h"

#include <utility>

namespace sinew::bridge {

DeedQueue::DeedQueue() : m_thread{[this] { run(); }} {}

void DeedQueue::append(std::function<void()> call) {
    {
        const std::lock_guard lock{m_mutex};
        m_waiting.push_back(std::move(call));
    }
    m_filled.notify_one();
}

void DeedQueue::finish() {
    {
        const std::lock_guard lock{m_mutex};
        m_finishing = true;
    }
    m_filled.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void DeedQueue::run() {
    while (true) {
        std::function<void()> next;
        {
            std::unique_lock lock{m_mutex};
            m_filled.wait(lock, [this] { return m_finishing || !m_waiting.empty(); });
            if (m_waiting.empty()) {
                return;
            }
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        next();
    }
}

} // namespace sinew::bridge
