#include "bridge/because_text.h"
#include "bridge/criterion_text.h"
#include "bridge/error_text.h"
#include "bridge/rule_words.h"

#include <catch2/catch_test_macros.hpp>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace sinew;

namespace {

/// All string literals of that form in a room of the core.
QSet<QString> literals(const char* room, const char* form) {
    const QRegularExpression wanted{QString::fromUtf8(form)};
    QSet<QString> found;
    QDirIterator files{QStringLiteral(SINEW_TOP "/src/") + QString::fromUtf8(room),
                       {QStringLiteral("*.cpp")},
                       QDir::Files,
                       QDirIterator::Subdirectories};
    while (files.hasNext()) {
        QFile file{files.next()};
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto matches = wanted.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            found.insert(matches.next().captured(1));
        }
    }
    return found;
}

const base::Day today = *base::Day::parse("2026-03-22");

} // namespace

TEST_CASE("every rule that the judgements can name has a sentence", "[bridge]") {
    auto rules = literals("progress", R"-("([a-z][A-Za-z]*\.[a-z][A-Za-z]*)")-");
    for (const auto state : rehab::Names<rehab::DayStateKind>::list) {
        rules.insert(QStringLiteral("day.%1").arg(QString::fromLatin1(state)));
    }
    rules = rules.subtract({QStringLiteral("day.h")});
    CHECK(rules.size() > 40);
    for (const QString& rule : rules) {
        INFO(rule.toStdString());
        CHECK(bridge::knowsRule(rule.toStdString()));
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
    for (const char* code :
         {"screening", "bothSides", "baseline", "task", "run", "dailyPain", "loadTest", "exercise",
          "sessions", "usualVolume", "readiness", "signature", "measurement", "answer", "moreDays",
          "clinician", "equipment"}) {
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
