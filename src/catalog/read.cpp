#include "catalog/read.h"

#include "catalog/files.h"
#include "catalog/take.h"

namespace sinew::catalog {

namespace {

template <class File>
base::Result<File> readFile(std::string_view text, const std::string& fileName) {
    base::Problems problems;
    const Node node = parseJson(text, fileName, problems);
    const Place root{problems, fileName + "#"};
    File file;
    if (problems.empty() || node.kind == Node::Kind::object) {
        take(node, root, {}, file);
    }
    if (!file.format.empty() && file.format != File::formatName) {
        root.in("format").problem("wrongFormat", std::string{File::formatName});
    }
    if (!problems.empty()) {
        return base::Error{base::Code::invalid, fileName, std::move(problems)};
    }
    return file;
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

} // namespace sinew::catalog
