#include "bridge/worker.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>

#include <algorithm>
#include <future>
#include <latch>
#include <string>
#include <thread>
#include <tuple>
#include <vector>

using sinew::bridge::Progress;

namespace {

/// Stands for the practice: remembers what was done to it, and where.
struct Ledger {
    std::vector<std::string> lines;
    std::thread::id home = std::this_thread::get_id();
};

using Worker = sinew::bridge::Worker<Ledger>;

struct Office {
    std::vector<std::string> failures;
    QObject page;
    Worker worker{[] { return std::make_unique<Ledger>(); },
                  [this](const std::exception& failure) { failures.emplace_back(failure.what()); }};

    /// True once everything asked so far has been answered.
    bool settled() {
        bool answered = false;
        worker.ask(
            &page, [](Ledger&) {}, [&answered] { answered = true; });
        return QTest::qWaitFor([&answered] { return answered; });
    }
};

} // namespace

TEST_CASE("answers come back on the window's thread in the order asked") {
    Office office;
    std::vector<int> answers;
    const auto here = std::this_thread::get_id();
    bool allHere = true;
    for (int number = 0; number < 50; ++number) {
        office.worker.ask(
            &office.page, [number](Ledger&) { return number; },
            [&](int answer) {
                answers.push_back(answer);
                allHere = allHere && std::this_thread::get_id() == here;
            });
    }
    REQUIRE(office.settled());
    REQUIRE(answers.size() == 50);
    CHECK(std::is_sorted(answers.begin(), answers.end()));
    CHECK(allHere);
}

TEST_CASE("deeds run where the thing was made, which is not the window's thread") {
    Office office;
    std::thread::id home;
    std::thread::id deed;
    office.worker.ask(
        &office.page,
        [](Ledger& ledger) {
            return std::pair{ledger.home, std::this_thread::get_id()};
        },
        [&](const std::pair<std::thread::id, std::thread::id>& both) {
            std::tie(home, deed) = both;
        });
    REQUIRE(office.settled());
    CHECK(home == deed);
    CHECK(deed != std::this_thread::get_id());
}

TEST_CASE("the window goes on while a deed is under way") {
    Office office;
    std::promise<void> mayEnd;
    bool answered = false;
    office.worker.ask(
        &office.page, [until = mayEnd.get_future()](Ledger&) mutable { until.wait(); },
        [&] { answered = true; });
    QCoreApplication::processEvents();
    CHECK_FALSE(answered);
    mayEnd.set_value();
    REQUIRE(office.settled());
    CHECK(answered);
}

TEST_CASE("a page that is gone gets no answer, but its deed is done") {
    Office office;
    auto gone = std::make_unique<QObject>();
    bool called = false;
    office.worker.ask(
        gone.get(), [](Ledger& ledger) { ledger.lines.emplace_back("kept"); },
        [&] { called = true; });
    gone.reset();
    std::size_t kept = 0;
    office.worker.ask(
        &office.page, [](Ledger& ledger) { return ledger.lines.size(); },
        [&](std::size_t lines) { kept = lines; });
    REQUIRE(office.settled());
    CHECK_FALSE(called);
    CHECK(kept == 1);
}

TEST_CASE("a deed that throws is told once and the next deed still runs") {
    Office office;
    bool answered = false;
    office.worker.ask(
        &office.page, [](Ledger&) -> int { throw std::runtime_error{"disk on fire"}; },
        [&](int) { answered = true; });
    office.worker.ask(
        &office.page, [](Ledger&) { throw 7; }, [&] { answered = true; });
    REQUIRE(office.settled());
    CHECK_FALSE(answered);
    REQUIRE(office.failures.size() == 2);
    CHECK(office.failures.front() == "disk on fire");
}

TEST_CASE("an answer that throws does not reach the event loop") {
    Office office;
    office.worker.ask(
        &office.page, [](Ledger&) {}, [] { throw std::runtime_error{"page in trouble"}; });
    REQUIRE(office.settled());
    CHECK(office.failures == std::vector<std::string>{"page in trouble"});
}

TEST_CASE("a thing that could not be made answers every deed with a failure") {
    std::vector<std::string> failures;
    QObject page;
    Worker worker{[]() -> std::unique_ptr<Ledger> { throw std::runtime_error{"no store"}; },
                  [&](const std::exception& failure) { failures.emplace_back(failure.what()); }};
    bool answered = false;
    worker.ask(
        &page, [](Ledger&) {}, [&] { answered = true; });
    REQUIRE(QTest::qWaitFor([&] { return failures.size() == 2; }));
    CHECK(failures.front() == "no store");
    CHECK_FALSE(answered);
}

TEST_CASE("a long deed tells how far it is and its value at the end") {
    Office office;
    int last = 0;
    int value = 0;
    office.worker.askLong(
        &office.page,
        [](Ledger&, const Progress& tell) {
            int chunks = 0;
            while (chunks < 1000 && tell(chunks + 1, 1000)) {
                ++chunks;
            }
            return chunks;
        },
        [&](int done, int total) {
            CHECK(done >= last);
            CHECK(total == 1000);
            last = done;
        },
        [&](int chunks) { value = chunks; });
    REQUIRE(office.settled());
    CHECK(value == 1000);
    CHECK(last > 0);
}

TEST_CASE("a cancelled deed stops at its next chunk") {
    Office office;
    std::latch begun{1};
    bool stopped = false;
    const auto job = office.worker.askLong(
        &office.page,
        [&begun](Ledger&, const Progress& tell) {
            begun.count_down();
            while (tell(1, 0)) {
                std::this_thread::yield();
            }
            return true;
        },
        [](int, int) {}, [&](bool early) { stopped = early; });
    begun.wait();
    job.cancel();
    REQUIRE(office.settled());
    CHECK(stopped);
}

TEST_CASE("closing does what was asked before, and ends the thing on its own thread") {
    struct Farewell {
        std::vector<std::string>& told;
        std::thread::id home = std::this_thread::get_id();
        ~Farewell() {
            told.emplace_back(home == std::this_thread::get_id() ? "at home" : "abroad");
        }
    };
    std::vector<std::string> told;
    QObject page;
    {
        sinew::bridge::Worker<Farewell> worker{
            [&] { return std::unique_ptr<Farewell>{new Farewell{told}}; },
            [](const std::exception&) {}};
        for (int number = 0; number < 3; ++number) {
            worker.ask(
                &page, [](Farewell& thing) { thing.told.emplace_back("deed"); }, [] {});
        }
    }
    CHECK(told == std::vector<std::string>{"deed", "deed", "deed", "at home"});
}
