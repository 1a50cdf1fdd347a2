#include "cli/terminal.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sinew::test {

namespace {

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> list;
    for (auto& text : texts) {
        list.push_back(text.data());
    }
    list.push_back(nullptr);
    return list;
}

std::string contents(const std::string& path) {
    std::ifstream stream{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

int exitOf(pid_t child) {
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

exchange::Json Ran::json() const {
    const auto parsed = exchange::parseJson(out);
    return parsed ? *parsed : exchange::Json{};
}

Terminal::Terminal() {
    m_environment["HOME"] = m_folder.path().string();
    m_environment["XDG_DATA_HOME"] = path("data");
    m_environment["XDG_CONFIG_HOME"] = path("config");
}

void Terminal::becomeNobody() {
    using std::filesystem::perms;
    std::filesystem::permissions(m_folder.path(), perms::all);
    for (const auto& entry : std::filesystem::recursive_directory_iterator{m_folder.path()}) {
        std::filesystem::permissions(entry.path(), perms::all);
    }
    m_isNobody = true;
}

/// The program is opened while its folder can still be reached, and started from there.
void Terminal::playChild(std::vector<char*> words, std::vector<char*> environment,
                         const std::string& out, const std::string& err) const {
    constexpr mode_t own = 0600;
    const int program = ::open(SINEWCTL, O_RDONLY | O_CLOEXEC);
    dup2(::open("/dev/null", O_RDONLY), STDIN_FILENO);
    dup2(::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, own), STDOUT_FILENO);
    dup2(::open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, own), STDERR_FILENO);
    if (m_mostBytes > 0) {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{m_mostBytes, m_mostBytes};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes of addresses for its own notes
    if (m_mostMemory > 0) {
        const rlimit limit{m_mostMemory, m_mostMemory};
        setrlimit(RLIMIT_AS, &limit);
    }
#endif
    constexpr uid_t nobody = 65534;
    if (!m_isNobody || getuid() != 0 || setuid(nobody) == 0) {
        fexecve(program, words.data(), environment.data());
    }
    _exit(126);
}

Ran Terminal::run(std::vector<std::string> words) const {
    words.insert(words.begin(), SINEWCTL);
    std::vector<std::string> environment;
    for (const auto& [name, value] : m_environment) {
        environment.push_back(name + "=" + value);
    }
    const auto out = m_output.empty() ? path("stdout") : m_output;
    const auto err = path("stderr");
    const pid_t child = fork();
    if (child == 0) {
        playChild(pointers(words), pointers(environment), out, err);
    }
    if (child < 0) {
        throw std::runtime_error{"sinewctl cannot be started"};
    }
    const int exit = exitOf(child);
    return {exit, m_output.empty() ? contents(out) : "", contents(err)};
}

Ran Terminal::ask(std::vector<std::string> words) const {
    words.insert(words.end(), {"--store", store(), "--json", "--today", "2026-04-01"});
    return run(std::move(words));
}

std::string Terminal::write(const std::string& name, const std::string& text) const {
    std::ofstream{path(name), std::ios::binary} << text;
    return path(name);
}

std::string Terminal::read(const std::string& name) const {
    return contents(path(name));
}

std::string Terminal::history() const {
    const auto ran = ask({"export", "--history", "--out", path("history.jsonl")});
    INFO(ran.err);
    REQUIRE(ran.exit == 0);
    return read("history.jsonl");
}

TerminalWithStore::TerminalWithStore() {
    const auto made = ask({"init", "--device-key"});
    INFO(made.err);
    REQUIRE(made.exit == 0);
}

} // namespace sinew::test
