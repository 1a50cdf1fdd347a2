#pragma once

#include "base/clock.h"
#include "base/id.h"

namespace sinew::practice {

/// This computer's clock with its present zone offset.
class SystemClock : public base::Clock {
public:
    [[nodiscard]] base::Instant now() const override;
};

/// UUIDv7 of the moment and the system's random source.
class SystemIds : public base::IdSource {
public:
    [[nodiscard]] std::string next() override;

private:
    std::int64_t m_lastMs = 0;
    std::string m_last;
};

/// A clock that stands where it is put: `--today`, the demo and tests.
class FixedClock : public base::Clock {
public:
    explicit FixedClock(base::Instant now) : m_now{now} {}
    [[nodiscard]] base::Instant now() const override { return m_now; }
    void set(base::Instant now) { m_now = now; }

private:
    base::Instant m_now;
};

/// Ids that count from a seed, so that the same demo gives the same store.
class CountedIds : public base::IdSource {
public:
    CountedIds(const base::Clock& clock, std::uint64_t seed) : m_clock{clock}, m_seed{seed} {}
    [[nodiscard]] std::string next() override;

private:
    const base::Clock& m_clock;
    std::uint64_t m_seed;
    std::uint64_t m_count = 0;
};

} // namespace sinew::practice
