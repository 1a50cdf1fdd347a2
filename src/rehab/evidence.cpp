#include "rehab/evidence.h"

namespace sinew::rehab {

std::string_view LocalText::in(std::string_view language) const {
    if (const auto found = byLanguage.find(language); found != byLanguage.end()) {
        return found->second;
    }
    const auto english = byLanguage.find("en");
    return english == byLanguage.end() ? std::string_view{} : std::string_view{english->second};
}

} // namespace sinew::rehab
