#pragma once

#include "rehab/catalogue.h"
#include "rehab/instrument.h"
#include "rehab/keys.h"

namespace sinew::catalog {

// The outermost object of each kind of file.

struct ExerciseFile {
    static constexpr std::string_view formatName = "sinew-exercises";
    std::string format;
    int version = 1;
    std::vector<rehab::Exercise> exercises;
    static constexpr auto keys() {
        return rehab::FieldTable{rehab::must("format", &ExerciseFile::format),
                                 rehab::must("version", &ExerciseFile::version, 1, 1),
                                 rehab::must("exercises", &ExerciseFile::exercises)};
    }
};

struct FigureFile {
    static constexpr std::string_view formatName = "sinew-figures";
    std::string format;
    int version = 1;
    std::vector<rehab::Figure> figures;
    static constexpr auto keys() {
        return rehab::FieldTable{rehab::must("format", &FigureFile::format),
                                 rehab::must("version", &FigureFile::version, 1, 1),
                                 rehab::must("figures", &FigureFile::figures)};
    }
};

struct ProtocolFile {
    static constexpr std::string_view formatName = "sinew-protocol";
    std::string format;
    int version = 1;
    rehab::Protocol protocol;
    static constexpr auto keys() {
        return rehab::FieldTable{rehab::must("format", &ProtocolFile::format),
                                 rehab::must("version", &ProtocolFile::version, 1, 1),
                                 rehab::must("protocol", &ProtocolFile::protocol)};
    }
};

struct RedFlagFile {
    static constexpr std::string_view formatName = "sinew-red-flags";
    std::string format;
    int version = 1;
    std::vector<rehab::RedFlag> redFlags;
    static constexpr auto keys() {
        return rehab::FieldTable{rehab::must("format", &RedFlagFile::format),
                                 rehab::must("version", &RedFlagFile::version, 1, 1),
                                 rehab::must("redFlags", &RedFlagFile::redFlags)};
    }
};

struct IntakeFile {
    static constexpr std::string_view formatName = "sinew-intake";
    std::string format;
    int version = 1;
    rehab::Intake intake;
    static constexpr auto keys() {
        return rehab::FieldTable{rehab::must("format", &IntakeFile::format),
                                 rehab::must("version", &IntakeFile::version, 1, 1),
                                 rehab::must("intake", &IntakeFile::intake)};
    }
};

struct MeasurementFile {
    static constexpr std::string_view formatName = "sinew-measurements";
    std::string format;
    int version = 1;
    std::vector<rehab::Measure> measures;
    std::vector<rehab::TaskDetails> tasks;
    static constexpr auto keys() {
        return rehab::FieldTable{rehab::must("format", &MeasurementFile::format),
                                 rehab::must("version", &MeasurementFile::version, 1, 1),
                                 rehab::must("measures", &MeasurementFile::measures),
                                 rehab::must("tasks", &MeasurementFile::tasks)};
    }
};

struct RulesFile {
    static constexpr std::string_view formatName = "sinew-rules";
    std::string format;
    int version = 1;
    rehab::Rules rules;
    static constexpr auto keys() {
        return rehab::FieldTable{rehab::must("format", &RulesFile::format),
                                 rehab::must("version", &RulesFile::version, 1, 1),
                                 rehab::must("rules", &RulesFile::rules)};
    }
};

struct CourseFile {
    static constexpr std::string_view formatName = "sinew-courses";
    std::string format;
    int version = 1;
    std::vector<rehab::PublishedCourse> courses;
    static constexpr auto keys() {
        return rehab::FieldTable{rehab::must("format", &CourseFile::format),
                                 rehab::must("version", &CourseFile::version, 1, 1),
                                 rehab::must("courses", &CourseFile::courses)};
    }
};

struct AlignmentFile {
    static constexpr std::string_view formatName = "sinew-alignment";
    std::string format;
    int version = 1;
    rehab::AlignmentHelp alignment;
    static constexpr auto keys() {
        return rehab::FieldTable{rehab::must("format", &AlignmentFile::format),
                                 rehab::must("version", &AlignmentFile::version, 1, 1),
                                 rehab::must("alignment", &AlignmentFile::alignment)};
    }
};

struct GradingFile {
    static constexpr std::string_view formatName = "sinew-grading";
    std::string format;
    int version = 1;
    std::vector<rehab::GradeHelp> grades;
    static constexpr auto keys() {
        return rehab::FieldTable{rehab::must("format", &GradingFile::format),
                                 rehab::must("version", &GradingFile::version, 1, 1),
                                 rehab::must("grades", &GradingFile::grades, 3, 3)};
    }
};

struct ScoreFile {
    static constexpr std::string_view formatName = "sinew-scores";
    std::string format;
    int version = 1;
    std::vector<rehab::Instrument> scores;
    static constexpr auto keys() {
        return rehab::FieldTable{rehab::must("format", &ScoreFile::format),
                                 rehab::must("version", &ScoreFile::version, 1, 1),
                                 rehab::must("scores", &ScoreFile::scores)};
    }
};

} // namespace sinew::catalog
