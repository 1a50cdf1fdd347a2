#include "practice/knowledge.h"

#include "catalog/load.h"
#include "catalog/own.h"
#include "resources/embedded.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <list>
#include <sstream>

namespace sinew::practice {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t mostBytes = 4 << 20;

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry{folder, error}, end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() == ".json") {
            files.push_back(entry->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Nothing where the file cannot be read or is far too big, with the reason.
std::optional<std::string> textOf(const fs::path& path, base::Problems& problems) {
    const auto name = path.filename().string();
    std::error_code error;
    const auto size = fs::file_size(path, error);
    std::ifstream file{path, std::ios::binary};
    if (error || !file) {
        problems.push_back({name + "#", "fileUnreadable", {}});
        return std::nullopt;
    }
    if (size > mostBytes) {
        problems.push_back({name + "#", "tooLong", std::to_string(mostBytes)});
        return std::nullopt;
    }
    return std::string{std::istreambuf_iterator<char>{file}, {}};
}

base::Result<CataloguePointer> loadShipped() {
    std::vector<catalog::Source> sources;
    for (const auto* folder : {"exercises", "figures", "knowledge", "protocols"}) {
        for (const auto& file : resources::under(folder)) {
            sources.push_back({std::string{file.path}, file.content});
        }
    }
    auto loaded = catalog::load(sources);
    if (!loaded) {
        return loaded.error();
    }
    return CataloguePointer{std::make_shared<rehab::Catalogue>(std::move(loaded).value())};
}

} // namespace

base::Result<CataloguePointer> shippedCatalogue() {
    static const auto shipped = loadShipped(); // a constant of the program, only dear to spell out
    return shipped;
}

base::Result<Standard> standardCatalogue(const Places& places) {
    auto shipped = shippedCatalogue();
    if (!shipped) {
        return shipped.error();
    }
    base::Problems problems;
    std::list<std::string> texts;
    std::vector<catalog::Source> sources;
    for (const auto& path : filesIn(knowledgeFolder(places))) {
        if (auto text = textOf(path, problems)) {
            sources.push_back({path.filename().string(), texts.emplace_back(std::move(*text))});
        }
    }
    if (sources.empty()) {
        return Standard{*shipped, std::move(problems)};
    }
    auto joined = catalog::joined(**shipped, sources);
    problems.insert(problems.end(), joined.problems.begin(), joined.problems.end());
    return Standard{std::make_shared<const rehab::Catalogue>(std::move(joined.catalogue)),
                    std::move(problems)};
}

Knowledge::Knowledge(Standard standard) : m_standard{std::move(standard)} {
    m_used.push_back(m_standard.catalogue);
}

void Knowledge::adjust(const catalog::Wishes& wishes) {
    if (wishes == m_wishes) {
        return;
    }
    m_wishes = wishes;
    auto adjusted = catalog::adjusted(*m_standard.catalogue, wishes);
    m_problems = std::move(adjusted.problems);
    m_used.push_back(std::make_shared<const rehab::Catalogue>(std::move(adjusted.catalogue)));
}

namespace {

constexpr const char* defaultFigures = "default";

/// "key=number key=number"; words of another form are passed over.
catalog::Wishes wishesIn(const std::string& figures) {
    catalog::Wishes wishes;
    std::istringstream words{figures};
    for (std::string word; words >> word;) {
        if (const auto equals = word.find('='); equals != std::string::npos) {
            wishes[word.substr(0, equals)] = word.substr(equals + 1);
        }
    }
    return wishes;
}

} // namespace

std::optional<std::string> Knowledge::figuresInUse() const {
    std::string figures;
    for (const auto& [key, number] : m_wishes) {
        const bool isFollowed =
            std::none_of(m_problems.begin(), m_problems.end(),
                         [&key = key](const auto& problem) { return problem.field == key; });
        if (isFollowed) {
            figures.append(figures.empty() ? "" : " ").append(key).append("=").append(number);
        }
    }
    if (figures.empty()) {
        return defaultFigures;
    }
    return figures.size() <= rehab::noteLength ? std::optional{figures} : std::nullopt;
}

const rehab::Catalogue& Knowledge::with(const std::string& figures) const {
    if (figures == figuresInUse()) {
        return inUse();
    }
    auto& edition = m_editions[figures];
    if (!edition) {
        const auto wishes = wishesIn(figures);
        edition = wishes.empty() ? m_standard.catalogue
                                 : std::make_shared<const rehab::Catalogue>(
                                       catalog::adjusted(*m_standard.catalogue, wishes).catalogue);
    }
    return *edition;
}

std::optional<base::Problem> Knowledge::problemOf(const std::string& key,
                                                  const std::string& number) const {
    auto wishes = m_wishes;
    wishes[key] = number;
    for (auto& problem : catalog::adjusted(*m_standard.catalogue, wishes).problems) {
        if (problem.field == key) {
            return std::move(problem);
        }
    }
    return std::nullopt;
}

std::vector<Figure> Knowledge::figures() const {
    const auto used = catalog::keyNumbers(inUse());
    std::vector<Figure> figures;
    for (auto& standard : catalog::keyNumbers(*m_standard.catalogue)) {
        const auto now = std::find_if(used.begin(), used.end(),
                                      [&](const auto& one) { return one.key == standard.key; });
        const bool isThere = now != used.end();
        const double value = isThere ? now->value : standard.value;
        figures.push_back(
            {std::move(standard), value, isThere && now->evidence.tag == catalog::clinicTag});
    }
    return figures;
}

} // namespace sinew::practice
