#pragma once

#include "pages/dresses.h"
#include "real_store.h"
#include "support_program.h"

#include <filesystem>
#include <functional>
#include <string>

namespace sinew::tests {

inline constexpr const char* aSunday = "2026-03-22";

/// A program on a store of its own, seen page by page.
class Seen {
public:
    explicit Seen(const char* day = aSunday) : m_program{m_folder.path(), day, 10} {}

    Seen(const Seen&) = delete;
    Seen& operator=(const Seen&) = delete;
    ~Seen() { undress(); }

    [[nodiscard]] RunningProgram& program() { return m_program; }
    [[nodiscard]] WindowDriver& drive() { return m_program.window(); }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }
    [[nodiscard]] practice::Places places() const {
        return {folder() / "sinew.store", folder() / "configuration"};
    }

    /// Fills the store before the program opens it.
    void write(const std::function<void(Past&)>& write);
    void open();
    void turnTo(const char* page);
    void look(const char* name, const std::vector<Dress>& dresses = fewDresses());
    /// The same for what stands over the page under that name; then Escape.
    void lookOver(const char* over, const char* name);
    /// Presses what opens something, then lets the store and the layouts answer.
    void press(const std::string& name);
    void rest();

private:
    TemporaryFolder m_folder;
    RunningProgram m_program;
};

} // namespace sinew::tests
