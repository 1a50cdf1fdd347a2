#pragma once

#include "practice/desk.h"

namespace sinew::practice {

/// The name of the clinician who writes here. Refuses (notAllowed) anybody else.
[[nodiscard]] std::string clinicianHere(Desk& desk);
/// The name of an account that is a clinician's or an assistant's; empty where it is not known
/// here.
[[nodiscard]] std::string clinicianCalled(store::Store& store,
                                          const std::optional<base::Id<rehab::Account>>& account);

} // namespace sinew::practice
