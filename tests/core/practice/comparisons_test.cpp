#include "practice/comparisons.h"
#include "practice/reception.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

namespace {

using EpisodeId = base::Id<rehab::Episode>;

/// A clinic that has had patients with a grade II strain, one a day.
class LongClinic {
public:
    explicit LongClinic(int patients) {
        practice::NewClinic clinic;
        clinic.clinic.name = "Riverside Clinic";
        clinic.clinician.name = "Dr. B";
        REQUIRE(m_store->reception().setUp(clinic));
        for (int at = 0; at < patients; ++at) {
            const auto who = admit(at);
            hurt(who, at, 1 + at % 5);
        }
        m_here = admit(60);
        hurt(m_here, 60, 7);
    }

    /// So many days after 2 March; what is given changes it.
    EpisodeId admit(int later, const std::function<void(rehab::Episode&)>& change = {}) {
        auto who = examplePatient();
        who.patient.name = "Person " + std::to_string(m_people);
        who.patient.number = std::to_string(++m_people);
        who.episode.onset = onsetOf(later);
        if (change) {
            change(who.episode);
        }
        at(later);
        return m_store->reception().admit(who).value().episode;
    }
    void hurt(EpisodeId whom, int later, int worst) {
        at(later);
        REQUIRE(m_store->journal().checkIn(
            whom, onsetOf(later), rehab::CheckInKind::evening,
            [&](rehab::CheckIn& value) { value.painWorst = rehab::PainScore::from(worst); }));
    }
    void at(int later) { m_store.clock().set(base::instantAt(onsetOf(later), 20 * 60, 60)); }
    [[nodiscard]] static base::Day onsetOf(int later) { return day("2026-03-02") + later; }

    [[nodiscard]] practice::Comparisons& desk() { return m_store->comparisons(); }
    [[nodiscard]] EpisodeId here() const { return m_here; }
    [[nodiscard]] TemporaryPractice& store() { return m_store; }
    /// All courses read, in small bites.
    [[nodiscard]] practice::CompareView read() {
        while (desk().readOn(m_here, 1).value() > 0) {
        }
        return desk().view(m_here).value();
    }

private:
    TemporaryPractice m_store;
    EpisodeId m_here;
    int m_people = 0;
};

const progress::ChartPoint& firstOf(const progress::Chart& chart) {
    return chart.series.front().points.front();
}

} // namespace

TEST_CASE("a patient stands beside the middle half of the clinic's earlier ones") {
    LongClinic clinic{25};
    const auto before = clinic.desk().view(clinic.here()).value();
    CHECK(before.clinic.alike == 25);
    CHECK(before.clinic.waiting == 25);
    CHECK_FALSE(before.clinic.pain);
    const auto view = clinic.read();
    CHECK(view.clinic.waiting == 0);
    CHECK(view.clinic.compared == 25);
    REQUIRE(view.clinic.pain);
    CHECK(firstOf(*view.clinic.pain).value == 3);
    CHECK(firstOf(*view.clinic.pain).low == 2);
    CHECK(firstOf(*view.clinic.pain).high == 4);
    CHECK(firstOf(*view.clinic.pain).n == 25);
    CHECK(view.published == "gradeII");
    CHECK_FALSE(view.beside);
}

TEST_CASE("of a group that is too small nothing is read and nothing shown") {
    LongClinic clinic{19};
    const auto view = clinic.read();
    CHECK(view.clinic.alike == 19);
    CHECK(view.clinic.waiting == 0);
    CHECK(view.clinic.compared == 0);
    CHECK_FALSE(view.clinic.pain);
    CHECK_FALSE(view.milestones.front().clinic);
    CHECK(view.milestones.front().reached == 0);
}

TEST_CASE("only earlier patients with the same kind and grade count, and each of them once") {
    LongClinic clinic{20};
    clinic.admit(30, [](auto& episode) { episode.grade = rehab::Grade::one; });
    clinic.admit(31, [](auto& episode) { episode.grade.reset(); });
    clinic.admit(32, [](auto& episode) {
        episode.type = rehab::InjuryType::repetitive;
        episode.subType.reset();
    });
    clinic.admit(61); // later than the one who is looked at
    const auto twice = clinic.admit(40);
    clinic.at(50);
    REQUIRE(clinic.store()->journal().relapse(twice, LongClinic::onsetOf(50)));
    clinic.at(62);
    CHECK(clinic.read().clinic.alike == 21);
}

TEST_CASE("whoever changes is read again, the others are not") {
    LongClinic clinic{20};
    static_cast<void>(clinic.read());
    const auto again = clinic.desk().view(clinic.here()).value();
    CHECK(again.clinic.waiting == 0);
    const auto first = clinic.store()->accounts().firstEpisode().value().value();
    clinic.hurt(first, 0, 10);
    clinic.at(60);
    const auto changed = clinic.desk().view(clinic.here()).value();
    CHECK(changed.clinic.waiting == 1);
    CHECK(clinic.read().clinic.pain);
    clinic.store().at("2026-06-01", 9); // another day: courses may have gone on
    CHECK(clinic.desk().view(clinic.here()).value().clinic.waiting == 20);
}

TEST_CASE("a relapse stands beside the injury before it, whichever of them is looked at") {
    TemporaryPractice store;
    const auto first = store.setUpExample();
    store.at("2026-04-20", 9);
    const auto relapse = store->journal().relapse(first, day("2026-04-20")).value().id;
    const auto view = store->comparisons().view(relapse).value();
    REQUIRE(view.beside);
    CHECK(view.beside->episode.id == first);
    CHECK(view.injuries.size() == 1);
    CHECK(view.day == 0);
    const auto turned = store->comparisons().view(first).value();
    REQUIRE(turned.beside);
    CHECK(turned.beside->episode.id == relapse);
    CHECK(turned.beside->pain.sinceOnset);
}

TEST_CASE("an injury is compared with the one that was chosen among several") {
    TemporaryPractice store;
    const auto first = store.setUpExample();
    store.at("2026-04-20", 9);
    const auto relapse = store->journal().relapse(first, day("2026-04-20")).value().id;
    auto other = examplePatient();
    other.episode.side = rehab::Side::right;
    other.episode.onset = day("2026-04-01");
    const auto patient = store->comparisons().view(first).value().episode.value.patient;
    const auto right = store->accounts().addInjury(patient, other.episode, {}).value().episode;
    CHECK(store->comparisons().view(relapse).value().beside->episode.id == first);
    const auto chosen = store->comparisons().view(relapse, right).value();
    CHECK(chosen.beside->episode.id == right);
    CHECK(chosen.injuries.size() == 2);
}

TEST_CASE("an injury that is not there is refused") {
    TemporaryPractice store;
    store.setUpExample();
    CHECK(store->comparisons().view(EpisodeId{}).error().code == base::Code::notFound);
    CHECK(store->comparisons().readOn(EpisodeId{}, 1).error().code == base::Code::notFound);
}
