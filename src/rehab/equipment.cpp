#include "rehab/equipment.h"

#include <algorithm>

namespace sinew::rehab {

bool hasAll(const std::vector<Equipment>& owned, const std::vector<EquipmentNeed>& needs) {
    const auto has = [&](Equipment item) {
        return isHousehold(item) || std::find(owned.begin(), owned.end(), item) != owned.end();
    };
    return std::all_of(needs.begin(), needs.end(), [&](const EquipmentNeed& need) {
        return std::any_of(need.anyOf.begin(), need.anyOf.end(), has);
    });
}

} // namespace sinew::rehab
