#pragma once

#include "store/sql/sqlite.h"

namespace sinew::store {

/// Makes a copy of an open store and proves it before it counts: written beside the target, opened
/// with the key, pages, references and numbers of rows checked, then renamed. An existing target is
/// kept. Throws sql::Failure (storeExists, diskFull, storeDamaged ...).
void copyVerified(sql::Connection& live, sql::PageKey key, const std::filesystem::path& target);

} // namespace sinew::store
