#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace sinew::bridge {

/// One thread that does what it is given, in the order given.
class DeedQueue {
public:
    DeedQueue();
    DeedQueue(const DeedQueue&) = delete;
    DeedQueue& operator=(const DeedQueue&) = delete;
    ~DeedQueue() { finish(); }

    /// Takes a callable that need not be copyable. It must not throw.
    template <class Call>
    void push(Call call) {
        auto held = std::make_shared<Call>(std::move(call));
        append([held] { (*held)(); });
    }
    /// Does what is waiting, then ends the thread. Returns when it has ended.
    void finish();

private:
    void append(std::function<void()> call);
    void run();

    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<std::function<void()>> m_waiting;
    bool m_finishing = false;
    std::thread m_thread;
};

} // namespace sinew::bridge
