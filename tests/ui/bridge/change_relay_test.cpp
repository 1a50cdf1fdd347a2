#include "bridge/change_relay.h"
#include "real_store.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>
#include <QThread>

using namespace sinew;
using tests::RealStore;

TEST_CASE("what one page saves, every page hears of, on the window's thread", "[bridge]") {
    RealStore real{"2026-03-05"};
    bridge::ChangeRelay relay{real.store()};
    std::vector<practice::Change> heard;
    bool here = true;
    QObject::connect(&relay, &bridge::ChangeRelay::changed, [&](const practice::Change& change) {
        here = here && QThread::currentThread() == QCoreApplication::instance()->thread();
        heard.push_back(change);
    });
    static_cast<void>(real.dossier()); // the relay listens from here on
    std::optional<base::Id<rehab::Deed>> deed;
    real.store().ask(
        &relay,
        [episode = real.episode()](practice::Practice& practice) {
            return practice.journal().dayState(episode, practice.today(),
                                               rehab::DayStateKind::rest);
        },
        [&](const base::Result<practice::Saved>& saved) { deed = saved->deed; });
    REQUIRE(QTest::qWaitFor([&] { return deed && !heard.empty(); }));
    CHECK(heard.size() == 1);
    CHECK(heard.front().deed == *deed);
    CHECK(heard.front().episode == real.episode());
    CHECK(here);
}

TEST_CASE("a window that closes leaves nobody listening", "[bridge]") {
    RealStore real{"2026-03-05"};
    { bridge::ChangeRelay relay{real.store()}; }
    std::optional<bool> done;
    QObject context;
    real.store().ask(
        &context,
        [episode = real.episode()](practice::Practice& practice) {
            return practice.journal()
                .dayState(episode, practice.today(), rehab::DayStateKind::rest)
                .ok();
        },
        [&](bool ok) { done = ok; });
    REQUIRE(QTest::qWaitFor([&] { return done.has_value(); }));
    CHECK(*done);
    CHECK(real.dossier().dayStates.size() == 1);
}
