#include "cli/passphrase.h"

#include "cli/stop.h"

#include <cstdlib>
#include <fstream>
#include <iostream>

#include <termios.h>
#include <unistd.h>

namespace sinew::cli {

namespace {

/// Keeps the terminal from showing what is typed.
class Unseen {
public:
    Unseen() {
        m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
        auto hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_known) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        }
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    ~Unseen() {
        if (m_known) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }

private:
    termios m_before{};
    bool m_known = false;
};

std::string fromFile(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    std::string line;
    if (!std::getline(file, line)) {
        throw Stop{Exit::refused, "The passphrase file cannot be read, or is empty."};
    }
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    return line;
}

std::string typed(const Call& call, const char* question) {
    call.err << question << std::flush;
    std::string line;
    const Unseen unseen;
    std::getline(std::cin, line);
    call.err << '\n';
    return line;
}

std::string fromTerminal(const Call& call, bool twice) {
    if (isatty(STDIN_FILENO) == 0) {
        throw Stop{Exit::refused,
                   "A passphrase is needed: give --passphrase-file or set SINEW_PASSPHRASE."};
    }
    auto first = typed(call, "Passphrase: ");
    if (twice && typed(call, "Once more: ") != first) {
        throw Stop{Exit::refused, "The two passphrases differ; nothing was made."};
    }
    return first;
}

} // namespace

std::string passphrase(const Call& call, bool twice) {
    const auto file = call.arguments.value("--passphrase-file");
    const char* fromEnvironment = std::getenv("SINEW_PASSPHRASE");
    std::string text = file              ? fromFile(*file)
                       : fromEnvironment ? std::string{fromEnvironment}
                                         : fromTerminal(call, twice);
    if (text.empty()) {
        throw Stop{Exit::refused, "The passphrase is empty."};
    }
    return text;
}

} // namespace sinew::cli
