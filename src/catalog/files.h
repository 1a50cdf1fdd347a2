#pragma once

#include "rehab/catalogue.h"
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

} // namespace sinew::catalog
