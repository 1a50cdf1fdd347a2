#pragma once

#include "store/sql/connection.h"

#include <memory>

namespace sinew::test {

/// An empty place for one case on one engine. The store's cases are linked into two programs:
/// core_tests brings the encrypted file, postgres_tests a schema of its own on the server named by
/// SINEW_TEST_POSTGRES.
class Ground {
public:
    virtual ~Ground() = default;
    /// The file allows one connection at a time, as in the program.
    [[nodiscard]] virtual std::unique_ptr<store::sql::Connection> connect() = 0;
};

[[nodiscard]] std::unique_ptr<Ground> newGround();

} // namespace sinew::test
