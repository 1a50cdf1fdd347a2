#include "catalog/load.h"

#include "catalog/check.h"
#include "catalog/files.h"
#include "catalog/node.h"
#include "catalog/read.h"

#include <algorithm>

namespace sinew::catalog {

namespace {

using namespace rehab;

template <class T>
void append(std::vector<T>& list, std::vector<T> more) {
    list.insert(list.end(), std::make_move_iterator(more.begin()),
                std::make_move_iterator(more.end()));
}

/// The pieces of all files as they come in, and what is wrong with them.
class Gathering {
public:
    void add(const Source& source) {
        base::Problems ignored;
        const auto node = parseJson(source.text, source.name, ignored);
        const auto* format = node.member("format");
        const std::string_view name = format ? std::string_view{format->text} : std::string_view{};
        if (name == ExerciseFile::formatName) {
            keep(readExercises(source.text, source.name),
                 [&](auto& list) { append(catalogue.exercises, list); });
        } else if (name == FigureFile::formatName) {
            keep(readFigures(source.text, source.name),
                 [&](auto& list) { append(catalogue.figures, list); });
        } else if (name == ProtocolFile::formatName) {
            keep(readProtocol(source.text, source.name),
                 [&](auto& one) { catalogue.protocols.push_back(one); });
        } else {
            addKnowledge(source, name);
        }
    }

    Catalogue catalogue;
    base::Problems problems;

private:
    void addKnowledge(const Source& source, std::string_view name) {
        if (name == RedFlagFile::formatName) {
            keep(readRedFlags(source.text, source.name),
                 [&](auto& list) { append(catalogue.redFlags, list); });
        } else if (name == IntakeFile::formatName) {
            keep(readIntake(source.text, source.name),
                 [&](auto& intake) { catalogue.intake = intake; });
        } else if (name == MeasurementFile::formatName) {
            keep(readMeasurements(source.text, source.name), [&](auto& both) {
                append(catalogue.measures, both.measures);
                append(catalogue.tasks, both.tasks);
            });
        } else {
            problems.push_back({source.name + "#/format", "wrongFormat", std::string{name}});
        }
    }

    template <class T, class Keep>
    void keep(base::Result<T> read, const Keep& use) {
        if (read) {
            use(read.value());
        } else {
            append(problems, read.error().problems);
        }
    }
};

/// EX01 to EX50, then REL1 and REL2.
void sortByNumber(std::vector<Exercise>& exercises) {
    std::sort(exercises.begin(), exercises.end(),
              [](const Exercise& a, const Exercise& b) { return a.number < b.number; });
}

} // namespace

base::Result<Catalogue> load(const std::vector<Source>& sources) {
    Gathering gathering;
    for (const auto& source : sources) {
        gathering.add(source);
    }
    sortByNumber(gathering.catalogue.exercises);
    // With a file unread, what refers into it would be blamed for nothing.
    if (gathering.problems.empty()) {
        append(gathering.problems, checkCatalogue(gathering.catalogue));
    }
    if (!gathering.problems.empty()) {
        return base::Error{base::Code::invalid, "catalogue", std::move(gathering.problems)};
    }
    return std::move(gathering.catalogue);
}

} // namespace sinew::catalog
