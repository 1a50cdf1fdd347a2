#include "support/failing_disk.h"

#include <atomic>
#include <cerrno>
#include <initializer_list>

#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <unistd.h>

namespace sinew::test {

namespace {

std::atomic<int> cause{0};
std::atomic<int> writesToLive{0}; // 0: for ever

bool fails() {
    if (writesToLive > 0 && --writesToLive == 0) {
        ::kill(getpid(), SIGKILL);
    }
    const int now = cause;
    errno = now != 0 ? now : errno;
    return now != 0;
}

int openOn(const char* path, int flags, int mode) {
    const bool writes = (flags & (O_RDWR | O_WRONLY)) != 0;
    if (writes && cause == EROFS && fails()) {
        return -1;
    }
    return ::open(path, flags, static_cast<mode_t>(mode));
}

ssize_t writeOn(int file, const void* bytes, size_t size) {
    return fails() ? -1 : ::write(file, bytes, size);
}

ssize_t pwriteOn(int file, const void* bytes, size_t size, off_t at) {
    return fails() ? -1 : ::pwrite(file, bytes, size, at);
}

int truncateOn(int file, off_t size) {
    return fails() ? -1 : ::ftruncate(file, size);
}

void put(const char* name, sqlite3_syscall_ptr call) {
    auto* system = sqlite3_vfs_find(nullptr);
    system->xSetSystemCall(system, name, call);
}

template <class Call>
sqlite3_syscall_ptr asPlain(Call call) {
    return reinterpret_cast<sqlite3_syscall_ptr>(call);
}

} // namespace

FailingDisk::FailingDisk() {
    sqlite3_initialize();
    put("open", asPlain(&openOn));
    put("write", asPlain(&writeOn));
    put("pwrite", asPlain(&pwriteOn));
    put("pwrite64", asPlain(&pwriteOn));
    put("ftruncate", asPlain(&truncateOn));
}

FailingDisk::~FailingDisk() {
    mend();
    for (const char* name : {"open", "write", "pwrite", "pwrite64", "ftruncate"}) {
        put(name, nullptr); // as it was
    }
}

void FailingDisk::fill() {
    cause = ENOSPC;
}

void FailingDisk::turnReadOnly() {
    cause = EROFS;
}

void FailingDisk::mend() {
    cause = 0;
    writesToLive = 0;
}

void FailingDisk::dieAtWrite(int number) {
    writesToLive = number;
}

} // namespace sinew::test
