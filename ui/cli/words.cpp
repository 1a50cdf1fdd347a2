#include "cli/words.h"

#include "exchange/json.h"

#include <algorithm>
#include <array>

namespace sinew::cli {

namespace {

struct Words {
    std::string_view code;
    std::string_view text;
};

/// Of the problems of files and forms, after the field's name.
constexpr auto problems = std::to_array<Words>({
    {"noHeader", "the first line must be {\"record\":\"sinew\",\"version\":1}"},
    {"newerVersion", "was written by a newer version of the format"},
    {"unreadable", "could not be read to its end"},
    {"truncated", "breaks off"},
    {"lineTooLong", "is longer than a line may be"},
    {"notUtf8", "is not UTF-8 text"},
    {"notJson", "is not JSON"},
    {"notAnObject", "is no JSON object"},
    {"duplicateField", "comes twice"},
    {"tooDeep", "has too many levels inside one another"},
    {"unknownKind", "names no kind of record"},
    {"missing", "must be there"},
    {"unknownField", "is no field of this kind of record"},
    {"wrongType", "has the wrong type"},
    {"outOfRange", "lies outside what is possible"},
    {"tooPrecise", "has more than three decimal places"},
    {"unknownValue", "is none of the allowed words"},
    {"notADay", "is no day of the calendar"},
    {"notAnInstant", "is no moment with an offset"},
    {"notAnId", "is no id"},
    {"blank", "is blank"},
    {"notText", "has characters that no text has"},
    {"tooLong", "is too long"},
    {"tooMany", "has too many entries"},
    {"wrongUnit", "is not the unit of this measurement"},
    {"contradiction", "does not fit another field"},
    {"twice", "stands there twice"},
    {"unchanged", "nothing is changed"},
    {"futureDay", "lies after today"},
    {"pastDay", "lies before today"},
    {"beforeOnset", "lies before the onset of the injury"},
    {"entriesBefore", "would lie after entries that are there already"},
    {"dayMismatch", "is not the rehab day of the start"},
    {"unknownReference", "points at a record that is not there"},
    {"sameRecord", "is the id of an earlier line that says something else"},
    {"otherKind", "is already the id of another kind of record"},
    {"unknownFigure", "is no figure"},
    {"otherPatient", "is somebody else"},
    {"fileExists", "is there already"},
    {"fileIsFolder", "is a folder"},
    {"notEditable", "is fixed by a source that is good enough for a rule"},
    {"notANumber", "is no number of this kind"},
});

/// Of names inside answers: states, verdicts, series, markers.
constexpr auto names = std::to_array<Words>({
    {"due", "to be done"},
    {"rest", "rest"},
    {"held", "held"},
    {"blocked", "nothing until a warning sign is cleared"},
    {"paused", "paused"},
    {"done", "done"},
    {"partial", "partly done"},
    {"skipped", "skipped"},
    {"green", "green"},
    {"amber", "amber"},
    {"red", "red"},
    {"pending", "not complete yet"},
    {"open", "open"},
    {"closed", "closed"},
    {"cannotJudge", "cannot be judged yet"},
    {"none", "none"},
    {"met", "met"},
    {"notMet", "not met"},
    {"notApplicable", "not needed for this aim"},
    {"advance", "the protocol's criteria for the next phase are met"},
    {"hold", "go on in this phase"},
    {"stepBack", "step back"},
    {"refer", "talk to a clinician"},
    {"stop", "stop and seek help"},
    {"eachSide", "each side"},
    {"both", "both"},
    {"left", "left"},
    {"right", "right"},
    {"trauma", "sudden strain"},
    {"repetitive", "repetitive strain"},
    {"gradual", "gradual onset"},
    {"painBefore", "pain before"},
    {"painWorst", "worst pain"},
    {"painAfter", "pain an hour after"},
    {"nextMorning", "next morning"},
    {"consistency", "consistency"},
    {"onTime", "on time"},
    {"shifted", "shifted"},
    {"missed", "missed"},
    {"unplanned", "unplanned"},
    {"load", "load, effort x minutes"},
    {"unknownDays", "days with effort or minutes left out"},
    {"longestRun", "longest run"},
    {"runPain", "worst pain in a run"},
    {"runMinutes", "minutes of a run"},
    {"runKm", "kilometres of a run"},
    {"runEffort", "fastest, percent of the best speed"},
    {"lsi", "injured side of the other"},
    {"afterRelease", "after soft-tissue release"},
    {"ake", "knee extension"},
    {"slr", "straight leg raise"},
    {"mhfake", "knee extension, thigh hugged"},
    {"strengthOuter", "strength at long length"},
    {"strength90", "strength at 90 degrees"},
    {"bridgeReps", "single-leg bridges"},
    {"pelvicTilt", "pelvic tilt"},
    {"asisHeight", "front hip point"},
    {"psisHeight", "back hip point"},
    {"crestHeight", "hip crest"},
    {"legLength", "leg length"},
    {"functionalLegLength", "leg length lying"},
    {"hipDrop", "hip drop"},
    {"greenLimit", "fine up to"},
    {"stopLimit", "stop above"},
    {"good", "steady from"},
    {"asked", "asked for by the next gate"},
    {"nextRun", "next run quiet up to"},
    {"flare", "flare"},
    {"gateOpen", "gate open"},
    {"this", "this injury"},
    {"other", "the other injury"},
    {"clinic", "the clinic's earlier patients"},
    {"visit", "visit"},
    {"decision", "decision"},
    {"fine", "done in time"},
    {"remind", "due"},
    {"warn", "overdue"},
    {"moreDays", "more days with a result"},
    {"clinician", "a clinician's test"},
    {"equipment", "equipment"},
    {"screening", "the questions about warning signs"},
    {"bothSides", "the test of both sides"},
    {"baseline", "an earlier test to compare with"},
    {"task", "the task's pain"},
    {"testPain", "the test's pain"},
    {"run", "a run"},
    {"dailyPain", "the day's worst pain"},
    {"loadTest", "the load test"},
    {"exercise", "the exercise"},
    {"sessions", "sessions"},
    {"usualVolume", "the usual weekly distance"},
    {"readiness", "the own rating of readiness"},
    {"signature", "a clinician's signature"},
    {"measurement", "the test"},
    {"answer", "an answer"},
});

std::optional<std::string_view> find(const auto& table, std::string_view code) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Words& each) { return each.code == code; });
    return found == table.end() ? std::nullopt : std::optional{found->text};
}

} // namespace

std::optional<std::string_view> problemWords(std::string_view code) {
    return find(problems, code);
}

std::string problemText(const base::Problem& problem) {
    std::string text = problem.field.empty() ? "the line" : problem.field;
    text += " ";
    text += problemWords(problem.code).value_or(problem.code);
    return problem.detail.empty() ? text : text + " (" + problem.detail + ")";
}

std::optional<std::string_view> nameWords(std::string_view name) {
    return find(names, name);
}

std::string nameText(std::string_view name) {
    return std::string{nameWords(name).value_or(name)};
}

std::string numberText(double value) {
    return exchange::textOf(exchange::Json{value});
}

std::string sentence(const base::Error& error) {
    constexpr std::size_t mostTold = 5; // it is one line
    std::string text{sentence(error.code)};
    for (std::size_t i = 0; i < std::min(mostTold, error.problems.size()); ++i) {
        text += (i == 0 ? " " : "; ") + problemText(error.problems[i]);
    }
    if (error.problems.size() > mostTold) {
        text += "; and " + std::to_string(error.problems.size() - mostTold) + " more";
    }
    return error.problems.empty() ? text : text + ".";
}

} // namespace sinew::cli
