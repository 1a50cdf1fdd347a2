#include "practice/reception.h"
#include "practice/reviews.h"
#include "support/temporary_practice.h"

#include "rehab/validate.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::tests;
using rehab::MeasurementKind;
using rehab::Side;

namespace {

rehab::Measurement found(MeasurementKind kind, Side side, std::optional<int> value,
                         const char* by = "Dr. B") {
    rehab::Measurement test;
    test.what = kind;
    test.side = side;
    test.unit = rehab::unitOf(kind);
    test.examiner = by;
    if (value) {
        test.value = rehab::Reading::from(*value * 1000);
    }
    return test;
}

rehab::Score total(const char* instrument, int value) {
    rehab::Score score;
    score.instrument = instrument;
    score.total = *rehab::Reading::from(value * 1000);
    return score;
}

/// A. Example on the desk of her clinic, on 12 March.
class Examined {
public:
    Examined() : m_episode{m_store.setUpExample()} { m_store.at("2026-03-12", 10); }

    [[nodiscard]] practice::Reviews& desk() { return m_store->reviews(); }
    [[nodiscard]] base::Result<practice::Saved> keep(practice::Findings findings) {
        return desk().examine(m_episode, std::move(findings));
    }
    /// What a deed refused, as "field code".
    [[nodiscard]] std::string refused(practice::Findings findings) {
        const auto kept = keep(std::move(findings));
        REQUIRE_FALSE(kept);
        REQUIRE(kept.error().problems.size() == 1);
        const auto& problem = kept.error().problems.front();
        return problem.field + " " + problem.code;
    }
    [[nodiscard]] rehab::Dossier dossier() { return m_store->journal().dossier(m_episode).value(); }
    [[nodiscard]] base::Id<rehab::Episode> episode() const { return m_episode; }
    [[nodiscard]] TemporaryPractice& store() { return m_store; }

private:
    TemporaryPractice m_store;
    base::Id<rehab::Episode> m_episode;
};

} // namespace

TEST_CASE("tests and totals of a re-evaluation are one deed") {
    Examined at;
    const auto saved = at.keep({{found(MeasurementKind::ake, Side::left, 20),
                                 found(MeasurementKind::ake, Side::right, 10)},
                                {total("lefs", 50)}});
    REQUIRE(saved);
    CHECK(at.dossier().measurements.size() == 2);
    CHECK(at.dossier().scores.size() == 1);
    const auto sheet = at.desk().sheet(at.episode()).value();
    const auto line = std::find_if(sheet.scores.begin(), sheet.scores.end(),
                                   [](const auto& one) { return one.instrument.key == "lefs"; });
    REQUIRE(line != sheet.scores.end());
    CHECK(line->before->value.total.value() == 50);
    REQUIRE(at.store()->journal().undo(saved->deed));
    CHECK(at.dossier().measurements.empty());
    CHECK(at.dossier().scores.empty());
}

TEST_CASE("nothing is kept of a sheet that something is wrong with") {
    Examined at;
    CHECK(at.refused({}) == "value missing");
    const auto good = found(MeasurementKind::ake, Side::left, 20);
    CHECK(at.refused({{good, found(MeasurementKind::slr, Side::left, 70, "")}, {}}) ==
          "examiner missing");
    CHECK(at.refused({{good, found(MeasurementKind::slr, Side::left, {})}, {}}) ==
          "method missing"); // could not be tested, and why?
    CHECK(at.refused({{good}, {total("lefs", 81)}}) == "total outOfRange");
    CHECK(at.refused({{good}, {total("made-up", 5)}}) == "instrument unknownKey");
    CHECK(at.dossier().measurements.empty());
}

TEST_CASE("a test for clinicians is not kept as done by oneself") {
    Examined at;
    const auto kept =
        at.keep({{found(MeasurementKind::hTestInsecurity, Side::left, 0, "self")}, {}});
    CHECK(kept.error().code == base::Code::notAllowed);
    CHECK(at.keep({{found(MeasurementKind::hTestInsecurity, Side::left, 0)}, {}}));
}

TEST_CASE("what could not be tested stands on the sheet with its reason, and in no symmetry") {
    Examined at;
    auto none = found(MeasurementKind::slr, Side::left, {});
    none.method = "too sore";
    REQUIRE(at.keep({{none, found(MeasurementKind::slr, Side::right, 80)}, {}}));
    const auto sheet = at.desk().sheet(at.episode()).value();
    const auto line = std::find_if(sheet.lines.begin(), sheet.lines.end(), [](const auto& one) {
        return one.kind == MeasurementKind::slr;
    });
    REQUIRE(line != sheet.lines.end());
    CHECK_FALSE(line->left->value.value);
    CHECK(line->left->value.method == "too sore");
    const auto judged = at.desk().compare(at.episode(), {}).value();
    CHECK(std::none_of(judged.symmetry.begin(), judged.symmetry.end(), [](const auto& one) {
        return one.kind == MeasurementKind::slr && one.lsi;
    }));
}

TEST_CASE("both legs of the newest day are exchanged, the days before stay") {
    Examined at;
    REQUIRE(at.keep({{found(MeasurementKind::ake, Side::left, 30)}, {}}));
    at.store().at("2026-03-14", 10);
    REQUIRE(at.keep(
        {{found(MeasurementKind::ake, Side::left, 5), found(MeasurementKind::ake, Side::right, 25)},
         {}}));
    const auto saved = at.desk().otherSide(at.episode(), MeasurementKind::ake);
    REQUIRE(saved);
    const auto tests = at.dossier().measurements;
    REQUIRE(tests.size() == 3);
    CHECK(tests[0].value.side == Side::left);
    CHECK(tests[0].revision == 1);
    for (const auto& test : {tests[1], tests[2]}) {
        CHECK(test.revision == 2);
        CHECK(test.deed == saved->deed);
        CHECK((test.value.side == Side::right) == (test.value.value->value() == 5));
    }
    CHECK(at.desk().otherSide(at.episode(), MeasurementKind::slr).error().code ==
          base::Code::notFound);
}
