#include "practice/demo_clinic.h"
#include "practice/desk.h"
#include "practice/knowledge.h"
#include "practice/reading.h"
#include "progress/adherence_chart.h"
#include "progress/assessment.h"
#include "progress/day_plan.h"
#include "progress/pain_chart.h"
#include "store/store_file.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::tests;
using progress::Context;
using rehab::Dossier;

namespace {

/// A store with a demo clinic in it, read without any desk between.
class DemoStore {
public:
    explicit DemoStore(std::uint64_t seed)
        : m_catalogue{practice::shippedCatalogue().value()},
          m_clock{base::instantAt(today(), 8 * 60, 60)},
          m_ids{m_clock, seed} {
        const store::StorePlaces places{m_folder.path() / "a.store", m_folder.path() / "keys"};
        const auto device = m_ids.make<rehab::Device>();
        m_store =
            store::createStore(places, {m_ids.next(), device, {}, {}, m_clock.now()}).value().store;
        base::Signal<practice::Change> untold;
        practice::Knowledge knowledge{{m_catalogue, {}}};
        practice::Desk desk{*m_store, knowledge, &m_clock, &m_ids, untold, device, std::nullopt};
        practice::DemoClinic clinic{desk};
        REQUIRE(clinic.fill({8, 150, seed}, today(), [](int, int) { return true; }));
    }
    static base::Day today() { return day("2026-06-30"); }
    [[nodiscard]] store::Store& store() { return *m_store; }
    [[nodiscard]] Context context(const Dossier& dossier, base::Day on) const {
        return {dossier, *m_catalogue, on};
    }

private:
    TemporaryFolder m_folder;
    std::shared_ptr<const rehab::Catalogue> m_catalogue;
    practice::FixedClock m_clock;
    practice::CountedIds m_ids;
    std::unique_ptr<store::Store> m_store;
};

std::ptrdiff_t unread(const Dossier& dossier) {
    return std::count_if(dossier.sessions.begin(), dossier.sessions.end(),
                         [](const auto& entry) { return !entry.sets.isRead(); });
}

} // namespace

TEST_CASE("what is judged with the old sets left unread is what the whole record says") {
    DemoStore demo{1U};
    std::ptrdiff_t leftUnread = 0;
    for (const auto& episode : demo.store().current<rehab::Episode>()) {
        const auto whole = demo.store().dossier(episode.id).value();
        REQUIRE(unread(whole) == 0);
        for (const int daysAgo : {0, 1, 17, 60, 100}) {
            const auto on = DemoStore::today() - daysAgo;
            const auto agree = [&](auto judge) {
                auto part = demo.store().dossier(episode.id, on - 3).value();
                const auto answer = practice::judged(demo.store(), part, [&](const Dossier& seen) {
                    return judge(demo.context(seen, on));
                });
                leftUnread += unread(part);
                CHECK(answer == judge(demo.context(whole, on)));
            };
            agree([](const Context& context) { return progress::assess(context); });
            agree([](const Context& context) { return progress::dayPlan(context); });
            agree([](const Context& context) {
                return progress::dayPlan(context, context.today + 6);
            });
            agree([](const Context& context) {
                return progress::painChart(context, context.today - 30);
            });
            agree([](const Context& context) {
                return progress::adherenceChart(context, context.today - 30);
            });
            agree([](const Context& context) { return progress::painChart(context); });
            agree([](const Context& context) { return progress::adherenceChart(context); });
        }
    }
    CHECK(leftUnread > 0); // else the test would say nothing
}

TEST_CASE("the record of a day half a year ago opens with its sets and can still be corrected") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    const auto then = day("2026-03-04");
    store.at("2026-03-04", 17);
    const auto done = store->journal().allDone(episode, then, std::nullopt);
    REQUIRE(done);
    store.at("2026-09-10", 9);
    store.reopen();
    auto& journal = store->journal();
    REQUIRE(journal.today(episode, day("2026-09-10")));

    const auto view = journal.today(episode, then);
    REQUIRE(view);
    REQUIRE(view->sessions.size() == 1);
    REQUIRE_FALSE(view->sessions.front().sets.empty());
    const auto first = view->sessions.front().sets[0];
    REQUIRE(journal.set(episode, then, done->id, first.value.exercise, 0,
                        [](rehab::SetDone& set) { set.pain = rehab::PainScore::of<3>(); }));
    CHECK(journal.today(episode, then)->sessions.front().sets[0].value.pain ==
          rehab::PainScore::of<3>());
    CHECK(journal.dossier(episode)->sessions.front().sets.size() ==
          view->sessions.front().sets.size());
}

TEST_CASE("the window opens with the first person by name, and with nobody in an empty store") {
    TemporaryPractice store;
    CHECK(store->accounts().firstEpisode().value() == std::nullopt);
    const auto episode = store.setUpExample();
    auto later = examplePatient();
    later.patient.name = "B. Example";
    REQUIRE(store->accounts().setUpPatient(later));
    CHECK(store->accounts().firstEpisode().value() == episode);
}

TEST_CASE("recent charts of a long course are by day, whole ones by month, never from before it") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    store.at("2026-03-04", 17);
    REQUIRE(store->journal().allDone(episode, day("2026-03-04"), std::nullopt));
    store.at("2030-06-01", 9);
    const auto today = day("2030-06-01");
    const auto near = store->journal().progress(episode, today, today - 199);
    REQUIRE(near);
    CHECK(near->pain.step == progress::ChartStep::day);
    CHECK(near->pain.from == today - 199);
    const auto whole = store->journal().progress(episode, today);
    REQUIRE(whole);
    CHECK(whole->pain.step == progress::ChartStep::month);
    CHECK(whole->pain.from == day("2026-03-02"));
    const auto early = store->journal().progress(episode, day("2026-03-20"), day("2025-09-01"));
    REQUIRE(early);
    CHECK(early->pain.from == day("2026-03-02"));
}
