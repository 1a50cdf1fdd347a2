#include "practice/knowledge.h"

#include "catalog/load.h"
#include "resources/embedded.h"

namespace sinew::practice {

namespace {

base::Result<std::shared_ptr<const rehab::Catalogue>> loadShipped() {
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
    return std::make_shared<const rehab::Catalogue>(std::move(loaded).value());
}

} // namespace

base::Result<std::shared_ptr<const rehab::Catalogue>> shippedCatalogue() {
    static const auto shipped = loadShipped(); // a constant of the program, only dear to spell out
    return shipped;
}

} // namespace sinew::practice
