#include "practice/versions.h"

#include "practice/attempt.h"
#include "practice/knowledge.h"

#include "store/schema.h"
#include "store/sql/engine_version.h"

namespace sinew::practice {

base::Result<Versions> versions() {
    return attempt([] {
        auto catalogue = shippedCatalogue();
        if (!catalogue) {
            throw Refusal{catalogue.error()};
        }
        const auto engine = store::sql::engineVersion();
        Versions versions{SINEW_VERSION,
                          engine.sqlite,
                          engine.sqlcipher,
                          store::schemaSteps(store::sql::Engine::sqlite).back().number,
                          {}};
        for (const auto& protocol : (*catalogue)->protocols) {
            versions.protocols.emplace_back(protocol.key, protocol.version);
        }
        return versions;
    });
}

} // namespace sinew::practice
