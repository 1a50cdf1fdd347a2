#include "exchange/identity.h"

#include <sodium.h>

namespace sinew::exchange {

std::string hashedId(const std::vector<std::string>& parts) {
    std::string whole;
    for (const auto& part : parts) {
        whole += part + '\x1F';
    }
    std::array<std::uint8_t, 16> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(whole.data()), whole.size(), nullptr,
                       0);
    return base::uuid8(hash);
}

std::string identityText(const Json& json) {
    if (const auto* text = json.as<std::string>()) {
        return *text;
    }
    return json.isNull() ? std::string{} : textOf(json);
}

} // namespace sinew::exchange
