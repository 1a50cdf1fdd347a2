#include "core/catalog/shipped.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <sstream>

using namespace sinew;
using namespace sinew::rehab;

namespace {

/// "I1 I2" = yes to these, no to every other question.
IntakeAnswers yesTo(const std::string& ids) {
    IntakeAnswers answers;
    for (const auto& question : test::shipped().intake.questions) {
        answers[question.id] = false;
    }
    std::istringstream list{ids};
    for (std::string id; list >> id;) {
        REQUIRE(answers.contains(id));
        answers[id] = true;
    }
    return answers;
}

struct Story {
    std::string yes;
    InjuryType type;
    std::optional<SubType> subType;
    std::optional<InjuryType> secondary;
    std::vector<std::string> decidedBy;
};

} // namespace

TEST_CASE("the answers at the start choose the type of injury and say which of them decided") {
    const auto story = GENERATE(values<Story>({
        {"I1 I2", InjuryType::trauma, SubType::sprinting, {}, {"I1", "I2"}},
        {"I1 I3", InjuryType::trauma, SubType::stretching, {}, {"I1", "I3"}},
        {"I1 I2 I3", InjuryType::trauma, SubType::stretching, {}, {"I1", "I3"}},
        {"I1", InjuryType::trauma, {}, {}, {"I1"}},
        {"I2", InjuryType::gradual, SubType::postural, {}, {}},
        {"I4", InjuryType::repetitive, {}, {}, {"I4"}},
        {"I5", InjuryType::gradual, SubType::tendon, {}, {"I5"}},
        {"I4 I5", InjuryType::gradual, SubType::tendon, InjuryType::repetitive, {"I5", "I4"}},
        {"I5 I7", InjuryType::gradual, SubType::referred, {}, {"I7"}},
        {"I1 I2 I5",
         InjuryType::trauma,
         SubType::sprinting,
         InjuryType::gradual,
         {"I1", "I2", "I5"}},
        {"I4 I9", InjuryType::repetitive, {}, InjuryType::gradual, {"I4", "I9"}},
        {"I9", InjuryType::gradual, SubType::postural, {}, {"I9"}},
        {"I6", InjuryType::gradual, SubType::postural, {}, {"I6"}},
        {"", InjuryType::gradual, SubType::postural, {}, {}},
    }));
    CAPTURE(story.yes);
    const auto choice = choose(test::shipped().intake, yesTo(story.yes));
    CHECK(choice.type == story.type);
    CHECK(choice.subType == story.subType);
    CHECK(choice.secondaryType == story.secondary);
    CHECK(choice.decidedBy == story.decidedBy);
    CHECK(choice.unanswered.empty());
}

TEST_CASE("an earlier injury of the same thigh and three months of pain are remembered") {
    const auto choice = choose(test::shipped().intake, yesTo("I1 I2 I6 I8"));
    CHECK(choice.recurrence);
    CHECK(choice.chronic);
    CHECK(choice.type == InjuryType::trauma);
    CHECK_FALSE(choose(test::shipped().intake, yesTo("I1")).recurrence);
}

TEST_CASE("nothing is chosen while a question that is asked has no answer") {
    auto answers = yesTo("I1");
    answers.erase("I3");
    const auto open = choose(test::shipped().intake, answers);
    CHECK_FALSE(open.type);
    CHECK(open.unanswered == std::vector<std::string>{"I3"});
    answers["I1"] = false;
    CHECK(choose(test::shipped().intake, answers).type == InjuryType::gradual);
}

TEST_CASE("whatever is answered, a person gets a protocol that knows her sub-type") {
    const auto& catalogue = test::shipped();
    const auto& questions = catalogue.intake.questions;
    for (unsigned bits = 0; bits < (1u << questions.size()); ++bits) {
        IntakeAnswers answers;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            answers[questions[i].id] = (bits >> i & 1u) != 0;
        }
        const auto choice = choose(catalogue.intake, answers);
        REQUIRE(choice.type);
        const auto* protocol = catalogue.protocolFor(*choice.type);
        REQUIRE(protocol);
        CHECK((!choice.subType || typeOf(*choice.subType) == choice.type));
        CHECK(road(*protocol, Demand::daily, choice.subType).back() == Phase::M);
    }
}
