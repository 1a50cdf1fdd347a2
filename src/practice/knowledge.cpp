#include "practice/knowledge.h"

#include "catalog/load.h"
#include "resources/embedded.h"

namespace sinew::practice {

base::Result<std::shared_ptr<const rehab::Catalogue>> shippedCatalogue() {
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

} // namespace sinew::practice
