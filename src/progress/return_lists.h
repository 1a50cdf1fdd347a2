#pragma once

#include "progress/case.h"
#include "progress/return_checklist.h"

namespace sinew::progress {

[[nodiscard]] std::vector<ReturnItem> returnChecklist(const Case& person,
                                                      const GateJudgement& gate);

} // namespace sinew::progress
