#include "support_program.h"

#include "kit/theme.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>

namespace sinew::tests {

namespace {

constexpr int winterTime = 60;

base::Instant moment(const char* day, int hour, int minute) {
    return base::instantAt(base::Day::parse(day).value(), hour * 60 + minute, winterTime);
}

const rehab::Catalogue& knowledge() {
    static const auto catalogue = practice::shippedCatalogue();
    return **catalogue;
}

} // namespace

RunningProgram::RunningProgram(const std::filesystem::path& folder, const char* day, int hour)
    : m_clock{moment(day, hour, 0)},
      m_window{std::make_unique<shell::MainWindow>()} {
    auto& theme = const_cast<kit::Theme&>(kit::theme());
    m_program = std::make_unique<shell::Program>(
        shell::Surroundings{theme,
                            m_prompt,
                            m_clock,
                            m_ids,
                            knowledge(),
                            {folder / "sinew.store", folder / "configuration"}},
        *m_window);
    m_driver = std::make_unique<WindowDriver>(*m_window);
    m_driver->bringForward();
}

RunningProgram::~RunningProgram() {
    m_program.reset();
}

void RunningProgram::at(const char* day, int hour, int minute) {
    m_clock.set(moment(day, hour, minute));
}

void RunningProgram::settleStore() {
    constexpr int rounds = 3; // an answer may make a page ask once more
    for (int round = 0; round < rounds; ++round) {
        bool answered = false;
        m_program->store()->ask(
            m_window.get(), [](practice::Practice&) { return true; },
            [&answered](bool) { answered = true; });
        m_driver->waitUntil("the store has answered", [&answered] { return answered; });
    }
}

} // namespace sinew::tests
