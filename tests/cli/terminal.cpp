#include "cli/terminal.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <stdexcept>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

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

Ran Terminal::run(std::vector<std::string> words) const {
    words.insert(words.begin(), SINEWCTL);
    std::vector<std::string> environment;
    for (const auto& [name, value] : m_environment) {
        environment.push_back(name + "=" + value);
    }
    const auto out = m_output.empty() ? path("stdout") : m_output;
    const auto err = path("stderr");
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    constexpr mode_t own = 0600;
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, 1, out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, own);
    posix_spawn_file_actions_addopen(&files, 2, err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, own);
    pid_t child = 0;
    const int failed = posix_spawn(&child, SINEWCTL, &files, nullptr, pointers(words).data(),
                                   pointers(environment).data());
    posix_spawn_file_actions_destroy(&files);
    if (failed != 0) {
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
