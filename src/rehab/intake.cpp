#include "rehab/intake.h"

#include <algorithm>

namespace sinew::rehab {

namespace {

bool isYes(const IntakeAnswers& answers, const std::string& id) {
    const auto found = answers.find(id);
    return found != answers.end() && found->second;
}

using Ranked = std::vector<const IntakeQuestion*>;

/// The questions answered yes, strongest first.
Ranked yesAnswers(const Intake& intake, const IntakeAnswers& answers) {
    Ranked yes;
    for (const auto& question : intake.questions) {
        if (isAsked(intake, question, answers) && isYes(answers, question.id)) {
            yes.push_back(&question);
        }
    }
    std::stable_sort(yes.begin(), yes.end(), [](auto* a, auto* b) { return a->rank < b->rank; });
    return yes;
}

/// Type, sub-type of that type, and the next other type.
void decide(IntakeChoice& choice, const Ranked& yes) {
    for (const auto* question : yes) {
        if (!question->type) {
            continue;
        }
        if (!choice.type) {
            choice.type = question->type;
        }
        const bool names = question->type == choice.type && !choice.subType && question->subType;
        const bool differs = question->type != choice.type && !choice.secondaryType;
        if (names) {
            choice.subType = question->subType;
        }
        if (differs) {
            choice.secondaryType = question->type;
        }
        if (names || differs || choice.decidedBy.empty()) {
            choice.decidedBy.push_back(question->id);
        }
    }
}

/// What the answers left open.
void fallBack(IntakeChoice& choice, const Intake& intake) {
    choice.type = choice.type.value_or(intake.otherwise);
    if (choice.type == intake.otherwise && !choice.subType) {
        choice.subType = intake.otherwiseSubType;
    }
}

} // namespace

bool isAsked(const Intake& intake, const IntakeQuestion& question, const IntakeAnswers& answers) {
    if (question.after.empty()) {
        return true;
    }
    const auto before =
        std::find_if(intake.questions.begin(), intake.questions.end(),
                     [&](const IntakeQuestion& q) { return q.id == question.after; });
    return before != intake.questions.end() && isAsked(intake, *before, answers) &&
           isYes(answers, question.after);
}

IntakeChoice choose(const Intake& intake, const IntakeAnswers& answers) {
    IntakeChoice choice;
    for (const auto& question : intake.questions) {
        if (isAsked(intake, question, answers) && !answers.contains(question.id)) {
            choice.unanswered.push_back(question.id);
        }
    }
    const auto yes = yesAnswers(intake, answers);
    choice.recurrence = std::any_of(yes.begin(), yes.end(), [](auto* q) { return q->recurrence; });
    choice.chronic = std::any_of(yes.begin(), yes.end(), [](auto* q) { return q->chronic; });
    if (!choice.unanswered.empty()) {
        return choice;
    }
    decide(choice, yes);
    fallBack(choice, intake);
    return choice;
}

} // namespace sinew::rehab
