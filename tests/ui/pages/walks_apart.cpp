#include "pages/walks.h"

#include "pages/seen.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

namespace sinew::tests::walks {

void details() {
    Seen seen;
    seen.write([](Past& past) { past.calmDays("2026-03-04", "2026-03-06", 2); });
    seen.open();
    seen.turnTo("settings");
    seen.press("settings.details");
    seen.look("details", allDresses());
    seen.drive().type("details.name", " ");
    seen.press("details.type.gradual");
    seen.press("details.keep");
    seen.look("details_problems");
    seen.press("details.discard");
    seen.press("details.another");
    seen.look("another_injury");
}

void share() {
    Seen seen;
    seen.write([](Past& past) { past.calmDays("2026-03-04", "2026-03-06", 2); });
    seen.open();
    seen.turnTo("share");
    const auto file = seen.folder() / "sinew.jsonl";
    const auto answer = QString::fromStdString(file.string());
    seen.program().prompt().willAnswer(answer);
    seen.press("share.save");
    {
        std::ofstream note{file, std::ios::app};
        note << R"({"record":"account","id":"01890000-0000-7000-8000-0000000000aa",)"
             << R"("name":"C. Example","role":"clinician"})" << '\n';
    }
    seen.program().prompt().willAnswer(answer);
    seen.press("share.open");
    CHECK(seen.drive().sees("share.take"));
    seen.look("share_file", allDresses());
    std::ofstream{file, std::ios::app} << "{\"record\":\"run\"}\n";
    seen.program().prompt().willAnswer(answer);
    seen.press("share.open");
    seen.look("share_refused");
}

void otherDays() {
    struct Day {
        const char* name;
        std::function<void(Past&)> write;
    };
    const std::vector<Day> days{
        {"held",
         [](Past& past) {
             past.session("2026-03-21", 2, 8);
             past.morning("2026-03-22", 6);
         }},
        {"ill", [](Past& past) { past.dayState("2026-03-22", rehab::DayStateKind::ill); }},
        {"rest", [](Past& past) { past.dayState("2026-03-22", rehab::DayStateKind::rest); }},
        {"unfinished", [](Past& past) { past.unfinished("2026-03-21", 2); }},
        {"yesterday", [](Past& past) { past.session("2026-03-20", 2, 2); }},
        {"clock_back", [](Past& past) { past.session("2026-03-23", 2, 2); }},
        {"urgent", [](Past& past) { past.warningSign("2026-03-22", 1); }},
        {"emergency", [](Past& past) { past.warningSign("2026-03-22", 7); }},
        {"done",
         [](Past& past) {
             past.morning("2026-03-22", 2);
             past.session("2026-03-22", 2, 3);
         }},
    };
    for (const auto& day : days) {
        Seen seen;
        seen.write(day.write);
        seen.open();
        seen.look((std::string{"today_"} + day.name).c_str(), {{}, fewDresses().back()});
    }
}

void demo() {
    Seen seen;
    seen.program().program().startDemo(seen.places(), {2, 40, 1});
    seen.drive().waitUntil("the pages stand", [&] { return seen.drive().has("nav.today"); });
    seen.program().settleStore();
    settle();
    for (const char* page : {"today", "plan", "progress"}) {
        seen.turnTo(page);
        seen.look((std::string{"demo_"} + page).c_str());
    }
}

void doors() {
    Seen seen;
    {
        practice::FixedClock clock{base::instantAt(day(aSunday), 600, 60)};
        practice::CountedIds ids{clock, 1};
        REQUIRE(practice::Practice::create(seen.places(), practice::Passphrase{"a long sentence"},
                                           clock, ids));
    }
    seen.program().start();
    settle();
    seen.look("unlock");
    seen.drive().type("unlockPassphrase", "another sentence");
    seen.drive().click("unlock");
    seen.drive().waitUntil("it says that it does not fit",
                           [&] { return !seen.drive().read("unlockProblem").isEmpty(); });
    seen.look("unlock_wrong");
    std::ofstream{seen.places().store, std::ios::trunc} << "not a store";
    seen.drive().type("unlockPassphrase", "a long sentence");
    seen.drive().click("unlock");
    seen.drive().waitUntil("it says what is wrong", [&] { return seen.drive().sees("retry"); });
    seen.look("trouble");
}

void over() {
    Seen seen;
    seen.write([](Past& past) { past.calmDays("2026-03-04", "2026-03-21", 2); });
    seen.open();
    for (const char* page : {"today", "plan", "progress", "settings", "screening", "relapse"}) {
        seen.turnTo(page);
        if (page == std::string{"screening"} || page == std::string{"relapse"}) {
            seen.look(page);
        }
        seen.drive().press(Qt::Key_F1);
        seen.lookOver("pageHelp", (std::string{"help_"} + page).c_str());
    }
    seen.drive().press(Qt::Key_K, Qt::ControlModifier);
    seen.lookOver("finder", "finder");
    for (const char* typed : {"2026-03-12", "2026-12-24", "2020-01-01", "zzz"}) {
        seen.drive().press(Qt::Key_K, Qt::ControlModifier);
        seen.drive().type("finder.field", typed);
        seen.lookOver("finder", (std::string{"finder_"} + typed).c_str());
    }
}

} // namespace sinew::tests::walks
