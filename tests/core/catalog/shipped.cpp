#include "core/catalog/shipped.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <list>

namespace sinew::test {

namespace {

namespace fs = std::filesystem;

/// Texts that outlive the sources which look at them.
const std::string& kept(std::string text) {
    static std::list<std::string> texts;
    return texts.emplace_back(std::move(text));
}

} // namespace

std::string resource(const std::string& path) {
    std::ifstream file{fs::path{SINEW_RESOURCES} / path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::vector<catalog::Source> shippedSources() {
    std::vector<catalog::Source> sources;
    for (const auto* folder : {"exercises", "figures", "knowledge", "protocols"}) {
        const auto root = fs::path{SINEW_RESOURCES} / folder;
        for (const auto& entry :
             fs::exists(root) ? fs::directory_iterator{root} : fs::directory_iterator{}) {
            const auto name = std::string{folder} + "/" + entry.path().filename().string();
            sources.push_back({name, kept(resource(name))});
        }
    }
    std::sort(sources.begin(), sources.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    return sources;
}

const rehab::Catalogue& shipped() {
    static const auto loaded = catalog::load(shippedSources());
    return loaded.value();
}

} // namespace sinew::test
