#pragma once

#include "base/result.h"
#include "store/sql/failure.h"

#include <exception>
#include <utility>

#include <spdlog/spdlog.h>

namespace sinew::practice {

/// Thrown by a desk that refuses; never leaves practice.
struct Refusal : std::exception {
    explicit Refusal(base::Error why) : error{std::move(why)} {}
    explicit Refusal(base::Code code, std::string detail = {})
        : error{code, std::move(detail), {}} {}
    base::Error error;
};

/// Runs a deed; what the store or a desk throws becomes an Error. The log gets codes and details,
/// which hold no values.
template <class Deed>
[[nodiscard]] auto attempt(Deed&& deed) -> base::Result<decltype(deed())> {
    try {
        return std::forward<Deed>(deed)();
    } catch (const Refusal& refusal) {
        return refusal.error;
    } catch (const store::sql::Failure& failure) {
        spdlog::error("store: {}", failure.what());
        return failure.error();
    } catch (const std::bad_alloc&) {
        return base::Code::outOfMemory;
    } catch (const std::exception& unexpected) {
        spdlog::error("unexpected: {}", unexpected.what());
        return {base::Code::unexpected, unexpected.what()};
    }
}

} // namespace sinew::practice
