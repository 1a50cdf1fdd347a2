#include "progress/assessment.h"
#include "progress/rescreen.h"
#include "progress/watch.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using progress::FlagLevel;
using progress::Verdict;
using rehab::DecisionKind;
using rehab::MeasurementKind;
using rehab::NewSymptom;
using test::Course;
using test::day;

namespace {

/// In phase A3 since 20 March, quiet until now.
Course inA3() {
    Course course{"2026-03-02"};
    course.screening("2026-03-02");
    course.decide("2026-03-10", DecisionKind::override_, "A2");
    course.decide("2026-03-20", DecisionKind::override_, "A3");
    return course.days("2026-03-20", "1/1>1 1/1>1 1/1>1");
}

Course with(NewSymptom symptom, const char* on = "2026-03-25") {
    auto course = inA3();
    course.session(on, "1/1>1");
    course.lastSession().session.value.newSymptoms = {symptom};
    return course;
}

const progress::Flag* flag(const std::vector<progress::Flag>& flags, std::string_view rule) {
    const auto found =
        std::find_if(flags.begin(), flags.end(), [&](const auto& one) { return one.rule == rule; });
    return found == flags.end() ? nullptr : &*found;
}

bool isFlagged(const Course& course, const char* today, std::string_view rule) {
    return flag(progress::triage(course.on(today)), rule) != nullptr;
}

struct Said {
    Verdict verdict;
    std::string to;
    friend bool operator==(const Said&, const Said&) = default;
};

Said said(const Course& course, const char* today) {
    const auto assessment = progress::assess(course.on(today));
    return {assessment.verdict, assessment.verdictTo.value_or("")};
}

} // namespace

TEST_CASE("a sudden grab: rest, then back to the first phase, and the warning signs again") {
    const auto course = with(NewSymptom::grab);
    CHECK(said(course, "2026-03-26") == Said{Verdict::rest, "A1"});
    CHECK(said(course, "2026-03-27") == Said{Verdict::stepBack, "A1"});
    const auto assessment = progress::assess(course.on("2026-03-27"));
    CHECK(assessment.verdictBecause.at(0).rule == "response.grab");
    CHECK(assessment.verdictBecause.at(0).record ==
          course.dossier.sessions.back().session.id.text());
    const auto* again = flag(assessment.flags, "rescreen.grab");
    REQUIRE(again);
    CHECK(again->level == FlagLevel::act);
    CHECK(again->days == std::vector{day("2026-03-25")});
    CHECK(again->records.size() == 1);
    CHECK(said(course, "2026-04-05") == Said{Verdict::hold, ""}); // a week on it is past
}

TEST_CASE("a grab asks for the warning signs until somebody answers them") {
    auto course = with(NewSymptom::grab);
    CHECK(isFlagged(course, "2026-06-01", "rescreen.grab"));
    auto sameDay = course;
    sameDay.screening("2026-03-25");
    CHECK_FALSE(isFlagged(sameDay, "2026-03-26", "rescreen.grab"));
    course.screening("2026-03-24");
    CHECK(isFlagged(course, "2026-03-26", "rescreen.grab")); // before it, so not about it
}

TEST_CASE("the screening of the first day does not answer what came later that day") {
    Course course{"2026-03-02"};
    course.screening("2026-03-02").session("2026-03-02", "1/1");
    course.lastSession().session.value.newSymptoms = {NewSymptom::grab};
    CHECK(isFlagged(course, "2026-03-03", "rescreen.grab"));
    course.screening("2026-03-02");
    CHECK_FALSE(isFlagged(course, "2026-03-03", "rescreen.grab"));
}

TEST_CASE("tingling or numbness asks for the warning signs again, a cramp does not") {
    CHECK(isFlagged(with(NewSymptom::tingling), "2026-03-26", "rescreen.nerve"));
    CHECK(isFlagged(with(NewSymptom::numbness), "2026-03-26", "rescreen.nerve"));
    CHECK(progress::triage(with(NewSymptom::cramp).on("2026-03-26")).empty());
    auto morning = inA3();
    morning.mornings("2026-03-24", "1");
    morning.dossier.checkIns.back().value.newSymptoms = {NewSymptom::numbness};
    CHECK(isFlagged(morning, "2026-03-24", "rescreen.nerve"));
}

TEST_CASE("pain that rises by three in a day asks for the warning signs, for a week") {
    const auto rise = [](const char* before, const char* after) {
        auto course = inA3();
        course.dailyPain("2026-03-24", before).dailyPain("2026-03-25", after);
        return course;
    };
    CHECK_FALSE(isFlagged(rise("2", "4"), "2026-03-25", "rescreen.painRise"));
    const auto course = rise("2", "5");
    const auto flags = progress::triage(course.on("2026-03-25"));
    const auto* found = flag(flags, "rescreen.painRise");
    REQUIRE(found);
    CHECK(found->values == std::vector<double>{2, 5});
    CHECK(found->limit == 3);
    CHECK(found->level == FlagLevel::watch);
    CHECK(isFlagged(course, "2026-03-31", "rescreen.painRise"));
    CHECK_FALSE(isFlagged(course, "2026-04-01", "rescreen.painRise"));
    CHECK_FALSE(isFlagged(rise("-", "5"), "2026-03-25", "rescreen.painRise"));
}

TEST_CASE("the step-back rule: two red days, a new limp, a loss beyond error") {
    SECTION("a new limp proposes the phase before") {
        CHECK(said(with(NewSymptom::limp), "2026-03-27") == Said{Verdict::stepBack, "A2"});
    }
    SECTION("two red days within a week refer and propose the phase before") {
        auto course = inA3();
        course.session("2026-03-24", "1/6>1").session("2026-03-30", "1/6>1");
        CHECK(said(course, "2026-04-01") == Said{Verdict::refer, "A2"});
        auto apart = inA3();
        apart.session("2026-03-24", "1/6>1").session("2026-03-31", "1/6>1");
        CHECK(said(apart, "2026-04-02") == Said{Verdict::hold, ""});
    }
    SECTION("range lost within the error proposes nothing") {
        auto course = inA3();
        course.measure("2026-03-20", MeasurementKind::ake, "20/18", "Dr. B");
        course.measure("2026-03-25", MeasurementKind::ake, "27/18", "Dr. B");
        CHECK(said(course, "2026-03-25") == Said{Verdict::hold, ""});
    }
    SECTION("range lost beyond the error proposes the phase before") {
        auto course = inA3();
        course.measure("2026-03-20", MeasurementKind::ake, "20/18", "Dr. B");
        course.measure("2026-03-25", MeasurementKind::ake, "28/18", "Dr. B");
        CHECK(said(course, "2026-03-25") == Said{Verdict::stepBack, "A2"});
    }
    SECTION("strength lost beyond the error proposes the phase before") {
        auto course = inA3();
        course.measure("2026-03-20", MeasurementKind::strengthOuter, "200/240", "Dr. B");
        course.measure("2026-03-25", MeasurementKind::strengthOuter, "139/240", "Dr. B");
        CHECK(said(course, "2026-03-25") == Said{Verdict::stepBack, "A2"});
    }
}

TEST_CASE("once somebody has gone back, nothing older proposes to go back again") {
    auto course = with(NewSymptom::limp);
    course.decide("2026-03-27", DecisionKind::stepBack, "A2");
    CHECK(said(course, "2026-03-28") == Said{Verdict::hold, ""});
    auto overruled = with(NewSymptom::limp);
    overruled.decide("2026-03-27", DecisionKind::override_, "A4", "examined, only a bruise");
    CHECK(said(overruled, "2026-03-28") == Said{Verdict::hold, ""});
    auto delayed = with(NewSymptom::limp);
    delayed.decide("2026-03-27", DecisionKind::delay);
    CHECK(said(delayed, "2026-03-28") == Said{Verdict::stepBack, "A2"});
}

TEST_CASE("in the first phase there is nothing to go back to, but the warning signs are asked") {
    Course course{"2026-03-02"};
    course.screening("2026-03-02").session("2026-03-05", "1/1>1");
    course.lastSession().session.value.newSymptoms = {NewSymptom::grab};
    CHECK(said(course, "2026-03-08") == Said{Verdict::hold, ""});
    CHECK(isFlagged(course, "2026-03-08", "rescreen.grab"));
}

TEST_CASE("a grab after the return is a relapse: an episode of its own, from the first phase") {
    auto course = inA3();
    course.decide("2026-04-20", DecisionKind::return_);
    course.session("2026-05-02", "0/2>0");
    course.lastSession().session.value.newSymptoms = {NewSymptom::grab};
    const auto flags = progress::triage(course.on("2026-05-03"));
    const auto* relapse = flag(flags, "watch.relapse");
    REQUIRE(relapse);
    CHECK(relapse->days == std::vector{day("2026-05-02")});
    CHECK_FALSE(isFlagged(with(NewSymptom::grab), "2026-03-26", "watch.relapse"));

    course.episode().guessDays = rehab::Days::of<30>();
    const auto next = progress::relapseOf(course.dossier.episode, day("2026-05-02"));
    CHECK(next.recurrenceOf == course.dossier.episode.id);
    CHECK(next.onset == day("2026-05-02"));
    CHECK(next.side == rehab::Side::left);
    CHECK(next.state == rehab::EpisodeState::active);
    CHECK_FALSE(next.grade);
    CHECK_FALSE(next.guessDays);
    Course again{"2026-05-02"};
    again.episode() = next;
    const auto phase = progress::phaseOf(again.on("2026-05-03"));
    CHECK(phase.phase == "A1");
    CHECK(phase.dayOfInjury == 1);
    CHECK(progress::gateOutOf(again.on("2026-05-03"), "A2", day("2026-05-02")).floor.days == 14);
}
