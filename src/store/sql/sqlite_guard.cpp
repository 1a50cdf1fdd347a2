#include "store/sql/sqlite.h"

#include <algorithm>
#include <fstream>

namespace sinew::store::sql {

namespace {

using base::Code;
using namespace std::string_view_literals;

constexpr std::uintmax_t pageSize = 4096;

/// First bytes of what people put in a store's place by mistake. An encrypted store begins with a
/// random salt.
constexpr std::array foreignStarts{
    "SQLite format 3\0"sv, "\xFF\xD8\xFF"sv, "\x89PNG"sv,  "%PDF"sv,
    "PK\x03\x04"sv,        "GIF8"sv,         "\x1F\x8B"sv, "\xD0\xCF\x11"sv};

std::string firstBytes(const std::filesystem::path& file, std::size_t count) {
    std::string bytes(count, '\0');
    std::ifstream stream{file, std::ios::binary};
    if (!stream) {
        throw Failure{Code::storeReadOnly, "the file cannot be read"};
    }
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

bool isPrintable(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t';
    });
}

bool isForeign(std::string_view bytes) {
    return isPrintable(bytes) ||
           std::any_of(foreignStarts.begin(), foreignStarts.end(),
                       [&](std::string_view start) { return bytes.starts_with(start); });
}

} // namespace

void inspectBeforeOpening(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status)) {
        throw Failure{Code::storeMissing, "no file"};
    }
    if (!std::filesystem::is_regular_file(status)) {
        throw Failure{Code::notAStore, "not a file"};
    }
    const auto size = std::filesystem::file_size(file, error);
    if (size == 0) {
        throw Failure{Code::storeEmptyFile, "no bytes"};
    }
    if (isForeign(firstBytes(file, 64))) {
        throw Failure{Code::notAStore, "the first bytes are another format's"};
    }
    if (size < pageSize) {
        throw Failure{Code::storeDamaged, "shorter than one page"};
    }
}

} // namespace sinew::store::sql
