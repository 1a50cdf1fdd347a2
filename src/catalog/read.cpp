#include "catalog/read.h"

#include "catalog/files.h"
#include "catalog/parse.h"

namespace sinew::catalog {

namespace {

template <class File>
base::Result<File> readFile(std::string_view text, const std::string& fileName) {
    return fileOf<File>(parse(text, fileName));
}

/// The part of the file that the caller asked for, or the file's error.
template <class File, class Part>
base::Result<Part> partOf(base::Result<File> file, Part File::*part) {
    return file ? base::Result<Part>{std::move(file.value().*part)}
                : base::Result<Part>{file.error()};
}

} // namespace

base::Result<std::vector<rehab::Exercise>> readExercises(std::string_view text,
                                                         const std::string& fileName) {
    return partOf(readFile<ExerciseFile>(text, fileName), &ExerciseFile::exercises);
}

base::Result<std::vector<rehab::Figure>> readFigures(std::string_view text,
                                                     const std::string& fileName) {
    return partOf(readFile<FigureFile>(text, fileName), &FigureFile::figures);
}

base::Result<rehab::Protocol> readProtocol(std::string_view text, const std::string& fileName) {
    return partOf(readFile<ProtocolFile>(text, fileName), &ProtocolFile::protocol);
}

base::Result<std::vector<rehab::RedFlag>> readRedFlags(std::string_view text,
                                                       const std::string& fileName) {
    return partOf(readFile<RedFlagFile>(text, fileName), &RedFlagFile::redFlags);
}

base::Result<rehab::Intake> readIntake(std::string_view text, const std::string& fileName) {
    return partOf(readFile<IntakeFile>(text, fileName), &IntakeFile::intake);
}

base::Result<Measurements> readMeasurements(std::string_view text, const std::string& fileName) {
    auto file = readFile<MeasurementFile>(text, fileName);
    if (!file) {
        return file.error();
    }
    return Measurements{std::move(file.value().measures), std::move(file.value().tasks)};
}

base::Result<std::vector<rehab::Instrument>> readScores(std::string_view text,
                                                        const std::string& fileName) {
    return partOf(readFile<ScoreFile>(text, fileName), &ScoreFile::scores);
}

} // namespace sinew::catalog
