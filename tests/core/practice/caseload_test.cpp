#include "practice/caseload.h"
#include "practice/library.h"
#include "practice/reception.h"
#include "practice/reviews.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::tests;

namespace {

practice::NewClinic exampleClinic() {
    practice::NewClinic clinic;
    clinic.clinic.name = "Riverside Clinic";
    clinic.clinician.name = "Dr. B";
    clinic.clinician.credentials = "DC";
    return clinic;
}

practice::NewPatient named(const char* name, const char* number) {
    auto who = examplePatient();
    who.patient.name = name;
    who.patient.number = number;
    return who;
}

rehab::PainScore pain(int score) {
    return *rehab::PainScore::from(score);
}

/// A clinic with two patients of 2 March, the second of whom had pain 8 on the 4th.
class Clinic {
public:
    Clinic() {
        REQUIRE(m_store->reception().setUp(exampleClinic()));
        m_calm = m_store->reception().admit(named("A. Example", "7")).value().episode;
        m_sore = m_store->reception().admit(named("Bjørn Müller", "8")).value().episode;
        hurt("2026-03-04", 8);
        m_store.at("2026-03-05", 9);
    }

    [[nodiscard]] TemporaryPractice& store() { return m_store; }
    [[nodiscard]] practice::Caseload& desk() { return m_store->caseload(); }
    [[nodiscard]] base::Id<rehab::Episode> calm() const { return m_calm; }
    [[nodiscard]] base::Id<rehab::Episode> sore() const { return m_sore; }
    void hurt(const char* on, int worst) { hurt(m_sore, on, worst); }
    void hurt(base::Id<rehab::Episode> whom, const char* on, int worst) {
        m_store.at(on, 18);
        REQUIRE(m_store->journal().session(whom, day(on), std::nullopt, [&](rehab::Session& value) {
            value.painBefore = pain(2);
            value.painWorst = pain(worst);
        }));
    }
    void judgeAll() {
        static_cast<void>(desk().list().value());
        while (desk().refresh(50).value().waiting > 0) {
        }
    }
    [[nodiscard]] practice::CaseList judged() {
        judgeAll();
        return desk().list().value();
    }

private:
    TemporaryPractice m_store;
    base::Id<rehab::Episode> m_calm;
    base::Id<rehab::Episode> m_sore;
};

const practice::CaseFlag* flagOf(const practice::CaseLine& line, std::string_view rule) {
    const auto found = std::find_if(line.flags.begin(), line.flags.end(),
                                    [&](const auto& flag) { return flag.rule == rule; });
    return found == line.flags.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a clinic's store knows its clinic, and its clinician signs what is written there") {
    TemporaryPractice store;
    CHECK_FALSE(store->reception().clinic().value());
    REQUIRE(store->reception().setUp(exampleClinic()));
    CHECK(store->reception().clinic().value()->name == "Riverside Clinic");
    CHECK(store->reception().setUp(exampleClinic()).error().code == base::Code::notAllowed);
    const auto admitted = store->reception().admit(examplePatient()).value();
    const auto dossier = store->journal().dossier(admitted.episode).value();
    CHECK(dossier.patient.author.has_value());
    CHECK(dossier.screenings.size() == 1);
    const auto moved = store->reviews().decide(
        admitted.episode, {rehab::DecisionKind::override_, "A2", "examined today"});
    REQUIRE(moved);
    CHECK(store->journal().dossier(admitted.episode)->decisions.front().value.by == "Dr. B");
}

TEST_CASE("a patient who was asked nothing about warning signs has no answers in the record") {
    TemporaryPractice store;
    REQUIRE(store->reception().setUp(exampleClinic()));
    auto who = examplePatient();
    who.redFlags = {};
    const auto admitted = store->reception().admit(who).value();
    CHECK(store->journal().dossier(admitted.episode)->screenings.empty());
}

TEST_CASE("whoever needs a look stands first, with the flag's own numbers and day") {
    Clinic clinic;
    const auto list = clinic.judged();
    CHECK(list.waiting == 0);
    REQUIRE(list.lines.size() == 2);
    const auto& first = list.lines.front();
    CHECK(first.name == "Bjørn Müller");
    CHECK(first.key == "bjørn muller 8");
    const auto* flag = flagOf(first, "pain.overLimit");
    REQUIRE(flag != nullptr);
    CHECK(flag->value == 8.0);
    CHECK(flag->limit == 4.0);
    CHECK(flag->day == day("2026-03-04"));
    CHECK(first.pain.substr(24) == "--8-");
    CHECK(first.lastEntry == day("2026-03-04"));
    CHECK(first.phase == "A1");
    CHECK_FALSE(list.lines.back().lastEntry);
}

TEST_CASE("a list that was not judged since the record changed says so") {
    Clinic clinic;
    CHECK(clinic.desk().list()->waiting == 2);
    CHECK(clinic.desk().list()->lines.empty());
    static_cast<void>(clinic.judged());
    clinic.hurt("2026-03-05", 3);
    const auto list = clinic.desk().list().value();
    CHECK(list.waiting == 1);
    for (const auto& line : list.lines) {
        CHECK(line.isOld == (line.episode == clinic.sore().string()));
    }
    clinic.store().at("2026-03-06", 9);
    CHECK(clinic.desk().list()->waiting == 2);
    CHECK(clinic.judged().waiting == 0);
}

TEST_CASE("what comes from a file or is taken back is judged anew as well") {
    Clinic clinic;
    clinic.judgeAll();
    const auto noted =
        clinic.store()->journal().session(clinic.calm(), day("2026-03-05"), std::nullopt,
                                          [](rehab::Session& value) { value.painWorst = pain(9); });
    CHECK(clinic.desk().list()->waiting == 1);
    CHECK(clinic.judged().lines.size() == 2);
    REQUIRE(clinic.store()->journal().undo(noted.value().deed));
    CHECK(clinic.desk().list()->waiting == 1);
}

TEST_CASE(
    "a figure of the clinic makes every line old, and says whom it makes judged differently") {
    Clinic clinic;
    clinic.hurt(clinic.calm(), "2026-03-05", 3);
    clinic.judgeAll();
    constexpr auto key = "acute-strain.painThreshold.strength.stopAbove";
    REQUIRE(clinic.store()->settings().setFigure(key, "2"));
    CHECK(clinic.desk().list()->waiting == 2);
    const auto refreshed = clinic.desk().refresh(1000).value();
    CHECK(refreshed.waiting == 0);
    CHECK(refreshed.differently == std::vector<std::string>{"A. Example"});
    const auto figures = clinic.store()->library().figures().value();
    for (const auto& line : figures) {
        const bool isSet = line.figure.standard.key == key;
        REQUIRE(line.changes.size() == (isSet ? 1U : 0U));
        if (isSet) {
            CHECK(line.changes.front().by == "Dr. B");
            CHECK(line.changes.front().number == "2");
        }
    }
}

TEST_CASE("a flag that was put off does not count as need until its day has passed") {
    Clinic clinic;
    clinic.judgeAll();
    CHECK(clinic.desk()
              .snooze(clinic.sore(), "pain.overLimit", day("2026-03-05"), std::nullopt)
              .error()
              .code == base::Code::invalid);
    const auto evidence = clinic.desk().evidence(clinic.sore()).value();
    for (const auto& flag : evidence.flags) {
        REQUIRE(clinic.desk().snooze(clinic.sore(), flag.rule, day("2026-03-07"), "phoned"));
    }
    const auto list = clinic.judged();
    const auto sore = std::find_if(list.lines.begin(), list.lines.end(), [&](const auto& line) {
        return line.episode == clinic.sore().string();
    });
    CHECK(sore->need() == nullptr);
    CHECK(flagOf(*sore, "pain.overLimit")->snoozedUntil == day("2026-03-07"));
    CHECK(clinic.desk().evidence(clinic.sore())->snoozes.front().value.note == "phoned");
}

TEST_CASE("a patient's own limit decides the flag, and goes again") {
    Clinic clinic;
    const auto limit = [&](std::optional<rehab::Reading> value) {
        REQUIRE(clinic.desk().limit(clinic.sore(), "pain.overLimit", value, "agreed with her"));
        const auto list = clinic.judged();
        return flagOf(list.lines.front(), "pain.overLimit") != nullptr;
    };
    CHECK_FALSE(limit(rehab::Reading::from(9000)));
    CHECK(limit(rehab::Reading::from(6000)));
    CHECK(limit(std::nullopt));
    CHECK(clinic.desk().evidence(clinic.sore())->limits.empty());
    CHECK_FALSE(clinic.desk().limit(clinic.sore(), "gate.open", rehab::Reading::from(1), {}));
}

TEST_CASE("a line survives being kept as text, whatever stands in it") {
    practice::CaseLine line;
    line.patient = "p";
    line.episode = "e";
    line.name = "O'Brien; DROP\x01 \"x\" é";
    line.number = "";
    line.key = "";
    line.consistencyPct = 0;
    line.pain = "-0t";
    line.flags = {
        {"silence", progress::FlagLevel::watch, 3.5, std::nullopt, day("2026-03-01"), std::nullopt},
        {"redflag.open", progress::FlagLevel::urgent, std::nullopt, 1.0, std::nullopt,
         day("2026-03-09")}};
    auto read = practice::decodedLine(practice::encoded(line)).value();
    read.key.clear();
    CHECK(read == line);
    CHECK_FALSE(practice::decodedLine(""));
    CHECK_FALSE(practice::decodedLine("nonsense"));
    CHECK_FALSE(practice::decodedLine(practice::encoded(line).substr(0, 60)));
}

TEST_CASE("a review says what changed since the last visit, with the days behind it") {
    Clinic clinic;
    clinic.hurt("2026-03-05", 3);
    const auto view = clinic.store()->reviews().view(clinic.sore()).value();
    CHECK_FALSE(view.since.visit);
    CHECK(view.since.from == day("2026-03-02"));
    CHECK(view.since.worst == 8);
    CHECK(view.since.answered == 2);
    CHECK(view.since.active == 2);
    CHECK_FALSE(view.since.worstBefore);
    CHECK(view.patient.value.name == "Bjørn Müller");
    const auto refused =
        clinic.store()->reviews().decide(clinic.sore(), {rehab::DecisionKind::delay, {}, {}});
    CHECK(refused.error().problems.front().field == "reason");
}
