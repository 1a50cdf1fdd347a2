#include "cli/whole_file.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace sinew::cli {

namespace {

constexpr mode_t ownersOnly = 0600; // health data

class File {
public:
    explicit File(const std::string& path)
        : m_number{open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, ownersOnly)} {}
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File() {
        if (m_number >= 0) {
            close(m_number);
        }
    }

    bool write(std::string_view text) {
        while (m_number >= 0 && !text.empty()) {
            const auto written = ::write(m_number, text.data(), text.size());
            if (written < 0 && errno != EINTR) {
                return false;
            }
            text.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
        }
        return m_number >= 0 && fsync(m_number) == 0;
    }

private:
    int m_number;
};

} // namespace

base::Done writeWhole(const std::filesystem::path& path, std::string_view text) {
    auto beside = path;
    beside += ".part";
    bool written = File{beside.string()}.write(text);
    written = written && std::rename(beside.c_str(), path.c_str()) == 0;
    if (!written) {
        const int why = errno;
        unlink(beside.c_str());
        const bool full = why == ENOSPC || why == EDQUOT || why == EFBIG;
        return {full ? base::Code::diskFull : base::Code::fileNotWritable, std::strerror(why)};
    }
    return base::Nothing{};
}

} // namespace sinew::cli
