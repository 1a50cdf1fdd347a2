#pragma once

#include "exchange/json.h"
#include "store/store_file.h"
#include "support/temp_folder.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace sinew::test {

/// What a program left behind.
struct Ran {
    int exit = -1;
    std::string out;
    std::string err;

    /// The JSON document on stdout; null where there is none.
    [[nodiscard]] exchange::Json json() const;
};

/// A person at a terminal with a folder of her own and the real sinewctl; nothing of the computer's
/// own settings reaches it and nobody types.
class Terminal {
public:
    Terminal();

    Ran run(std::vector<std::string> words) const;
    /// The same with --store, --json and --today 2026-04-01.
    Ran ask(std::vector<std::string> words) const;
    void set(const std::string& variable, const std::string& value) {
        m_environment[variable] = value;
    }
    void unset(const std::string& variable) { m_environment.erase(variable); }
    /// Where stdout goes instead of being kept.
    void sendOutputTo(std::string path) { m_output = std::move(path); }
    /// From now on sinewctl runs as somebody who may not write what is not for everybody; root
    /// could. The folder and what lies in it are opened to everybody first.
    void becomeNobody();
    /// From now on no file may grow beyond this, as on a full disk; 0 = any size.
    void limitFiles(std::uintmax_t bytes) { m_mostBytes = bytes; }
    /// Its most memory from now on; 0 = any. Not under AddressSanitizer.
    void limitMemory(std::uintmax_t bytes) { m_mostMemory = bytes; }

    [[nodiscard]] std::string path(const std::string& name) const {
        return (m_folder.path() / name).string();
    }
    std::string write(const std::string& name, const std::string& text) const;
    [[nodiscard]] std::string read(const std::string& name) const;
    [[nodiscard]] std::string store() const { return path("test.sinew"); }
    /// Where the store and this computer's keys lie.
    [[nodiscard]] store::StorePlaces places() const { return {store(), path("config/sinew")}; }
    /// The whole history as text.
    [[nodiscard]] std::string history() const;

private:
    [[noreturn]] void playChild(std::vector<char*> words, std::vector<char*> environment,
                                const std::string& out, const std::string& err) const;

    TempFolder m_folder;
    std::map<std::string, std::string> m_environment;
    std::string m_output;
    bool m_isNobody = false;
    std::uintmax_t m_mostBytes = 0;
    std::uintmax_t m_mostMemory = 0;
};

/// A terminal whose store is made already, under this computer's key.
class TerminalWithStore : public Terminal {
public:
    TerminalWithStore();
};

} // namespace sinew::test
