#include "cli/terminal.h"

#include <catch2/catch_test_macros.hpp>

#include <regex>

using namespace sinew;
using namespace sinew::test;

namespace {

/// A demo clinic of all types and stages, and everything that sinewctl says about it in text.
class DemoTalk : public Terminal {
public:
    DemoTalk() {
        REQUIRE(say({"demo", "--device-key", "--days", "120"}).exit == 0);
        const auto json = ask({"patients"}).json();
        for (const auto& line : *json.as<exchange::Json::List>()) {
            m_patients.push_back(*line.find("id")->as<std::string>());
        }
    }

    [[nodiscard]] const std::vector<std::string>& patients() const { return m_patients; }
    Ran say(std::vector<std::string> words) const {
        words.insert(words.end(), {"--store", store(), "--today", "2026-04-01"});
        return run(std::move(words));
    }

private:
    std::vector<std::string> m_patients;
};

/// What was left between braces for somebody else to fill.
std::string unfilled(const std::string& text) {
    std::smatch found;
    return std::regex_search(text, found, std::regex{"\\{[a-zA-Z]*\\}"}) ? found.str() : "";
}

} // namespace

TEST_CASE("no command leaves a number out of its sentences") {
    const DemoTalk demo;
    const auto check = [&](std::vector<std::string> words) {
        const auto ran = demo.say(std::move(words));
        INFO(ran.out << ran.err);
        CHECK(ran.exit == 0);
        CHECK_FALSE(ran.out.empty());
        CHECK(unfilled(ran.out).empty());
        return ran.out;
    };
    REQUIRE(demo.patients().size() == 12);
    const auto list = check({"patients"});
    CHECK(std::regex_search(list, std::regex{"error of measurement for [0-9]+ days"}));
    for (const auto& patient : demo.patients()) {
        check({"today", "--patient", patient});
        check({"assess", "--patient", patient});
    }
    const auto& first = demo.patients().front();
    for (const auto* kind : {"pain", "load", "strength", "range", "alignment", "adherence"}) {
        check({"chart", "--kind", kind, "--patient", first});
    }
    check({"assess", "--patient", first, "--on", "2026-03-20"});
    check({"check", "--rebuild"});
    check({"exercises"});
    check({"exercises", "single-leg-bridge"});
    check({"protocols"});
    check({"protocols", "tendon"});
    check({"version"});
    check({"export", "--out", demo.path("all.jsonl")});
    check({"import", demo.path("all.jsonl")});
    check({"decide", "--delay", "--patient", first, "--by", "Dr. Demo", "--reason",
           "talked it over"});
}
