#pragma once

#include "bridge/deed_queue.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

namespace sinew::bridge {

/// How far a long deed is, told from the store thread. False means: stop at this chunk, nobody
/// waits.
using Progress = std::function<bool(int done, int total)>;

/// A long deed under way. Letting go of it changes nothing; cancel() asks it to stop at its next
/// chunk.
class Job {
public:
    Job() : m_cancelled{std::make_shared<std::atomic_bool>(false)} {}

    void cancel() const { *m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return *m_cancelled; }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

/// Owns a thing (the practice) that lives on one thread of its own. A page asks; the deed runs
/// there, its value comes back here, in the order asked. The window never waits.
///
/// Everything but the deeds themselves runs on the thread that made the worker. A context that died
/// in the meantime gets no call; its deed is done all the same. A deed that throws answers nothing
/// but failed(). Destroying the worker does what was asked first, then destroys the thing on its
/// own thread.
template <class Owned>
class Worker {
public:
    using Make = std::function<std::unique_ptr<Owned>()>;
    /// Told of an exception that left a deed or an answer: for the log and a sentence of regret.
    using Failed = std::function<void(const std::exception& failure)>;

    Worker(Make make, Failed failed) : m_failed{std::move(failed)} {
        m_queue.push([this, make = std::move(make)] { guarded([&] { m_owned = make(); }); });
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker() {
        m_queue.push([this] { m_owned.reset(); });
        m_queue.finish();
    }

    /// `deed(Owned&)` there, then `then(value)` here (or `then()` where the deed has none) while
    /// `context` lives.
    template <class Deed, class Then>
    void ask(QObject* context, Deed deed, Then then) {
        m_queue.push([this, alive = QPointer<QObject>{context}, deed = std::move(deed),
                      then = std::move(then)]() mutable {
            guarded([&] { answer(alive, deed, std::move(then), owned()); });
        });
    }

    /// As ask(), for `deed(Owned&, const Progress&)`; `progress(done, total)` is told here, the
    /// newest only.
    template <class Deed, class Told, class Then>
    Job askLong(QObject* context, Deed deed, Told progress, Then then) {
        Job job;
        auto news = std::make_shared<News>();
        m_queue.push([this, job, news, alive = QPointer<QObject>{context}, deed = std::move(deed),
                      progress = std::move(progress), then = std::move(then)]() mutable {
            const Progress tell = [&](int done, int total) {
                tellNews(alive, news, progress, done, total);
                return !job.isCancelled();
            };
            guarded([&] { answer(alive, deed, std::move(then), owned(), tell); });
        });
        return job;
    }

private:
    /// One message under way at a time, however fast the deed counts.
    struct News {
        std::atomic_int done{0};
        std::atomic_int total{0};
        std::atomic_bool underWay{false};
    };

    Owned& owned() {
        if (!m_owned) {
            throw std::logic_error{"nothing to work on: it could not be made"};
        }
        return *m_owned;
    }

    /// Runs on the store thread: the deed, and its answer posted to the window's thread.
    template <class Deed, class Then, class... Given>
    void answer(const QPointer<QObject>& alive, Deed& deed, Then then, Given&... given) {
        if constexpr (std::is_void_v<std::invoke_result_t<Deed&, Given&...>>) {
            deed(given...);
            post(alive, [then = std::move(then)]() mutable { then(); });
        } else {
            auto value = std::make_shared<std::invoke_result_t<Deed&, Given&...>>(deed(given...));
            post(alive, [then = std::move(then), value]() mutable { then(std::move(*value)); });
        }
    }

    template <class Told>
    void tellNews(const QPointer<QObject>& alive, const std::shared_ptr<News>& news,
                  const Told& progress, int done, int total) {
        news->done = done;
        news->total = total;
        if (!news->underWay.exchange(true)) {
            post(alive, [news, progress] {
                news->underWay = false;
                progress(news->done.load(), news->total.load());
            });
        }
    }

    template <class Call>
    void post(const QPointer<QObject>& alive, Call call) {
        QMetaObject::invokeMethod(
            &m_here,
            [this, alive, call = std::move(call)]() mutable {
                if (!alive.isNull()) {
                    caught(call);
                }
            },
            Qt::QueuedConnection);
    }

    /// On the store thread: an exception ends the deed, not the program.
    template <class Act>
    void guarded(Act act) {
        try {
            act();
        } catch (const std::exception& failure) {
            regret(failure.what());
        } catch (...) {
            regret("something that is no std::exception");
        }
    }

    void regret(const char* what) {
        QMetaObject::invokeMethod(
            &m_here, [this, said = std::string{what}] { m_failed(std::runtime_error{said}); },
            Qt::QueuedConnection);
    }

    /// On the window's thread: an event loop must not be thrown through.
    template <class Call>
    void caught(Call& call) {
        try {
            call();
        } catch (const std::exception& failure) {
            m_failed(failure);
        }
    }

    Failed m_failed;
    QObject m_here;
    std::unique_ptr<Owned> m_owned;
    DeedQueue m_queue;
};

} // namespace sinew::bridge
