#pragma once

#include "exchange/json_lines_reader.h"
#include "exchange/json_lines_writer.h"

#include <fstream>
#include <map>
#include <sstream>

namespace sinew::test {

/// What a test says is in the store already; nothing unless told.
class Told : public exchange::KnownRecords {
public:
    std::map<std::string, std::string> kinds;
    std::map<base::Id<rehab::Episode>, base::Day> onsets;
    std::map<base::Id<rehab::Session>, exchange::SessionPlace> places;

    std::optional<std::string> kindOf(std::string_view id) const override {
        const auto found = kinds.find(std::string{id});
        return found == kinds.end() ? std::nullopt : std::optional{found->second};
    }
    std::optional<base::Day> onsetOf(const base::Id<rehab::Episode>& id) const override {
        const auto found = onsets.find(id);
        return found == onsets.end() ? std::nullopt : std::optional{found->second};
    }
    std::optional<exchange::SessionPlace>
    placeOf(const base::Id<rehab::Session>& id) const override {
        const auto found = places.find(id);
        return found == places.end() ? std::nullopt : std::optional{found->second};
    }
};

inline const std::string header = "{\"record\":\"sinew\",\"version\":1}\n";
inline const std::string patientId = "01890000-0000-7000-8000-000000000001";
inline const std::string episodeId = "01890000-0000-7000-8000-000000000002";
inline const std::string sessionId = "01890000-0000-7000-8000-000000000003";

/// A patient with an episode since 2 March 2026, lines 2 and 3 of a file.
inline const std::string person =
    header + R"({"record":"patient","id":")" + patientId + R"(","name":"A. Example"})" + "\n" +
    R"({"record":"episode","id":")" + episodeId + R"(","patient":")" + patientId +
    R"(","side":"left","type":"trauma","onset":"2026-03-02","protocol":"acute-strain"})" + "\n";

inline exchange::JsonLinesFile read(const std::string& text, const Told& known = {},
                                    const char* today = "2026-04-01") {
    std::istringstream stream{text};
    return exchange::readJsonLines(stream, {*base::Day::parse(today), {}, 3}, known);
}

/// Problems as the terminal prints them: "4: sets[0].pain: outOfRange (0..10)".
inline std::vector<std::string> said(const exchange::JsonLinesFile& file) {
    std::vector<std::string> lines;
    for (const auto& [line, problem] : file.problems) {
        lines.push_back(std::to_string(line) + ": " + problem.field + ": " + problem.code +
                        (problem.detail.empty() ? "" : " (" + problem.detail + ")"));
    }
    return lines;
}

inline std::string fileText(const std::string& name) {
    std::ifstream stream{std::string{SINEW_TEST_DATA} + "/" + name, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// What a file brought, as an export would take it.
inline exchange::Outgoing outgoing(const exchange::Incoming& incoming) {
    exchange::Outgoing records;
    rehab::eachKind([&]<class T>() {
        for (const auto& arrival : incoming.of<T>()) {
            records.of<T>().push_back(arrival.record);
        }
    });
    return records;
}

inline std::string written(const exchange::Outgoing& records,
                           exchange::LineForm form = exchange::LineForm::current) {
    std::ostringstream stream;
    exchange::writeJsonLines(stream, records, form);
    return stream.str();
}

} // namespace sinew::test
