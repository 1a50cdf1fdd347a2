#pragma once

namespace sinew::test {

/// The disk under SQLite, as a full or a read-only one answers: while it fails, its system calls
/// refuse with the kernel's own numbers. Everything above them is the real thing. One at a time.
class FailingDisk {
public:
    FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
    ~FailingDisk();

    /// No write finds room.
    void fill();
    /// Mounted read-only in the meantime: no write, no opening for writing.
    void turnReadOnly();
    void mend();
    /// The process kills itself in place of its n-th write from now on.
    void dieAtWrite(int number);
};

} // namespace sinew::test
