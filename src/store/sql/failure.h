#pragma once

#include "base/result.h"

#include <stdexcept>
#include <string>

namespace sinew::store::sql {

/// The world failed: a disk, a server, a lock, a check of the schema. Thrown inside store only;
/// practice/attempt.h turns it into a base::Error. `what()` is the detail for the log and holds no
/// value of a record.
class Failure : public std::runtime_error {
public:
    Failure(base::Code code, const std::string& detail)
        : std::runtime_error{detail},
          m_code{code} {}

    [[nodiscard]] base::Code code() const { return m_code; }
    [[nodiscard]] base::Error error() const { return {m_code, what()}; }

private:
    base::Code m_code;
};

} // namespace sinew::store::sql
