#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <stdexcept>

namespace sinew::tests {

namespace {

constexpr int winterTime = 60; // minutes east of Greenwich

template <class T>
T must(base::Result<T> result) {
    if (!result) {
        std::string why = result.error().detail;
        for (const auto& problem : result.error().problems) {
            why += " " + problem.field + ": " + problem.code;
        }
        throw std::runtime_error{"code " + std::to_string(static_cast<int>(result.error().code)) +
                                 " " + why};
    }
    return std::move(result).value();
}

} // namespace

TemporaryFolder::TemporaryFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "sinew-test-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error{"no temporary folder"};
    }
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

base::Day day(const char* text) {
    return base::Day::parse(text).value();
}

TemporaryPractice::TemporaryPractice(const char* today)
    : m_places{m_folder.path() / "sinew.store", m_folder.path() / "configuration"},
      m_clock{base::instantAt(day(today), 8 * 60, winterTime)},
      m_ids{m_clock, 1},
      m_practice{must(practice::Practice::create(m_places, practice::DeviceKey{}, m_clock, m_ids))
                     .practice} {}

void TemporaryPractice::at(const char* on, int hour, int minute) {
    m_clock.set(base::instantAt(day(on), hour * 60 + minute, winterTime));
}

void TemporaryPractice::reopen() {
    m_practice.reset();
    m_practice = must(practice::Practice::open(m_places, practice::DeviceKey{}, m_clock, m_ids));
}

practice::NewPatient examplePatient() {
    practice::NewPatient who;
    who.patient.name = "A. Example";
    who.patient.birthYear = rehab::Year::from(1994);
    who.episode.side = rehab::Side::left;
    who.episode.type = rehab::InjuryType::trauma;
    who.episode.subType = rehab::SubType::sprinting;
    who.episode.grade = rehab::Grade::two;
    who.episode.onset = day("2026-03-02");
    who.episode.demand = rehab::Demand::sprint;
    who.episode.equipment = {"bike", "band"};
    who.redFlags.fill(false);
    return who;
}

base::Id<rehab::Episode> TemporaryPractice::setUpExample() {
    return must(m_practice->accounts().setUpPatient(examplePatient())).episode;
}

std::string TemporaryPractice::exported(bool history) {
    return must(m_practice->post().exportLines({std::nullopt, history}));
}

} // namespace sinew::tests
