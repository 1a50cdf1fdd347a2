#include "store/keys/atomic_file.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace sinew::store::keys {

namespace {

using base::Code;

class Descriptor {
public:
    explicit Descriptor(int number) : m_number{number} {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] int number() const { return m_number; }
    bool close() {
        const bool closed = m_number < 0 || ::close(m_number) == 0;
        m_number = -1;
        return closed;
    }

private:
    int m_number;
};

base::Error failure(const char* doing) {
    const int cause = errno;
    const bool full = cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
    return {full ? Code::diskFull : Code::fileNotWritable,
            std::string{doing} + ": errno " + std::to_string(cause)};
}

bool writeAll(int descriptor, std::string_view content) {
    while (!content.empty()) {
        const auto written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        content.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return true;
}

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
}

} // namespace

bool syncToDisk(const std::filesystem::path& path) {
    const Descriptor descriptor{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    return descriptor.number() >= 0 && ::fsync(descriptor.number()) == 0;
}

FolderLock::FolderLock(const std::filesystem::path& folder)
    : m_descriptor{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)} {
    if (m_descriptor >= 0) {
        static_cast<void>(::flock(m_descriptor, LOCK_EX));
    }
}

FolderLock::~FolderLock() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor); // lets the next one in
    }
}

base::Done writeAtomically(const std::filesystem::path& file, std::string_view content) {
    auto temporary = file;
    temporary += ".new";
    Descriptor descriptor{
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600)};
    const bool written = descriptor.number() >= 0 && writeAll(descriptor.number(), content) &&
                         ::fsync(descriptor.number()) == 0 && descriptor.close() &&
                         ::rename(temporary.c_str(), file.c_str()) == 0;
    if (!written) {
        const auto error = failure("write");
        ::unlink(temporary.c_str());
        return error;
    }
    if (!syncToDisk(folderOf(file))) {
        return failure("sync");
    }
    return base::Nothing{};
}

base::Result<std::string> readSmall(const std::filesystem::path& file, std::size_t most) {
    const Descriptor descriptor{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
    if (descriptor.number() < 0) {
        return errno == ENOENT ? Code::fileMissing : Code::fileUnreadable;
    }
    std::string content(most + 1, '\0');
    std::size_t size = 0;
    ssize_t got = 1;
    while (got > 0 && size < content.size()) {
        got = ::read(descriptor.number(), content.data() + size, content.size() - size);
        size += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    if (got < 0 || size > most) {
        return Code::fileUnreadable;
    }
    content.resize(size);
    return content;
}

} // namespace sinew::store::keys
