#include "practice/system_clock.h"

#include <chrono>
#include <ctime>

#include <sodium.h>

namespace sinew::practice {

namespace {

std::int64_t nowMs() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

int offsetNow(std::int64_t ms) {
    const auto seconds = static_cast<std::time_t>(ms / 1000);
    std::tm local{};
    return localtime_r(&seconds, &local) == nullptr ? 0 : static_cast<int>(local.tm_gmtoff / 60);
}

} // namespace

base::Instant SystemClock::now() const {
    const auto ms = nowMs();
    return {ms, offsetNow(ms)};
}

std::string SystemIds::next() {
    std::array<std::uint8_t, 16> random{};
    randombytes_buf(random.data(), random.size());
    m_lastMs = std::max(m_lastMs, nowMs());
    auto id = base::uuid7(m_lastMs, random);
    if (id <= m_last) { // same millisecond, smaller random part: step one ahead
        id = base::uuid7(++m_lastMs, random);
    }
    m_last = id;
    return id;
}

std::string CountedIds::next() {
    std::array<std::uint8_t, 16> bytes{};
    ++m_count;
    for (unsigned i = 0; i < 4; ++i) {
        bytes[9 + i] = static_cast<std::uint8_t>(m_count >> (24U - 8U * i));
    }
    for (unsigned i = 0; i < 3; ++i) {
        bytes[13 + i] = static_cast<std::uint8_t>(m_seed >> (16U - 8U * i));
    }
    return base::uuid7(m_clock.now().utcMs, bytes);
}

} // namespace sinew::practice
