#pragma once

#include "progress/gate.h"

namespace sinew::progress {

enum class ReturnState { met, notMet, cannotJudge, notApplicable };

/// One item of the checklist before the return (C7.1), judged by criteria of the gate. Where none
/// of them applies to what the person wants to get back to, it is `notApplicable`.
struct ReturnItem {
    std::string key;
    ReturnState state = ReturnState::notApplicable;
    std::vector<std::string> criteria; ///< those that apply
    std::string source;
    friend bool operator==(const ReturnItem&, const ReturnItem&) = default;
};

/// The protocol's items while the gate before them is the next one; else nothing. Information: the
/// gate alone decides.
[[nodiscard]] std::vector<ReturnItem> returnChecklist(const Context& context);

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::ReturnState, "met", "notMet", "cannotJudge", "notApplicable");
