#include "core/catalog/shipped.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>

using namespace sinew;

namespace {

/// What each version of a protocol held. A line is added, never changed: records name the version
/// that they were made with.
struct Known {
    const char* key;
    int version;
    std::uint64_t content;
};

constexpr Known known[]{
    {"acute-strain", 2, 0x3177a85c3bb193f4},
    {"run-load", 2, 0x2e75cb5859fdb414},
    {"tendon", 2, 0x6be45c51e49c59fc},
};

std::uint64_t contentOf(std::string_view text) {
    std::uint64_t sum = 0xcbf29ce484222325; // FNV-1a
    for (const char c : text) {
        sum = (sum ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    }
    return sum;
}

} // namespace

TEST_CASE("a protocol whose content changes has another version") {
    for (const auto& one : known) {
        const auto* protocol = test::shipped().protocol(one.key);
        REQUIRE(protocol != nullptr);
        if (protocol->version != one.version) {
            continue;
        }
        const auto path = "protocols/" + std::string{one.key} + ".json";
        INFO(path << ": raise its version and add a line here");
        CHECK(contentOf(test::resource(path)) == one.content);
    }
}

TEST_CASE("the present version of every protocol is known") {
    for (const auto& protocol : test::shipped().protocols) {
        CAPTURE(protocol.key);
        CHECK(std::any_of(std::begin(known), std::end(known), [&](const Known& one) {
            return one.key == protocol.key && one.version == protocol.version;
        }));
    }
}
