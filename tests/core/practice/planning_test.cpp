#include "practice/planning.h"
#include "practice/reception.h"
#include "practice/reviews.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// A. Example of 2 March in the clinic of Dr. B, overruled into A2 on the 20th; it is the 22nd.
class PlannedClinic {
public:
    PlannedClinic() {
        practice::NewClinic clinic;
        clinic.clinic.name = "Riverside Clinic";
        clinic.clinician.name = "Dr. B";
        REQUIRE(m_store->reception().setUp(clinic));
        m_episode = m_store->reception().admit(examplePatient()).value().episode;
        m_store.at("2026-03-20", 10);
        REQUIRE(m_store->reviews().decide(
            m_episode, {rehab::DecisionKind::override_, "A2", "examined today"}));
        m_store.at("2026-03-22", 10);
    }

    [[nodiscard]] TemporaryPractice& store() { return m_store; }
    [[nodiscard]] practice::Planning& desk() { return m_store->planning(); }
    [[nodiscard]] base::Id<rehab::Episode> episode() const { return m_episode; }
    [[nodiscard]] practice::PlanSheet sheet() { return desk().sheet(m_episode).value(); }
    /// What stands there now, to be changed.
    [[nodiscard]] practice::PlanDraft draft(const std::string& reason = "stairs go well") {
        const auto now = sheet();
        return {now.seen, now.from, now.present, reason, {}};
    }
    [[nodiscard]] auto save(const practice::PlanDraft& draft) {
        return desk().save(m_episode, draft);
    }
    /// With one line more, as the library prescribes it.
    [[nodiscard]] practice::PlanDraft adding(const std::string& exercise) {
        auto wanted = draft();
        wanted.lines.push_back(desk().line(m_episode, exercise).value());
        return wanted;
    }
    [[nodiscard]] std::vector<std::string> due(const char* on) {
        m_store.at(on, 10);
        const auto view = m_store->journal().today(m_episode, day(on)).value();
        std::vector<std::string> names;
        for (const auto& item : view.plan.items) {
            names.push_back(item.exercise);
        }
        return names;
    }

private:
    TemporaryPractice m_store;
    base::Id<rehab::Episode> m_episode;
};

template <class List>
bool among(const List& list, const typename List::value_type& wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

std::string codeOf(const base::Result<practice::Saved>& saved, const std::string& field) {
    REQUIRE_FALSE(saved);
    for (const auto& problem : saved.error().problems) {
        if (problem.field == field) {
            return problem.code;
        }
    }
    return {};
}

} // namespace

TEST_CASE("a changed plan counts from the next day on, with who changed it and why") {
    PlannedClinic clinic;
    const auto before = clinic.sheet();
    CHECK(before.isProtocols);
    CHECK(before.present == before.standard);
    CHECK(before.from == day("2026-03-23"));
    REQUIRE(clinic.save(clinic.adding("isometric-heel-dig")));
    const auto after = clinic.sheet();
    CHECK_FALSE(after.isProtocols);
    REQUIRE(after.past.size() == 1);
    CHECK(after.past.front().by == "Dr. B");
    CHECK(after.past.front().reason == "stairs go well");
    CHECK(after.past.front().difference.begun == std::vector<std::string>{"isometric-heel-dig"});
    CHECK(after.past.front().difference.changed.empty());
    CHECK_FALSE(among(clinic.due("2026-03-22"), "isometric-heel-dig"));
    CHECK(among(clinic.due("2026-03-23"), "isometric-heel-dig"));
}

TEST_CASE("the person is told on her days who changed what of the plan, and why") {
    PlannedClinic clinic;
    auto wanted = clinic.adding("isometric-heel-dig");
    const auto ended = wanted.lines.front().exercise;
    wanted.lines.erase(wanted.lines.begin());
    REQUIRE(clinic.save(wanted));
    auto& journal = clinic.store()->journal();
    CHECK_FALSE(journal.today(clinic.episode(), day("2026-03-22"))->planTold);
    CHECK(journal.plan(clinic.episode(), day("2026-03-22"))->planTold);
    clinic.store().at("2026-03-24", 9);
    const auto told = journal.today(clinic.episode(), day("2026-03-24"))->planTold;
    REQUIRE(told);
    CHECK(told->by == "Dr. B");
    CHECK(told->change.reason == "stairs go well");
    CHECK(told->change.from == day("2026-03-23"));
    CHECK(told->change.difference.begun == std::vector<std::string>{"isometric-heel-dig"});
    CHECK(told->change.difference.ended == std::vector{ended});
}

TEST_CASE("Undo of a plan brings back what stood before, the overridden warnings too") {
    PlannedClinic clinic;
    auto wanted = clinic.adding("nordic-hamstring-exercise");
    wanted.overrides = {{"nordic-hamstring-exercise", {}, "two repetitions, held by me", {}, {}}};
    const auto before = clinic.sheet();
    const auto saved = clinic.save(wanted);
    REQUIRE(saved);
    CHECK(clinic.sheet().overrides.size() == 1);
    REQUIRE(clinic.store()->journal().undo(saved->deed));
    const auto after = clinic.sheet();
    CHECK(after.present == before.present);
    CHECK(after.isProtocols);
    CHECK(clinic.store()->journal().dossier(clinic.episode())->snoozes.empty());
}

TEST_CASE("without a reason nothing of a changed plan is kept") {
    PlannedClinic clinic;
    auto wanted = clinic.adding("isometric-heel-dig");
    for (const char* reason : {"", "   "}) {
        wanted.reason = reason;
        CHECK(codeOf(clinic.save(wanted), "reason") == "missing");
    }
    CHECK(codeOf(clinic.save(clinic.draft()), "lines") == "unchanged");
    CHECK(clinic.sheet().past.empty());
}

TEST_CASE("a warning is overridden for a reason only, which stays with the revision") {
    PlannedClinic clinic;
    auto wanted = clinic.adding("nordic-hamstring-exercise");
    const auto last = std::to_string(wanted.lines.size() - 1);
    CHECK(codeOf(clinic.save(wanted), "lines[" + last + "].override") == "missing");
    wanted.overrides = {{"nordic-hamstring-exercise", {}, "two repetitions, held by me", {}, {}}};
    REQUIRE(clinic.save(wanted));
    const auto sheet = clinic.sheet();
    REQUIRE(sheet.past.front().overrides.size() == 1);
    const auto& kept = sheet.past.front().overrides.front();
    CHECK(kept.exercise == "nordic-hamstring-exercise");
    CHECK(kept.kind == progress::PlanWarningKind::contraPhase);
    CHECK(kept.reason == "two repetitions, held by me");
    CHECK(kept.by == "Dr. B");
    // It is not asked for again in this phase.
    auto next = clinic.draft("less is enough");
    next.lines.erase(next.lines.begin());
    REQUIRE(clinic.save(next));
}

TEST_CASE("a reason given in one phase is asked for anew in the next") {
    PlannedClinic clinic;
    auto wanted = clinic.adding("bounds-and-split-jumps");
    wanted.overrides = {{"bounds-and-split-jumps", {}, "one set, on grass", {}, {}}};
    REQUIRE(clinic.save(wanted));
    CHECK(clinic.sheet().overrides.size() == 1);
    clinic.store().at("2026-03-24", 10);
    REQUIRE(clinic.store()->reviews().decide(
        clinic.episode(), {rehab::DecisionKind::override_, "A3", "jogs without pain"}));
    auto again = clinic.adding("bounds-and-split-jumps");
    const auto last = std::to_string(again.lines.size() - 1);
    CHECK(codeOf(clinic.save(again), "lines[" + last + "].override") == "missing");
}

TEST_CASE("a plan that was changed elsewhere meanwhile is not overwritten") {
    PlannedClinic clinic;
    const auto mine = clinic.adding("isometric-heel-dig");
    REQUIRE(clinic.save(clinic.adding("dead-bug")));
    CHECK(clinic.save(mine).error().code == base::Code::conflict);
    const auto after = clinic.sheet();
    CHECK(among(clinic.due("2026-03-23"), "dead-bug"));
    auto again = mine;
    again.seen = after.seen;
    CHECK(clinic.save(again)); // by whoever has seen it
    CHECK_FALSE(among(clinic.due("2026-03-23"), "dead-bug"));
}

TEST_CASE("a gate passed meanwhile is a change of the plan, too") {
    PlannedClinic clinic;
    const auto mine = clinic.adding("isometric-heel-dig");
    REQUIRE(clinic.store()->reviews().decide(
        clinic.episode(), {rehab::DecisionKind::override_, "A3", "jogs without pain"}));
    CHECK(clinic.save(mine).error().code == base::Code::conflict);
}

TEST_CASE("two changes for one day are two revisions, the newest told first") {
    PlannedClinic clinic;
    REQUIRE(clinic.save(clinic.adding("isometric-heel-dig")));
    clinic.store().at("2026-03-22", 11);
    auto second = clinic.adding("dead-bug");
    second.reason = "the trunk gives way";
    REQUIRE(clinic.save(second));
    const auto past = clinic.sheet().past;
    REQUIRE(past.size() == 2);
    CHECK(past.front().reason == "the trunk gives way");
    CHECK(past.front().difference.begun == std::vector<std::string>{"dead-bug"});
    CHECK(past.back().reason == "stairs go well");
    CHECK(clinic.store()->journal().dossier(clinic.episode())->plans.size() == 1);
}

TEST_CASE("a change from today on takes the place of one that was to begin later") {
    PlannedClinic clinic;
    REQUIRE(clinic.save(clinic.adding("isometric-heel-dig")));
    auto wanted = clinic.adding("dead-bug");
    wanted.lines.back().weekdays.clear(); // every day
    wanted.from = day("2026-03-22");
    REQUIRE(clinic.save(wanted));
    CHECK(among(clinic.due("2026-03-22"), "dead-bug"));
    CHECK(among(clinic.due("2026-03-23"), "dead-bug"));
    CHECK(clinic.store()->journal().dossier(clinic.episode())->plans.size() == 1);
    wanted.from = day("2026-03-20");
    wanted.seen = clinic.sheet().seen;
    CHECK(codeOf(clinic.save(wanted), "from") == "pastDay");
}

TEST_CASE("what stands in for missing equipment is of its kind and keeps the days") {
    PlannedClinic clinic;
    auto machine = clinic.desk().line(clinic.episode(), "swiss-ball-curl").value();
    machine.weekdays = {rehab::Weekday::mon, rehab::Weekday::thu};
    machine.everyDays.reset();
    const auto warnings = clinic.desk().weigh(clinic.episode(), {machine}).value();
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().kind == progress::PlanWarningKind::equipment);
    const auto offered = clinic.desk().substitutes(clinic.episode(), "swiss-ball-curl", {}).value();
    REQUIRE_FALSE(offered.empty());
    for (const auto& one : offered) {
        const auto* exercise = clinic.store()->catalogue().exercise(one.exercise);
        REQUIRE(exercise != nullptr);
        CHECK(rehab::hasCategory(*exercise, rehab::Category::kneeDominant));
        CHECK(rehab::isIn(*exercise, rehab::Phase::A2));
        CHECK(rehab::hasAll({rehab::Equipment::bike, rehab::Equipment::band}, exercise->equipment));
    }
    CHECK(offered.front().easier);
    const auto instead =
        clinic.desk().line(clinic.episode(), offered.front().exercise, machine).value();
    CHECK(instead.weekdays == machine.weekdays);
    CHECK(instead.sets.has_value());
    const auto others =
        clinic.desk()
            .substitutes(clinic.episode(), "swiss-ball-curl", {offered.front().exercise})
            .value();
    CHECK(others.size() + 1 == offered.size());
}

TEST_CASE("a plan that names an exercise nobody knows stays as it is, says so and can be mended") {
    PlannedClinic clinic;
    REQUIRE(clinic.save(clinic.adding("isometric-heel-dig")));
    auto text = clinic.store().exported(true);
    for (auto at = text.find("isometric-heel-dig"); at != std::string::npos;
         at = text.find("isometric-heel-dig")) {
        text.replace(at, 18, "gone-with-a-folder");
    }
    TemporaryPractice other{"2026-03-22"};
    const TemporaryFolder folder;
    std::ofstream{folder.path() / "plan.jsonl", std::ios::binary} << text;
    std::vector<practice::LineProblem> problems;
    REQUIRE(other->post().import(folder.path() / "plan.jsonl", day("2026-03-22"), problems));
    REQUIRE(other->reception().actAsClinician());
    auto& desk = other->planning();
    const auto sheet = desk.sheet(clinic.episode()).value();
    REQUIRE(sheet.present.back().exercise == "gone-with-a-folder");
    REQUIRE_FALSE(sheet.warnings.empty());
    CHECK(sheet.warnings.back().kind == progress::PlanWarningKind::unknown);
    CHECK_FALSE(desk.substitutes(clinic.episode(), "gone-with-a-folder", {})->empty());
    practice::PlanDraft wanted{sheet.seen, sheet.from, sheet.present, "one set less", {}};
    wanted.lines.front().sets = rehab::Count::of<1>();
    REQUIRE(desk.save(clinic.episode(), wanted)); // nothing of it is lost
    CHECK(desk.sheet(clinic.episode())->present.back() == sheet.present.back());
}

TEST_CASE("a dose that cannot be, an exercise twice and endless words are told with their field") {
    PlannedClinic clinic;
    auto wanted = clinic.adding("isometric-heel-dig");
    auto& line = wanted.lines.back();
    const auto path = "lines[" + std::to_string(wanted.lines.size() - 1) + "].";
    line.sets = rehab::Count::of<400>();
    CHECK(codeOf(clinic.save(wanted), path + "sets") == "outOfRange");
    line.sets = rehab::Count::of<4>();
    line.exercise = wanted.lines.front().exercise;
    CHECK(codeOf(clinic.save(wanted), path + "exercise") == "twice");
    line.exercise = "made-up";
    CHECK(codeOf(clinic.save(wanted), path + "exercise") == "unknownReference");
    line.exercise = "isometric-heel-dig";
    line.note = std::string(200'000, 'x');
    const auto record = "prescriptions[" + std::to_string(wanted.lines.size() - 1) + "].";
    CHECK(codeOf(clinic.save(wanted), record + "note") == "tooLong");
    line.note = "a\nb \xff";
    CHECK(codeOf(clinic.save(wanted), record + "note") == "notText");
    line.note = "<b>slowly</b> \"; DROP TABLE plan; --";
    line.everyDays = rehab::Count::of<2>();
    line.weekdays = {rehab::Weekday::mon};
    CHECK(codeOf(clinic.save(wanted), record + "everyDays") == "contradiction");
    line.weekdays.clear();
    REQUIRE(clinic.save(wanted));
    CHECK(clinic.sheet().present.back() == line);
}

TEST_CASE("only a clinician changes a plan here") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    const auto sheet = store->planning().sheet(episode).value();
    practice::PlanDraft draft{sheet.seen, sheet.from, {}, "enough", {}};
    CHECK(store->planning().save(episode, draft).error().code == base::Code::notAllowed);
    CHECK(store->planning().sheet(base::Id<rehab::Episode>::trusted("nobody")).error().code ==
          base::Code::notFound);
}
