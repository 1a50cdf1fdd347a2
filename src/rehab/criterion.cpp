#include "rehab/criterion.h"

#include <algorithm>

namespace sinew::rehab {

bool meets(double value, Comparison comparison, double bar) {
    switch (comparison) {
    case Comparison::above:
        return value > bar;
    case Comparison::atLeast:
        return value >= bar;
    case Comparison::atMost:
        return value <= bar;
    case Comparison::below:
        return value < bar;
    }
    return false;
}

namespace {

template <class T>
bool contains(const std::vector<T>& list, T value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

bool applies(const AppliesTo& to, Demand demand, std::optional<SubType> subType) {
    const bool fitsDemand = to.demands.empty() || contains(to.demands, demand);
    const bool fitsSubType =
        to.subTypes.empty() || contains(to.subTypes, subType.value_or(SubType::tendon));
    return fitsDemand && fitsSubType;
}

} // namespace sinew::rehab
