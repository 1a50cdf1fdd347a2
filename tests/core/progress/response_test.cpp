#include "progress/response.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using progress::Response;
using test::Course;
using test::day;

namespace {

std::string stateOf(const progress::DayResponse& response) {
    return response.state ? std::string{rehab::nameOf(*response.state)} : "null";
}

std::vector<std::string> rulesOf(const progress::DayResponse& response) {
    std::vector<std::string> rules;
    for (const auto& because : response.because) {
        rules.push_back(because.rule);
    }
    return rules;
}

bool says(const progress::DayResponse& response, const std::string& rule) {
    const auto rules = rulesOf(response);
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

} // namespace

TEST_CASE("the 24-hour response of a strain follows worst pain and the next morning") {
    struct Row {
        const char* pain;
        const char* state;
        const char* because;
        bool counts;
    };
    const Row rows[] = {
        {"2/2>2", "green", "response.worstWithinGreen", false},
        {"0/0>0", "green", "response.morningSettled", false},
        {"3/2>1", "green", "response.morningSettled", false},
        {"2/3>2", "amber", "response.worstOverGreen", false},
        {"2/4>2", "amber", "response.worstOverGreen", false},
        {"2/5>2", "amber", "response.worstOverStop", true},
        {"2/6>2", "red", "response.worstOverRed", false},
        {"2/2>3", "amber", "response.morningAmber", true},
        {"2/2>4", "red", "response.morningRed", false},
        {"2/2/3>2", "green", "response.worstWithinGreen", false},
        {"2/2/4>2", "amber", "response.after", true},
        {"-/2>2", "amber", "response.missingBefore", false},
        {"2/->2", "amber", "response.missingWorst", false},
        {"2/2>-", "amber", "response.missingMorning", false},
        {"2/2", "amber", "response.missingMorning", false},
        {"2/6", "red", "response.worstOverRed", false},
        {"-/6>-", "red", "response.worstOverRed", false},
        {"-/5>2", "amber", "response.missingBefore", false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.pain);
        Course course{"2026-03-02"};
        course.session("2026-03-10", row.pain);
        const auto response = progress::responseOn(course.on("2026-03-13"), day("2026-03-10"));
        CHECK(stateOf(response) == row.state);
        CHECK(says(response, row.because));
        CHECK(response.countsToThree == row.counts);
    }
}

TEST_CASE("a pain-free protocol is green only up to one and stops above it") {
    Course course{"2026-03-02"};
    course.episode().variant = rehab::Variant::painFree;
    course.days("2026-03-10", "1/1>1 1/2>1");
    const auto today = course.on("2026-03-13");
    CHECK(stateOf(progress::responseOn(today, day("2026-03-10"))) == "green");
    const auto second = progress::responseOn(today, day("2026-03-11"));
    CHECK(stateOf(second) == "amber");
    CHECK(says(second, "response.worstOverStop"));
    CHECK(second.countsToThree);
}

TEST_CASE("running has limits of its own") {
    Course course{"2026-03-02"};
    course.session("2026-03-20", "1/1>1").run("2026-03-20", "70% 1");
    course.session("2026-03-22", "1/1>1").run("2026-03-22", "70% 2");
    course.session("2026-03-24", "1/1>1").run("2026-03-24", "70% 4");
    const auto today = course.on("2026-03-27");
    CHECK(stateOf(progress::responseOn(today, day("2026-03-20"))) == "green");
    CHECK(stateOf(progress::responseOn(today, day("2026-03-22"))) == "amber");
    CHECK(stateOf(progress::responseOn(today, day("2026-03-24"))) == "red");
}

TEST_CASE("a run without its own answer is held to the running limits by its session's worst") {
    Course course{"2026-03-02"};
    course.session("2026-03-20", "1/2>1").run("2026-03-20", "70%");
    course.dossier.runs.back().value.session = course.lastSession().session.id;
    const auto response = progress::responseOn(course.on("2026-03-23"), day("2026-03-20"));
    CHECK(stateOf(response) == "amber");
    CHECK(says(response, "response.worstOverStop"));
}

TEST_CASE("a day is pending until the next morning is over, unless it is red already") {
    Course course{"2026-03-02"};
    course.session("2026-03-10", "2/2");
    CHECK(stateOf(progress::newestResponse(course.on("2026-03-10"))) == "pending");
    CHECK(stateOf(progress::newestResponse(course.on("2026-03-11"))) == "pending");
    CHECK(stateOf(progress::newestResponse(course.on("2026-03-12"))) == "amber");
    course.mornings("2026-03-11", "2");
    CHECK(stateOf(progress::newestResponse(course.on("2026-03-10"))) == "pending");
    CHECK(stateOf(progress::newestResponse(course.on("2026-03-11"))) == "green");

    Course sore{"2026-03-02"};
    sore.session("2026-03-10", "2/8");
    CHECK(stateOf(progress::newestResponse(sore.on("2026-03-10"))) == "red");
}

TEST_CASE("a day without any session has no response") {
    Course course{"2026-03-02"};
    course.session("2026-03-10", "2/2>2");
    CHECK_FALSE(progress::responseOn(course.on("2026-03-20"), day("2026-03-12")).state);
    CHECK_FALSE(progress::newestResponse(course.on("2026-03-09")).state);
    CHECK(progress::newestResponse(course.on("2026-03-20")).day == day("2026-03-10"));
}

TEST_CASE("a sudden grab, a new limp and a red flag are red whatever the pain") {
    const auto with = [](auto change) {
        Course course{"2026-03-02"};
        course.session("2026-03-10", "1/1>1");
        change(course);
        return progress::responseOn(course.on("2026-03-13"), day("2026-03-10"));
    };
    using rehab::NewSymptom;
    const auto grab =
        with([](Course& c) { c.lastSession().session.value.newSymptoms = {NewSymptom::grab}; });
    CHECK(stateOf(grab) == "red");
    CHECK(says(grab, "response.grab"));
    const auto limpNextMorning =
        with([](Course& c) { c.dossier.checkIns.back().value.newSymptoms = {NewSymptom::limp}; });
    CHECK(stateOf(limpNextMorning) == "red");
    CHECK(says(limpNextMorning, "response.limp"));
    const auto flag = with([](Course& c) { c.screening("2026-03-10", "RF2"); });
    CHECK(stateOf(flag) == "red");
    const auto cramp =
        with([](Course& c) { c.lastSession().session.value.newSymptoms = {NewSymptom::cramp}; });
    CHECK(stateOf(cramp) == "green");
}

TEST_CASE("a painkiller masks: the day is amber and says so") {
    Course course{"2026-03-02"};
    course.session("2026-03-10", "1/1>1");
    course.lastSession().session.value.painkiller = true;
    const auto response = progress::responseOn(course.on("2026-03-13"), day("2026-03-10"));
    CHECK(stateOf(response) == "amber");
    CHECK(response.masked);
    CHECK(says(response, "response.painkiller"));
}

TEST_CASE("stiffness counts against the usual of the mornings answered before") {
    const auto stiff = [](int minutes, int usualMornings) {
        Course course{"2026-03-02"};
        course.mornings("2026-03-05", usualMornings == 3 ? "1 1 1" : "1 1");
        for (auto& checkIn : course.dossier.checkIns) {
            checkIn.value.stiffnessMin = rehab::Minutes::of<10>();
        }
        course.session("2026-03-10", "1/1>1");
        course.dossier.checkIns.back().value.stiffnessMin = rehab::Minutes::from(minutes);
        return stateOf(progress::responseOn(course.on("2026-03-13"), day("2026-03-10")));
    };
    CHECK(stiff(40, 3) == "green");
    CHECK(stiff(41, 3) == "amber");
    CHECK(stiff(90, 2) == "green"); // two mornings are too few to know what is usual
}

TEST_CASE("several sessions a day: the highest worst, the first session's pain before") {
    Course course{"2026-03-02"};
    course.session("2026-03-10", "1/1").session("2026-03-10", "3/4>2");
    const auto response = progress::responseOn(course.on("2026-03-13"), day("2026-03-10"));
    CHECK(stateOf(response) == "amber");
    CHECK(says(response, "response.worstOverGreen"));
    CHECK(says(response, "response.morningAmber")); // 2 against the first session's 1

    Course half{"2026-03-02"};
    half.session("2026-03-10", "1/1").session("2026-03-10", "1/->1");
    CHECK(says(progress::responseOn(half.on("2026-03-13"), day("2026-03-10")),
               "response.missingWorst"));
}

TEST_CASE("an exercise's own set pain stands for the session's worst") {
    Course course{"2026-03-02"};
    course.session("2026-03-10", "1/4>1",
                   "single-leg-bridge 4x12 pain 1, hamstring-slider 2x6 pain 4, diver 3x6");
    const auto today = course.on("2026-03-13");
    const auto of = [&](const char* exercise) {
        return stateOf(progress::responseOn(today, day("2026-03-10"), exercise));
    };
    CHECK(of("single-leg-bridge") == "green");
    CHECK(of("hamstring-slider") == "amber");
    CHECK(of("diver") == "amber");
    CHECK(of("glider") == "null");
}

TEST_CASE("a tendon's load test is its next morning") {
    const auto with = [](const char* tests) {
        Course course{"2026-03-02"};
        course.type(rehab::InjuryType::gradual, "tendon");
        course.session("2026-03-10", "0/3").loadTests("2026-03-10", tests);
        return progress::responseOn(course.on("2026-03-13"), day("2026-03-10"));
    };
    CHECK(stateOf(with("2 2")) == "green");
    CHECK(stateOf(with("3 3")) == "green"); // resting pain before was 0: only the tests compare
    CHECK(stateOf(with("2 3")) == "amber");
    CHECK(stateOf(with("1 3")) == "red");
    CHECK(stateOf(with("4 4")) == "amber");
    CHECK(says(with("4 4"), "response.loadTest"));
    CHECK(says(with("2 -"), "response.missingMorning"));
    CHECK(says(with(". 2"), "response.missingTestBefore"));
}

TEST_CASE("every reason names its rule, a day and a source") {
    Course course{"2026-03-02"};
    course.session("2026-03-10", "2/5/4>3");
    const auto response = progress::responseOn(course.on("2026-03-13"), day("2026-03-10"));
    REQUIRE(response.because.size() == 3);
    for (const auto& because : response.because) {
        CAPTURE(because.rule);
        CHECK(because.day);
        CHECK(because.value);
        CHECK(because.limit);
        CHECK_FALSE(because.record.empty());
        CHECK_FALSE(because.source.empty());
    }
}
