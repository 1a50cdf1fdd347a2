#include "core/catalog/shipped.h"

#include "catalog/files.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <set>

using namespace sinew;
using namespace sinew::rehab;

namespace {

using Names = std::set<std::string>;

nlohmann::json schema(const std::string& name) {
    return nlohmann::json::parse(test::resource("schema/" + name + ".schema.json"));
}

template <class T>
void compareKeys(const nlohmann::json& definition) {
    Names all;
    Names required;
    eachKey<T>([&](const auto& key) {
        all.insert(std::string{key.name});
        if (key.required) {
            required.insert(std::string{key.name});
        }
    });
    Names shown;
    for (const auto& [name, value] : definition.at("properties").items()) {
        shown.insert(name);
    }
    CHECK(shown == all);
    CHECK(definition.value("required", Names{}) == required);
    CHECK(definition.at("additionalProperties") == false);
}

template <class T>
void same(const std::string& file, const std::string& name) {
    CAPTURE(file, name);
    compareKeys<T>(schema(file).at("$defs").at(name));
}

template <class Enum>
void sameWords(const std::string& file, const std::string& name) {
    CAPTURE(file, name);
    const auto words = schema(file).at("$defs").at(name).at("enum").get<std::vector<std::string>>();
    CHECK(std::equal(words.begin(), words.end(), rehab::Names<Enum>::list.begin(),
                     rehab::Names<Enum>::list.end()));
}

} // namespace

TEST_CASE("the schema of exercises names what the reader takes") {
    compareKeys<catalog::ExerciseFile>(schema("exercises"));
    same<Exercise>("exercises", "Exercise");
    same<Dose>("exercises", "Dose");
    same<Contraindication>("exercises", "Contraindication");
    same<Evidence>("exercises", "Evidence");
    sameWords<Category>("exercises", "Category");
    sameWords<Diagnosis>("exercises", "Diagnosis");
    sameWords<Equipment>("exercises", "Equipment");
    sameWords<Phase>("exercises", "Phase");
    sameWords<Strength>("exercises", "Strength");
}

TEST_CASE("the schema of figures names what the reader takes") {
    compareKeys<catalog::FigureFile>(schema("figures"));
    same<Figure>("figures", "Figure");
    same<Frame>("figures", "Frame");
    same<Pose>("figures", "Pose");
    same<Limb>("figures", "Limb");
    same<Prop>("figures", "Prop");
    sameWords<Joint>("figures", "Joint");
    sameWords<PropKind>("figures", "PropKind");
}

TEST_CASE("the schema of protocols names what the reader takes") {
    compareKeys<catalog::ProtocolFile>(schema("protocol"));
    same<Protocol>("protocol", "Protocol");
    same<ProtocolPhase>("protocol", "ProtocolPhase");
    same<StarterItem>("protocol", "StarterItem");
    same<SoftTissueLimit>("protocol", "SoftTissueLimit");
    same<VariantRules>("protocol", "VariantRules");
    same<PainLimits>("protocol", "PainLimits");
    same<Gate>("protocol", "Gate");
    same<Floor>("protocol", "Floor");
    same<Criterion>("protocol", "Criterion");
    same<DoseBar>("protocol", "DoseBar");
    same<AppliesTo>("protocol", "AppliesTo");
    same<Ladder>("protocol", "Ladder");
    same<LadderStep>("protocol", "LadderStep");
    same<LoadTest>("protocol", "LoadTest");
    same<LoadTestForm>("protocol", "LoadTestForm");
    same<ClinicianFirst>("protocol", "ClinicianFirst");
    same<CourseFor>("protocol", "CourseFor");
    same<Whole>("protocol", "Whole");
    same<RuleChanges>("protocol", "RuleChanges");
    same<StepRules>("protocol", "StepRules");
    sameWords<CriterionKind>("protocol", "CriterionKind");
    sameWords<Comparison>("protocol", "Comparison");
    sameWords<SideRule>("protocol", "SideRule");
}

TEST_CASE("the schemas of rules, courses, alignment and grades name what the reader takes") {
    compareKeys<catalog::RulesFile>(schema("rules"));
    same<Rules>("rules", "Rules");
    same<Whole>("rules", "Whole");
    same<Decimal>("rules", "Decimal");
    same<ResponseRules>("rules", "ResponseRules");
    same<StepRules>("rules", "StepRules");
    same<GateRules>("rules", "GateRules");
    same<LongestRunRules>("rules", "LongestRunRules");
    same<AdherenceRules>("rules", "AdherenceRules");
    same<LoadRules>("rules", "LoadRules");
    same<TriageRules>("rules", "TriageRules");
    same<EstimateRules>("rules", "EstimateRules");
    same<WatchRules>("rules", "WatchRules");
    compareKeys<catalog::AlignmentFile>(schema("alignment"));
    same<AlignmentHelp>("alignment", "AlignmentHelp");
    same<AlignmentPattern>("alignment", "AlignmentPattern");
    same<PatternExercise>("alignment", "PatternExercise");
    same<LegLengthBand>("alignment", "LegLengthBand");
    compareKeys<catalog::GradingFile>(schema("grading"));
    same<GradeHelp>("grading", "GradeHelp");
    compareKeys<catalog::CourseFile>(schema("courses"));
    same<PublishedCourse>("courses", "PublishedCourse");
}

TEST_CASE("the schemas of red flags, intake and measurements name what the reader takes") {
    compareKeys<catalog::RedFlagFile>(schema("red-flags"));
    same<RedFlag>("red-flags", "RedFlag");
    sameWords<ActionLevel>("red-flags", "ActionLevel");
    sameWords<ScreenGroup>("red-flags", "ScreenGroup");
    compareKeys<catalog::IntakeFile>(schema("intake"));
    same<Intake>("intake", "Intake");
    same<IntakeQuestion>("intake", "IntakeQuestion");
    compareKeys<catalog::MeasurementFile>(schema("measurements"));
    same<Measure>("measurements", "Measure");
    same<TaskDetails>("measurements", "TaskDetails");
    sameWords<MeasurementKind>("measurements", "MeasurementKind");
    sameWords<Task>("measurements", "Task");
    sameWords<Unit>("measurements", "Unit");
    compareKeys<catalog::ScoreFile>(schema("scores"));
    same<Instrument>("scores", "Instrument");
}
