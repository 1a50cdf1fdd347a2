#include "bridge/rule_words.h"

#include <QtGlobal>

#include <array>

namespace sinew::bridge {

namespace {

#define SINEW_RULE(text) QT_TRANSLATE_NOOP("Rules", text)

constexpr auto words = std::to_array<RuleWords>({
    {"response.grab", SINEW_RULE("{day} you noted a sudden grab.")},
    {"response.limp", SINEW_RULE("{day} you noted a new limp.")},
    {"response.redFlag", SINEW_RULE("A warning sign was answered with yes.")},
    {"response.worstOverRed",
     SINEW_RULE("Worst pain {day} was {value}; above {limit} is too much.")},
    {"response.worstOverStop",
     SINEW_RULE("Worst pain {day} was {value}; exercise stops above {limit}.")},
    {"response.worstOverGreen",
     SINEW_RULE("Worst pain {day} was {value}; up to {limit} lets the dose grow.")},
    {"response.worstWithinGreen", SINEW_RULE("Worst pain {day} was {value}, within {limit}.")},
    {"response.loadTest",
     SINEW_RULE("The load test {day} hurt {value}; from {limit} on the dose goes down.")},
    {"response.morningRed",
     SINEW_RULE("Pain on waking {day} was {value}; from {limit} on it was too much.")},
    {"response.morningAmber",
     SINEW_RULE("Pain on waking {day} was {value}, one more than before the session.")},
    {"response.morningSettled",
     SINEW_RULE("Pain on waking {day} was {value}, no more than before the session ({limit}).")},
    {"response.after",
     SINEW_RULE("Pain some time after the session {day} was {value}; from {limit} on it counts.")},
    {"response.stiffness",
     SINEW_RULE("Stiffness {day} lasted {value} minute(s), longer than your usual ({limit}).")},
    {"response.painkiller",
     SINEW_RULE("A painkiller was taken {day}, so a good answer does not raise the dose.")},
    {"response.missingBefore", SINEW_RULE("Pain before the session {day} was not answered.")},
    {"response.missingWorst", SINEW_RULE("Worst pain {day} was not answered.")},
    {"response.missingMorning", SINEW_RULE("The morning after ({day}) was not answered.")},
    {"response.awaitsMorning", SINEW_RULE("The morning after is still to come or to be answered.")},
    {"response.missingTestBefore",
     SINEW_RULE("There is no load test before {day} to compare with.")},
    {"gate.responsePending", SINEW_RULE("The answer of {day} is not known yet.")},
    {"gate.noResponse", SINEW_RULE("There is no session with an answer yet.")},
    {"gate.responseNotGreen", SINEW_RULE("The thigh had not settled after {day}.")},
    {"redflag.open",
     SINEW_RULE("A warning sign was answered with yes, and no clinician has cleared it yet.")},
    {"phase.unknown", SINEW_RULE("The decision names a phase that is not on this road.")},
    {"phase.gateNotOpen", SINEW_RULE("The gate was not open {day}.")},
    {"phase.notNext", SINEW_RULE("The decision skips a phase.")},
    {"phase.overrideWithoutReason", SINEW_RULE("An override needs a reason.")},
    {"phase.notBack", SINEW_RULE("A step back has to lead to an earlier phase.")},
    {"dose.start", SINEW_RULE("This is where the exercise starts in this phase of your plan.")},
    {"dose.greenOnce",
     SINEW_RULE(
         "The thigh settled {value} of {limit} time(s) at this dose; it grows after {limit}.")},
    {"dose.greenTwice",
     SINEW_RULE(
         "The thigh settled {value} time(s) in a row at this dose, so it may grow one step.")},
    {"dose.amber", SINEW_RULE("After {day} it settled only partly, so the dose stays.")},
    {"dose.amberThrice",
     SINEW_RULE(
         "It settled only partly {value} time(s) in a row, so the dose goes one step down.")},
    {"dose.red", SINEW_RULE("It was too much {day}: one day off, then {value} step(s) lower.")},
    {"dose.awaitsMorning",
     SINEW_RULE("The morning after {day} is not answered yet, so the dose stays.")},
    {"dose.unanswered", SINEW_RULE("Answers about {day} are missing, so the dose stays.")},
    {"dose.incomplete", SINEW_RULE("The dose was not done in full {day}, so it stays.")},
    {"dose.fixed", SINEW_RULE("Your clinician fixed this dose.")},
    {"dose.stay", SINEW_RULE("You chose to stay at this dose.")},
    {"dose.atTop", SINEW_RULE("This is the top of what is planned for this exercise.")},
    {"dose.atStart", SINEW_RULE("This is the lowest dose planned for this exercise.")},
    {"dose.gap", SINEW_RULE("The last time is {value} day(s) ago, so it starts one step lower.")},
    {"dose.longGap",
     SINEW_RULE("The last time is {value} day(s) ago, so it starts as in the phase before.")},
    {"dose.loadTest",
     SINEW_RULE("The load test this morning hurt {value}; from {limit} on, one step less today.")},
    {"dose.sprintRest",
     SINEW_RULE("You ran at {value} % {day}; runs from {limit} % on need two days between them.")},
    {"dose.longestRun",
     SINEW_RULE(
         "No run is longer than {distance} yet, a little over the longest of the last weeks.")},
    {"day.rest", SINEW_RULE("You chose a rest day.")},
    {"day.ill", SINEW_RULE("You noted that you are ill.")},
    {"day.holiday", SINEW_RULE("You noted a holiday.")},
    {"day.flare", SINEW_RULE("You noted a flare.")},
    {"plan.none", SINEW_RULE("There is no plan yet; a clinician makes it.")},
    {"plan.notDue", SINEW_RULE("The plan has nothing on this day.")},
    {"episode.closed", SINEW_RULE("This injury is closed.")},
    {"equipment.missing", SINEW_RULE("It needs equipment that you did not name.")},
    {"redflag.forbids",
     SINEW_RULE("A warning sign you answered with yes rules this exercise out.")},
    {"pain.overLimit", SINEW_RULE("Worst pain {day} was {value}, above the limit of {limit}.")},
    {"morning.worse", SINEW_RULE("Pain on waking {day} was {value}, clearly more than before.")},
    {"morning.missing", SINEW_RULE("Mornings after sessions were not answered.")},
    {"red.twice", SINEW_RULE("It was too much twice within a week.")},
    {"silence", SINEW_RULE("{value} planned day(s) passed without an entry.")},
    {"plateau", SINEW_RULE("Nothing measured changed clearly in {limit} day(s).")},
    {"gate.open", SINEW_RULE("Everything the next phase asks for is met.")},
    {"reeval.due", SINEW_RULE("A new examination is due.")},
    {"watch.pain", SINEW_RULE("There is pain again after the return.")},
    {"run.spike", SINEW_RULE("A run was much longer than the longest of the last weeks.")},
    {"week.error",
     SINEW_RULE("Worst pain changed by {value} on average; less than {limit} may be chance.")},
    {"loss.beyondError",
     SINEW_RULE("A test {day} came out at {value}, clearly worse than the one before ({limit}).")},
    {"estimate.class",
     SINEW_RULE("People with a similar injury often need about {value} day(s). The tests decide, "
                "not the calendar.")},
    {"estimate.floor", SINEW_RULE("The earliest day the plan allows is day {value}.")},
    {"watch.strength",
     SINEW_RULE("Strength work that lengthens the muscle was last done {value} day(s) ago.")},
    {"watch.checkIn", SINEW_RULE("The last check-in after the return was {value} day(s) ago.")},
    {"watch.keep",
     SINEW_RULE("After a repeat injury the plan is kept for {limit} month(s), up to {day}.")},
    {"load.session", SINEW_RULE("Effort times minutes on {day}: {value}.")},
    {"predictor.bridge",
     SINEW_RULE("Pain {value} in the single-leg bridge in the second week or later.")},
    {"predictor.care", SINEW_RULE("The first visit was on day {value}.")},
    {"predictor.strength", SINEW_RULE("Strength at length was {value} % of the other side.")},
    {"predictor.walk", SINEW_RULE("Ten minutes of walking without pain came on day {value}.")},
    {"predictor.worstPain", SINEW_RULE("Worst pain in the first two days was {value}.")},
    {"rescreen.grab",
     SINEW_RULE("A sudden grab on {day}: answer the questions about warning signs again.")},
    {"rescreen.nerve", SINEW_RULE("Tingling or numbness on {day}: answer the questions about "
                                  "warning signs again.")},
    {"rescreen.painRise", SINEW_RULE("Pain rose by {limit} point(s) or more to {day}: answer the "
                                     "questions about warning signs again.")},
    {"symmetry.before", SINEW_RULE("The test before, on {day}, was {value}.")},
    {"symmetry.injured", SINEW_RULE("The injured side was {value} on {day}.")},
    {"symmetry.sound", SINEW_RULE("The other side was {value} on {day}.")},
    {"watch.relapse",
     SINEW_RULE("A sudden grab on {day}, after the return: begin again in the first phase.")},
    {"week.error",
     SINEW_RULE("On average worst pain changed by {value}; a change below {limit} may "
                "be chance.")},
    {"watch.fastRun", SINEW_RULE("The last fast run was {value} day(s) ago.")},
    {"clinicianFirst.grade", SINEW_RULE("A grade III injury gets its plan from a clinician.")},
    {"clinicianFirst.subType",
     SINEW_RULE("Pain that comes from elsewhere gets its plan from a clinician.")},
    {"clinicianFirst.age", SINEW_RULE("Under 18 the plan comes from a clinician.")},
});

} // namespace

std::span<const RuleWords> ruleWords() {
    return words;
}

} // namespace sinew::bridge
