#include "store/sql/sqlite.h"

#include "store/sql/sqlite_handle.h"

#include <algorithm>
#include <fstream>
#include <mutex>
#include <set>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

/// Locks belong to the process, and so does this.
struct HeldFiles {
    std::mutex mutex;
    std::multiset<std::filesystem::path> paths;
};

HeldFiles& heldFiles() {
    static HeldFiles held;
    return held;
}

} // namespace

LiveFile::LiveFile(const std::filesystem::path& file)
    : m_file{std::filesystem::weakly_canonical(file)} {
    const std::lock_guard guard{heldFiles().mutex};
    heldFiles().paths.insert(m_file);
}

LiveFile::~LiveFile() {
    const std::lock_guard guard{heldFiles().mutex};
    heldFiles().paths.erase(heldFiles().paths.find(m_file));
}

bool LiveFile::isHeld(const std::filesystem::path& file) {
    const auto canonical = std::filesystem::weakly_canonical(file);
    const std::lock_guard guard{heldFiles().mutex};
    return heldFiles().paths.contains(canonical);
}

void createForOwner(const std::filesystem::path& file) {
    const int descriptor =
        ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor >= 0) { // else SQLite says what is wrong
        ::close(descriptor);
    }
}

void inspectBeforeOpening(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status)) {
        throw Failure{Code::storeMissing, "no file"};
    }
    if (!std::filesystem::is_regular_file(status)) {
        throw Failure{Code::notAStore, "not a file"};
    }
    if (LiveFile::isHeld(file)) {
        throw Failure{Code::storeInUse, "open in this process"};
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
