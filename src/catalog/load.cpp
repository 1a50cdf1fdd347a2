#include "catalog/load.h"

#include "catalog/check.h"
#include "catalog/files.h"
#include "catalog/parse.h"

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
        auto parsed = parse(source.text, source.name);
        const std::string format{formatOf(parsed)};
        const bool isKnown = add<ExerciseFile>(parsed, format) || add<FigureFile>(parsed, format) ||
                             add<ProtocolFile>(parsed, format) ||
                             add<RedFlagFile>(parsed, format) || add<IntakeFile>(parsed, format) ||
                             add<MeasurementFile>(parsed, format) ||
                             add<RulesFile>(parsed, format) || add<CourseFile>(parsed, format) ||
                             add<AlignmentFile>(parsed, format) || add<GradingFile>(parsed, format);
        if (!isKnown && parsed.problems.empty()) {
            problems.push_back({source.name + "#/format", "wrongFormat", format});
        }
        if (!isKnown) {
            append(problems, parsed.problems);
        }
    }

    Catalogue catalogue;
    base::Problems problems;
    bool hasRules = false;

private:
    template <class File>
    bool add(Parsed& parsed, std::string_view format) {
        if (format != File::formatName) {
            return false;
        }
        auto file = fileOf<File>(std::move(parsed));
        if (file) {
            keep(std::move(file.value()));
        } else {
            append(problems, file.error().problems);
        }
        return true;
    }

    void keep(ExerciseFile file) { append(catalogue.exercises, std::move(file.exercises)); }
    void keep(FigureFile file) { append(catalogue.figures, std::move(file.figures)); }
    void keep(ProtocolFile file) { catalogue.protocols.push_back(std::move(file.protocol)); }
    void keep(RedFlagFile file) { append(catalogue.redFlags, std::move(file.redFlags)); }
    void keep(IntakeFile file) { catalogue.intake = std::move(file.intake); }
    void keep(MeasurementFile file) {
        append(catalogue.measures, std::move(file.measures));
        append(catalogue.tasks, std::move(file.tasks));
    }
    void keep(RulesFile file) {
        catalogue.rules = std::move(file.rules);
        hasRules = true;
    }
    void keep(AlignmentFile file) { catalogue.alignment = std::move(file.alignment); }
    void keep(GradingFile file) { catalogue.grades = std::move(file.grades); }
    void keep(CourseFile file) { append(catalogue.courses, std::move(file.courses)); }
};

} // namespace

void sortByNumber(std::vector<Exercise>& exercises) {
    std::sort(exercises.begin(), exercises.end(),
              [](const Exercise& a, const Exercise& b) { return a.number < b.number; });
}

base::Result<Catalogue> readPieces(const Source& source) {
    Gathering gathering;
    gathering.add(source);
    if (!gathering.problems.empty()) {
        return base::Error{base::Code::invalid, source.name, std::move(gathering.problems)};
    }
    return std::move(gathering.catalogue);
}

base::Result<Catalogue> load(const std::vector<Source>& sources) {
    Gathering gathering;
    for (const auto& source : sources) {
        gathering.add(source);
    }
    sortByNumber(gathering.catalogue.exercises);
    if (!gathering.hasRules) {
        gathering.problems.push_back({"/rules", "missing", {}});
    }
    settle(gathering.catalogue);
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
