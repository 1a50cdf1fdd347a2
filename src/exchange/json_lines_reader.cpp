#include "exchange/json_lines_reader.h"

#include "exchange/field_reader.h"
#include "exchange/file_check.h"
#include "exchange/line_source.h"
#include "exchange/record_lines.h"
#include "exchange/record_taker.h"

#include "base/text.h"

#include <algorithm>

namespace sinew::exchange {

namespace {

using StartHour = rehab::Bounded<struct StartHourTag, 0, rehab::DayStarts::latest>;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

class FileReading {
public:
    FileReading(std::istream& stream, const rehab::Bounds& bounds, const KnownRecords& known)
        : m_lines{stream},
          m_bounds{bounds},
          m_index{known},
          m_taker{bounds.dayStartHour, m_index, m_file.records, m_file.problems} {
        m_bounds.otherDayStarts.add(usualDayStart);
    }

    JsonLinesFile run() {
        if (readHeader()) {
            while (m_file.problems.size() < mostProblems && readLine()) {
            }
            const auto found = checkFile(m_file.records, m_index, m_bounds);
            m_file.problems.insert(m_file.problems.end(), found.begin(), found.end());
        }
        sortProblems();
        return std::move(m_file);
    }

private:
    void sortProblems() {
        auto& problems = m_file.problems;
        std::stable_sort(problems.begin(), problems.end(),
                         [](const auto& a, const auto& b) { return a.line < b.line; });
        m_file.more = problems.size() > mostProblems;
        problems.resize(std::min(problems.size(), mostProblems));
    }

    std::optional<Json> object(std::string_view text) {
        if (!base::isText(text)) {
            return refuse({"", "notUtf8", ""});
        }
        auto parsed = parseJson(text);
        if (!parsed) {
            auto problem = parsed.error().problems.front();
            const bool cutOff = problem.code == "notJson" && !m_lines.ended();
            problem.code = cutOff ? "truncated" : problem.code;
            return refuse(problem);
        }
        if (parsed->as<Json::Members>() == nullptr) {
            return refuse({"", "notAnObject", ""});
        }
        return std::move(parsed).value();
    }

    bool readHeader() {
        std::string text;
        const auto got = m_lines.next(text);
        if (got != LineSource::Got::line) {
            note({"record", got == LineSource::Got::failed ? "unreadable" : "noHeader", ""});
            return false;
        }
        const bool marked = std::string_view{text}.substr(0, 3) == byteOrderMark;
        const auto json = object(std::string_view{text}.substr(marked ? 3 : 0));
        const auto before = m_file.problems.size();
        if (json) {
            checkHeader(*json);
        }
        return json && m_file.problems.size() == before;
    }

    void checkHeader(const Json& json) {
        const auto* record = json.find("record");
        if (record == nullptr || *record != Json{"sinew"}) {
            return note({"record", "noHeader", ""});
        }
        RevisionNumber version;
        base::Problems problems;
        FieldReader reader{problems};
        std::vector<StartHour> hours;
        reader.readMember("", json, "version", version);
        reader.readMember("", json, "dayStartHours", hours);
        for (const auto hour : hours) {
            m_bounds.otherDayStarts.add(hour.value());
        }
        for (const auto& [name, value] : *json.as<Json::Members>()) {
            if (name != "record" && name != "version" && name != "dayStartHours") {
                problems.push_back({name, "unknownField", ""});
            }
        }
        if (version.value() > jsonLinesVersion) {
            problems.push_back({"version", "newerVersion", std::to_string(jsonLinesVersion)});
        }
        for (auto& problem : problems) {
            note(std::move(problem));
        }
    }

    /// False at the end of the file.
    bool readLine() {
        const auto got = m_lines.next(m_text);
        if (got == LineSource::Got::failed) {
            note({"", "unreadable", ""});
        } else if (got == LineSource::Got::tooLong) {
            note({"", "lineTooLong", std::to_string(LineSource::usualLimit)});
        } else if (m_text.find_first_not_of(" \t\r") != std::string::npos) {
            if (const auto json = object(m_text)) {
                m_taker.take(*json, m_lines.number());
            }
        }
        return got == LineSource::Got::line || got == LineSource::Got::tooLong;
    }

    void note(base::Problem problem) {
        const auto line = std::max<std::size_t>(m_lines.number(), 1);
        m_file.problems.push_back({line, std::move(problem)});
    }
    std::nullopt_t refuse(base::Problem problem) {
        note(std::move(problem));
        return std::nullopt;
    }

    LineSource m_lines;
    rehab::Bounds m_bounds;
    JsonLinesFile m_file;
    FileIndex m_index;
    RecordTaker m_taker;
    std::string m_text;
};

} // namespace

JsonLinesFile readJsonLines(std::istream& stream, const rehab::Bounds& bounds,
                            const KnownRecords& known) {
    return FileReading{stream, bounds, known}.run();
}

} // namespace sinew::exchange
