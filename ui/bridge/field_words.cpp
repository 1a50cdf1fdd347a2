#include "bridge/field_words.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "bridge/mark_text.h"
#include "bridge/word_list.h"

#include <algorithm>
#include <array>

namespace sinew::bridge {

namespace {

struct NamedWord {
    std::string_view name;
    const char* word;
};

constexpr auto fields = std::to_array<NamedWord>({
    {"painBefore", SINEW_WORD("pain before")},
    {"painWorst", SINEW_WORD("worst pain")},
    {"painAfter", SINEW_WORD("pain after")},
    {"painNow", SINEW_WORD("pain now")},
    {"nextMorning", SINEW_WORD("pain on waking")},
    {"pain", SINEW_WORD("pain")},
    {"intensity", SINEW_WORD("pain")},
    {"stiffnessMin", SINEW_WORD("minutes stiff")},
    {"rpe", SINEW_WORD("effort")},
    {"minutes", SINEW_WORD("minutes")},
    {"newSymptoms", SINEW_WORD("something new")},
    {"painkiller", SINEW_WORD("painkiller")},
    {"stopReason", SINEW_WORD("stopped because of")},
    {"skipReason", SINEW_WORD("skipped because of")},
    {"note", SINEW_WORD("note")},
    {"state", SINEW_WORD("state")},
    {"side", SINEW_WORD("side")},
    {"reps", SINEW_WORD("repetitions")},
    {"holdS", SINEW_WORD("seconds held")},
    {"loadKg", SINEW_WORD("load in kg")},
    {"distanceM", SINEW_WORD("metres")},
    {"topEffortPct", SINEW_WORD("top speed in %")},
    {"ladderStep", SINEW_WORD("step of the ladder")},
    {"quality", SINEW_WORD("what it is like")},
    {"timing", SINEW_WORD("when it hurts")},
    {"kind", SINEW_WORD("asked in the")},
    {"loadTest", SINEW_WORD("pain in the load test")},
    {"loadTestExercise", SINEW_WORD("load test")},
    {"sittingMin", SINEW_WORD("minutes of sitting")},
    {"confidence", SINEW_WORD("confidence")},
    {"sane", SINEW_WORD("how normal in %")},
    {"psfs", SINEW_WORD("activities")},
    {"name", SINEW_WORD("name")},
    {"birthYear", SINEW_WORD("year of birth")},
    {"birthDate", SINEW_WORD("day of birth")},
    {"sex", SINEW_WORD("sex")},
    {"number", SINEW_WORD("number")},
    {"contact", SINEW_WORD("contact")},
    {"language", SINEW_WORD("language")},
    {"type", SINEW_WORD("kind of injury")},
    {"secondaryType", SINEW_WORD("also")},
    {"subType", SINEW_WORD("how it happened")},
    {"muscle", SINEW_WORD("muscle")},
    {"zone", SINEW_WORD("place in the muscle")},
    {"grade", SINEW_WORD("grade")},
    {"bamic", SINEW_WORD("BAMIC")},
    {"imaging", SINEW_WORD("imaging")},
    {"onset", SINEW_WORD("day of the injury")},
    {"demand", SINEW_WORD("back to")},
    {"equipment", SINEW_WORD("equipment")},
    {"sport", SINEW_WORD("sport")},
    {"level", SINEW_WORD("level")},
    {"recurrenceOf", SINEW_WORD("the injury that came back")},
    {"guessDays", SINEW_WORD("own guess in days")},
    {"icd10", SINEW_WORD("ICD-10")},
    {"protocol", SINEW_WORD("protocol")},
    {"variant", SINEW_WORD("variant")},
    {"text", SINEW_WORD("in words")},
    {"measure", SINEW_WORD("measured by")},
    {"baseline", SINEW_WORD("at the beginning")},
    {"target", SINEW_WORD("to reach")},
    {"due", SINEW_WORD("until")},
    {"answers", SINEW_WORD("answers")},
    {"clearance", SINEW_WORD("a clinician's word")},
    {"by", SINEW_WORD("by")},
    {"role", SINEW_WORD("profession")},
    {"phase", SINEW_WORD("phase")},
    {"reason", SINEW_WORD("reason")},
    {"sets", SINEW_WORD("sets")},
    {"sideRule", SINEW_WORD("side")},
    {"repsMin", SINEW_WORD("fewest repetitions")},
    {"repsMax", SINEW_WORD("most repetitions")},
    {"tempo", SINEW_WORD("tempo")},
    {"restS", SINEW_WORD("seconds of rest")},
    {"effortPct", SINEW_WORD("speed in %")},
    {"timesADay", SINEW_WORD("times a day")},
    {"weekdays", SINEW_WORD("weekdays")},
    {"everyDays", SINEW_WORD("every so many days")},
    {"painLimit", SINEW_WORD("pain limit")},
    {"progression", SINEW_WORD("steps")},
    {"to", SINEW_WORD("to")},
    {"from", SINEW_WORD("from")},
    {"value", SINEW_WORD("value")},
    {"unit", SINEW_WORD("unit")},
    {"method", SINEW_WORD("method")},
    {"examiner", SINEW_WORD("examiner")},
    {"task", SINEW_WORD("task")},
    {"afterRelease", SINEW_WORD("after release")},
    {"total", SINEW_WORD("total")},
    {"rule", SINEW_WORD("rule")},
    {"until", SINEW_WORD("until")},
    {"day", SINEW_WORD("day")},
    {"S", SINEW_WORD("what was told")},
    {"O", SINEW_WORD("what was found")},
    {"A", SINEW_WORD("assessment")},
    {"P", SINEW_WORD("plan")},
    {"adjustments", SINEW_WORD("adjustments")},
    {"softTissue", SINEW_WORD("soft tissue")},
    {"technique", SINEW_WORD("technique")},
    {"listing", SINEW_WORD("listing")},
    {"cavitation", SINEW_WORD("cavitation")},
    {"painDuring", SINEW_WORD("pain during")},
    {"adverse", SINEW_WORD("anything unwanted")},
    {"skinMark", SINEW_WORD("mark on the skin")},
    {"codes", SINEW_WORD("codes")},
    {"advice", SINEW_WORD("advice")},
    {"next", SINEW_WORD("next visit")},
    {"reevaluation", SINEW_WORD("next re-evaluation")},
    {"author", SINEW_WORD("by")},
});

/// What one record of a kind is called.
constexpr auto kinds = std::to_array<NamedWord>({
    {"device", SINEW_WORD("Computer")},
    {"account", SINEW_WORD("Account")},
    {"clinic", SINEW_WORD("Clinic")},
    {"patient", SINEW_WORD("Person")},
    {"episode", SINEW_WORD("Injury")},
    {"goal", SINEW_WORD("Goal")},
    {"screening", SINEW_WORD("Warning signs")},
    {"plan", SINEW_WORD("Plan")},
    {"decision", SINEW_WORD("Decision")},
    {"limit", SINEW_WORD("Limit")},
    {"snooze", SINEW_WORD("Note about a sign")},
    {"session", SINEW_WORD("Session")},
    {"set", SINEW_WORD("Set")},
    {"run", SINEW_WORD("Run")},
    {"checkIn", SINEW_WORD("Check-in")},
    {"painMark", SINEW_WORD("Where it hurts")},
    {"measurement", SINEW_WORD("Test")},
    {"score", SINEW_WORD("Questionnaire")},
    {"visit", SINEW_WORD("Visit")},
    {"dayState", SINEW_WORD("Kind of day")},
    {"dayMove", SINEW_WORD("Moved day")},
    {"setting", SINEW_WORD("Setting")},
    {"reminder", SINEW_WORD("Reminder")},
});

template <std::size_t N>
QString wordOf(const std::array<NamedWord, N>& list, std::string_view name) {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const NamedWord& known) { return known.name == name; });
    return found == list.end() ? toQt(name) : say(found->word);
}

template <class Enum>
QString wordIn(const std::string& name) {
    const auto known = rehab::fromName<Enum>(name);
    return known ? words(*known) : QString{};
}

using NameWord = QString (*)(const std::string&);

struct NamedNames {
    std::string_view field;
    NameWord word;
};

/// The names of all enumerations that these records hold are told apart by their field.
constexpr auto names = std::to_array<NamedNames>({
    {"side", wordIn<rehab::Side>},
    {"stopReason", wordIn<rehab::StopReason>},
    {"skipReason", wordIn<rehab::SkipReason>},
    {"newSymptoms", wordIn<rehab::NewSymptom>},
    {"sex", wordIn<rehab::Sex>},
    {"type", wordIn<rehab::InjuryType>},
    {"secondaryType", wordIn<rehab::InjuryType>},
    {"subType", wordIn<rehab::SubType>},
    {"muscle", wordIn<rehab::Muscle>},
    {"zone", wordIn<rehab::Zone>},
    {"grade", wordIn<rehab::Grade>},
    {"demand", wordIn<rehab::Demand>},
    {"level", wordIn<rehab::Level>},
    {"variant", wordIn<rehab::Variant>},
    {"equipment", wordIn<rehab::Equipment>},
    {"sideRule", wordIn<rehab::SideRule>},
    {"weekdays", wordIn<rehab::Weekday>},
    {"progression", wordIn<rehab::Progression>},
    {"task", wordIn<rehab::Task>},
    {"unit", wordIn<rehab::Unit>},
    {"quality", [](const std::string& name) { return qualityText(name); }},
    {"timing", [](const std::string& name) { return timingText(name); }},
});

} // namespace

QString fieldWord(std::string_view field) {
    return wordOf(fields, field);
}

QString kindWord(std::string_view kind) {
    return wordOf(kinds, kind);
}

/// What `state` and `kind` say depends on the record.
QString nameWord(std::string_view kind, std::string_view field, const std::string& name) {
    if (field == "state") {
        return kind == "session"    ? wordIn<rehab::SessionState>(name)
               : kind == "episode"  ? wordIn<rehab::EpisodeState>(name)
               : kind == "dayState" ? wordIn<rehab::DayStateKind>(name)
               : kind == "visit"    ? wordIn<rehab::VisitState>(name)
                                    : wordIn<rehab::SetState>(name);
    }
    if (field == "kind") {
        return kind == "decision"      ? wordIn<rehab::DecisionKind>(name)
               : kind == "measurement" ? wordIn<rehab::MeasurementKind>(name)
                                       : wordIn<rehab::CheckInKind>(name);
    }
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const NamedNames& known) { return known.field == field; });
    return found == names.end() ? QString{} : found->word(name);
}

} // namespace sinew::bridge
