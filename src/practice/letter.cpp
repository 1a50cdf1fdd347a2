#include "practice/letter.h"

#include "practice/attempt.h"
#include "practice/onset.h"

#include "exchange/json_lines_reader.h"

#include <algorithm>
#include <fstream>

namespace sinew::practice {

using namespace rehab;

namespace {

/// What the file's references may point at besides its own records.
class StoreRecords : public exchange::KnownRecords {
public:
    explicit StoreRecords(store::Store& store) : m_store{store} {}

    std::optional<std::string> kindOf(std::string_view id) const override {
        return m_store.kindOf(id);
    }
    std::optional<base::Day> onsetOf(const base::Id<Episode>& episode) const override {
        const auto head = m_store.head(episode);
        return head ? std::optional{head->value.onset} : std::nullopt;
    }
    std::optional<exchange::SessionPlace> placeOf(const base::Id<Session>& session) const override {
        const auto head = m_store.head(session);
        return head ? std::optional{exchange::SessionPlace{head->value.episode, head->day}}
                    : std::nullopt;
    }

    base::Day onsetAfter(const Revision<Episode>& arriving) const override {
        const auto history = m_store.history(arriving.id);
        const bool isOld = std::any_of(history.begin(), history.end(), [&](const auto& one) {
            return exchange::sameContent(one, arriving);
        });
        return isOld ? m_store.head(arriving.id)->value.onset : arriving.value.onset;
    }
    std::vector<exchange::KnownEntry> entriesOf(const base::Id<Episode>& episode) const override {
        return practice::entriesOf(m_store, episode);
    }

private:
    store::Store& m_store;
};

exchange::JsonLinesFile readFile(Desk& desk, const Letter& letter) {
    std::ifstream stream{letter.file, std::ios::binary};
    if (!stream) {
        throw Refusal{std::filesystem::exists(letter.file) ? base::Code::fileUnreadable
                                                           : base::Code::fileMissing,
                      letter.file.string()};
    }
    return exchange::readJsonLines(stream, {letter.today, std::nullopt, desk.dayStartHour},
                                   StoreRecords{desk.store});
}

void refuseOthers(const exchange::Incoming& records, base::Id<Patient> own) {
    const auto& patients = records.of<Patient>();
    const auto& episodes = records.of<Episode>();
    const bool others = std::any_of(patients.begin(), patients.end(),
                                    [&](const auto& one) { return one.record.id != own; }) ||
                        std::any_of(episodes.begin(), episodes.end(), [&](const auto& one) {
                            return one.record.value.patient != own;
                        });
    if (others) {
        throw Refusal{base::Error{
            base::Code::notAllowed, "another patient", {{"patient", "otherPatient", ""}}}};
    }
}

} // namespace

std::string sealOf(const std::filesystem::path& file) {
    std::error_code none;
    if (!std::filesystem::exists(file, none)) {
        throw Refusal{base::Code::fileMissing, file.string()};
    }
    if (!std::filesystem::is_regular_file(file, none)) {
        throw Refusal{base::Code::fileUnreadable, file.string()};
    }
    const auto written = std::filesystem::last_write_time(file, none).time_since_epoch().count();
    return std::to_string(std::filesystem::file_size(file, none)) + ' ' + std::to_string(written);
}

exchange::Incoming openLetter(Desk& desk, const Letter& letter,
                              std::vector<LineProblem>& problems) {
    if (!letter.seal.empty() && sealOf(letter.file) != letter.seal) {
        throw Refusal{base::Code::conflict, "the file was written anew"};
    }
    auto read = readFile(desk, letter);
    for (const auto& problem : read.problems) {
        problems.push_back({letter.file.string(), problem.line, problem.problem});
    }
    if (!read.problems.empty()) {
        throw Refusal{base::Code::invalid, "file refused"};
    }
    if (letter.onlyOf) {
        refuseOthers(read.records, *letter.onlyOf);
    }
    return std::move(read.records);
}

} // namespace sinew::practice
