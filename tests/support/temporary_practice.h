#pragma once

#include "practice/practice.h"
#include "practice/system_clock.h"

#include <filesystem>
#include <string>

namespace sinew::tests {

/// A folder that is gone afterwards.
class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

[[nodiscard]] base::Day day(const char* text);

/// A real encrypted store in a temporary folder, a clock that stands where it is put (08:00 at
/// first) and counted ids.
class TemporaryPractice {
public:
    explicit TemporaryPractice(const char* today = "2026-03-02");

    [[nodiscard]] practice::Practice& operator*() { return *m_practice; }
    [[nodiscard]] practice::Practice* operator->() { return m_practice.get(); }
    [[nodiscard]] const practice::Places& places() const { return m_places; }
    [[nodiscard]] practice::FixedClock& clock() { return m_clock; }
    /// Moves the clock: "2026-03-05", minutes after midnight, at +01:00.
    void at(const char* day, int hour, int minute = 0);
    /// Closes the store and opens it again, as after a restart.
    void reopen();

    /// A. Example: left, sprinting strain, grade II, of 2 March 2026; no red flags.
    base::Id<rehab::Episode> setUpExample();
    [[nodiscard]] std::string exported(bool history = false);

private:
    TemporaryFolder m_folder;
    practice::Places m_places;
    practice::FixedClock m_clock;
    practice::CountedIds m_ids;
    std::unique_ptr<practice::Practice> m_practice;
};

/// What first run would hand over for A. Example.
[[nodiscard]] practice::NewPatient examplePatient();

} // namespace sinew::tests
