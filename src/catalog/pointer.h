#pragma once

#include "catalog/node.h"

#include <string>
#include <string_view>

namespace sinew::catalog {

/// Where a check's place ("/protocols/tendon/gates/T1-T2/t1-t2-load-test/exercises") stands in the
/// file that says it: a JSON pointer ("/protocol/gates/0/criteria/1/exercises"), as far as the file
/// has it.
[[nodiscard]] std::string pointerTo(const Node& file, std::string_view place);

} // namespace sinew::catalog
