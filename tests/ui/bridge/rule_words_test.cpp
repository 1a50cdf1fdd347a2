#include "bridge/because_text.h"
#include "bridge/criterion_text.h"
#include "bridge/error_text.h"
#include "bridge/rule_words.h"
#include "progress/codes.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;

namespace {

const base::Day today = *base::Day::parse("2026-03-22");

} // namespace

TEST_CASE("every rule that the judgements can name has a sentence", "[bridge]") {
    for (const auto rule : progress::ruleCodes) {
        INFO(rule);
        CHECK(bridge::knowsRule(rule));
    }
}

TEST_CASE("a reason shows its numbers and its day and leaves no blank to fill", "[bridge]") {
    for (const auto& words : bridge::ruleWords()) {
        progress::Because because{std::string{words.rule}, 5, 4, today - 1, {}, {}};
        const QString sentence = bridge::becauseText(because, today);
        INFO(sentence.toStdString());
        CHECK_FALSE(sentence.contains(QLatin1Char('{')));
        CHECK(sentence.endsWith(QLatin1Char('.')));
        CHECK_FALSE(sentence[0].isLower());
    }
    const progress::Because worst{"response.worstOverStop", 5, 4, today - 1, {}, "C3.1"};
    CHECK(bridge::becauseText(worst, today) ==
          QStringLiteral("Worst pain yesterday was 5; exercise stops above 4."));
}

TEST_CASE("every way in which a criterion may be undecided says what would settle it", "[bridge]") {
    for (const auto code : progress::missingCodes) {
        INFO(code);
        CHECK(bridge::knowsMissing(code));
    }
}

TEST_CASE("a measured value stands against its bar in words", "[bridge]") {
    progress::CriterionJudgement judged;
    judged.value = 78.2;
    judged.bar = 75;
    judged.comparison = ">";
    judged.unit = "%";
    CHECK(bridge::againstBar(judged) == QString::fromUtf8("78.2 % (above 75 %)"));
    judged.unit = "deg";
    judged.value.reset();
    CHECK(bridge::againstBar(judged) == QString::fromUtf8("above 75°"));
    CHECK(bridge::measuredText(1, "0/1") == QStringLiteral("yes"));
}
