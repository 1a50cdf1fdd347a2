#pragma once

#include "practice/practice.h"
#include "store/store_file.h"

#include "support/temporary_practice.h"

#include <string>

namespace sinew::tests {

/// A store with A. Example in it where RunningProgram looks for one, made and closed.
class MadeStore {
public:
    explicit MadeStore(const practice::Unlock& unlock = practice::DeviceKey{});

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }
    [[nodiscard]] std::filesystem::path file(const char* ending = "") const;
    [[nodiscard]] std::string content(const char* ending = "") const;
    void write(const std::string& content, const char* ending = "") const;
    [[nodiscard]] const std::string& recoveryCode() const { return m_recoveryCode; }
    /// As the store's own room opens it; this computer's key only. Null where it does not.
    [[nodiscard]] std::unique_ptr<store::Store> opened() const;
    [[nodiscard]] static std::unique_ptr<store::Store>
    openedIn(const std::filesystem::path& folder);

private:
    TemporaryFolder m_folder;
    std::string m_recoveryCode;
};

} // namespace sinew::tests
