#include "practice/signature.h"

#include "practice/attempt.h"

namespace sinew::practice {

std::string clinicianHere(Desk& desk) {
    const auto account = desk.author ? desk.store.head(*desk.author) : std::nullopt;
    if (!account || account->value.role != rehab::Role::clinician) {
        throw Refusal{base::Code::notAllowed, "only a clinician decides"};
    }
    return account->value.name;
}

std::string clinicianCalled(store::Store& store,
                            const std::optional<base::Id<rehab::Account>>& account) {
    const auto found = account ? store.head(*account) : std::nullopt;
    return found && found->value.role != rehab::Role::patient ? found->value.name : std::string{};
}

} // namespace sinew::practice
