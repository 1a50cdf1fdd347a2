#include "cli/words.h"

#include "exchange/answers.h"

#include <algorithm>
#include <array>

namespace sinew::cli {

namespace {

struct Words {
    std::string_view rule;
    std::string_view text;
};

constexpr auto responseRules = std::to_array<Words>({
    {"response.grab", "a sudden grab was felt"},
    {"response.limp", "a new limp"},
    {"response.redFlag", "a warning sign was answered with yes"},
    {"response.worstOverRed", "worst pain {value} was above {limit}"},
    {"response.worstOverStop", "worst pain {value} was above the stop limit of {limit}"},
    {"response.worstOverGreen", "worst pain {value} was above the quiet limit of {limit}"},
    {"response.worstWithinGreen", "worst pain {value} was within the quiet limit of {limit}"},
    {"response.loadTest", "the load test hurt {value}, from {limit} on it is too much"},
    {"response.morningRed", "pain {value} the next morning, from {limit} on it is far too much"},
    {"response.morningAmber", "pain {value} the next morning, more than before"},
    {"response.morningSettled", "pain {value} the next morning, no more than before"},
    {"response.after", "pain {value} an hour after, from {limit} on it is too much"},
    {"response.stiffness", "{value} minute{s} of stiffness, above the usual {limit}"},
    {"response.painkiller", "a painkiller was taken, which may hide pain"},
    {"response.missingBefore", "pain before was not answered"},
    {"response.missingWorst", "worst pain was not answered"},
    {"response.missingMorning", "the next morning was not answered"},
    {"response.missingTestBefore", "there is no load test of the day before"},
    {"response.awaitsMorning", "the next morning is still to come"},
});

constexpr auto doseRules = std::to_array<Words>({
    {"dose.start", "the phase's first dose"},
    {"dose.stay", "you chose to stay at this dose"},
    {"dose.greenOnce", "{value} of {limit} green days at this dose"},
    {"dose.greenTwice", "{value} green days at this dose"},
    {"dose.amber", "an amber day: the dose stays"},
    {"dose.amberThrice", "{value} amber days in a row: one step down"},
    {"dose.red", "a red day: held, then {value} step{s} lower"},
    {"dose.atTop", "the top of the prescribed range"},
    {"dose.atStart", "already the lowest dose of this phase"},
    {"dose.awaitsMorning", "waits for the next morning's answer"},
    {"dose.unanswered", "pain was not answered: the dose stays"},
    {"dose.incomplete", "not all of it was done: the dose stays"},
    {"dose.fixed", "set by hand, the rules leave it alone"},
    {"dose.gap", "{value} day{s} without it: one step lower"},
    {"dose.longGap", "{value} day{s} without it: back to the phase before"},
    {"dose.loadTest", "the load test hurt {value}: one step down today"},
    {"dose.longestRun",
     "{value} m would be more than {limit} m, the next step from the longest run"},
    {"dose.sprintRest", "fast running needs its days of rest"},
});

constexpr auto otherRules = std::to_array<Words>({
    {"clinicianFirst.grade", "with this grade a clinician sets the plan"},
    {"clinicianFirst.subType", "with referred pain a clinician sets the plan"},
    {"clinicianFirst.age", "under 18 a clinician sets the plan"},
    {"day.rest", "a rest day was chosen"},
    {"day.ill", "noted as a day of illness"},
    {"day.holiday", "noted as a holiday"},
    {"day.flare", "noted as a flare"},
    {"episode.closed", "this injury is closed"},
    {"equipment.missing", "the equipment for it is missing"},
    {"gate.noResponse", "no day has been judged yet"},
    {"gate.responseNotGreen", "the newest judged day is not green"},
    {"gate.responsePending", "the newest day is not complete yet"},
    {"phase.gateNotOpen", "the criteria were not met on that day"},
    {"phase.notNext", "that is not the next phase"},
    {"phase.notBack", "that is not an earlier phase"},
    {"phase.unknown", "that is no phase of this protocol"},
    {"phase.overrideWithoutReason", "an override needs a reason"},
    {"plan.none", "there is no plan yet"},
    {"plan.notDue", "nothing is planned for this day"},
    {"redflag.open", "a warning sign is open until a clinician clears it"},
    {"redflag.forbids", "a warning sign forbids it"},
    {"pain.overLimit", "pain {value} was above the limit of {limit}"},
    {"morning.worse", "pain {value} on a morning after exercise"},
    {"morning.missing", "{value} morning{s} after exercise without an answer"},
    {"red.twice", "two red days within a week"},
    {"silence", "nothing was entered on {value} planned days"},
    {"plateau", "no change beyond the error of measurement for {limit} days"},
    {"gate.open", "all criteria of the next phase are met"},
    {"reeval.due", "all tests are due again"},
    {"watch.pain", "pain after the return"},
    {"loss.beyondError", "a test fell from {limit} to {value}, more than its error"},
    {"estimate.class", "published courses of this kind"},
    {"estimate.floor", "the least days of the phases still ahead"},
    {"watch.checkIn", "last check-in after the return {value} day{s} ago"},
    {"watch.fastRun", "last fast run {value} day{s} ago"},
    {"watch.keep", "after a repeat injury the plan is kept for {limit} months"},
    {"watch.strength", "last strength work that lengthens {value} day{s} ago"},
    {"load.session", "effort x minutes {value}"},
    {"predictor.bridge", "pain {value} in the single-leg bridge from day 7 on"},
    {"predictor.care", "first visit on day {value}"},
    {"predictor.strength", "strength at length {value} % of the other side"},
    {"predictor.walk", "ten minutes of walking without pain on day {value}"},
    {"predictor.worstPain", "worst pain {value} in the first two days"},
    {"rescreen.grab", "a sudden grab: ask about warning signs again"},
    {"rescreen.nerve", "tingling or numbness: ask about warning signs again"},
    {"rescreen.painRise", "pain rose by {limit} or more in a day: ask about warning signs again"},
    {"symmetry.before", "the test before: {value}"},
    {"symmetry.injured", "injured side {value}"},
    {"symmetry.sound", "other side {value}"},
    {"watch.relapse", "a sudden grab after the return"},
    {"week.error", "worst pain changed by {value} on average; less than {limit} may be chance"},
    {"run.spike", "a run much longer than those before"},
});

void replace(std::string& text, std::string_view mark, std::optional<double> value) {
    const auto at = text.find(mark);
    if (at != std::string::npos) {
        text.replace(at, mark.size(),
                     value ? numberText(exchange::rounded(*value, 1)) : "(not answered)");
    }
}

} // namespace

std::optional<std::string_view> ruleWords(std::string_view rule) {
    std::optional<std::string_view> found;
    const auto look = [&](const auto& table) {
        const auto at = std::find_if(table.begin(), table.end(),
                                     [&](const Words& each) { return each.rule == rule; });
        found = at == table.end() ? found : std::optional{at->text};
    };
    look(responseRules);
    look(doseRules);
    look(otherRules);
    return found;
}

std::string reasonText(const progress::Because& because) {
    std::string text{ruleWords(because.rule).value_or(because.rule)};
    if (const auto at = text.find("{s}"); at != std::string::npos) {
        text.replace(at, 3, because.value == 1 ? "" : "s");
    }
    replace(text, "{value}", because.value);
    replace(text, "{limit}", because.limit);
    return because.day ? text + " (" + because.day->text() + ")" : text;
}

std::string flagText(const progress::Flag& flag) {
    const auto value = flag.values.empty() ? std::nullopt : std::optional{flag.values.back()};
    const auto day = flag.days.empty() ? std::nullopt : std::optional{flag.days.back()};
    return reasonText({flag.rule, value, flag.limit, day, "", ""});
}

} // namespace sinew::cli
