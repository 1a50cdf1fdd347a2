#pragma once

#include <functional>
#include <stdexcept>
#include <string>

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sinew::test {

/// A child of the test's own program that plays a part: it can tell its parent single letters, and
/// be killed.
class Child {
public:
    using Tell = std::function<void(char)>;

    explicit Child(const std::function<void(const Tell&)>& part) {
        int ends[2];
        if (pipe(ends) != 0) {
            throw std::runtime_error{"no pipe"};
        }
        m_id = fork();
        if (m_id == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL); // never outlives a test that crashed
            ::close(ends[0]);
            play(part, ends[1]);
        }
        ::close(ends[1]);
        m_ear = ends[0];
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        kill();
        ::close(m_ear);
    }

    /// The next letter; 0 when the child is gone.
    [[nodiscard]] char hear() {
        char letter = 0;
        return ::read(m_ear, &letter, 1) == 1 ? letter : '\0';
    }
    void kill() {
        if (!m_gone) {
            ::kill(m_id, SIGKILL);
            static_cast<void>(wait());
        }
    }
    /// Its exit code, or minus the signal that ended it.
    [[nodiscard]] int wait() {
        int status = 0;
        if (!m_gone) {
            waitpid(m_id, &status, 0);
            m_gone = true;
        }
        return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }

private:
    [[noreturn]] static void play(const std::function<void(const Tell&)>& part, int mouth) {
        try {
            part([mouth](char letter) { static_cast<void>(!::write(mouth, &letter, 1)); });
        } catch (...) {
            _exit(99);
        }
        _exit(0); // without the parent's destructors
    }

    pid_t m_id = 0;
    int m_ear = 0;
    bool m_gone = false;
};

} // namespace sinew::test
