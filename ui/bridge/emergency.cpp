#include "bridge/emergency.h"

#include "bridge/convert.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace sinew::bridge {

namespace {

constexpr auto widest = "112";

constexpr std::array elsewhere{
    std::pair{QLocale::UnitedStates, "911"}, std::pair{QLocale::Canada, "911"},
    std::pair{QLocale::Mexico, "911"},       std::pair{QLocale::UnitedKingdom, "999"},
    std::pair{QLocale::HongKong, "999"},     std::pair{QLocale::Malaysia, "999"},
    std::pair{QLocale::Singapore, "995"},    std::pair{QLocale::Australia, "000"},
    std::pair{QLocale::NewZealand, "111"},   std::pair{QLocale::Japan, "119"},
    std::pair{QLocale::SouthKorea, "119"},   std::pair{QLocale::Taiwan, "119"},
    std::pair{QLocale::China, "120"},        std::pair{QLocale::Brazil, "192"},
};

} // namespace

QString emergencyNumber(const std::string& chosen) {
    if (!chosen.empty()) {
        return toQt(chosen);
    }
    const auto country = QLocale{}.territory();
    const auto* found = std::find_if(elsewhere.begin(), elsewhere.end(),
                                     [&](const auto& pair) { return pair.first == country; });
    return QString::fromLatin1(found == elsewhere.end() ? widest : found->second);
}

} // namespace sinew::bridge
