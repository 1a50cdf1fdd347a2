#include "core/exchange/field_rows.h"
#include "core/exchange/lines.h"

#include "exchange/problem_codes.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::test;

namespace {

std::string document() {
    std::ifstream stream{std::string{SINEW_TOP} + "/docs/formats.md"};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// The part of the document under a heading, up to the next one.
std::string section(const std::string& heading) {
    const auto text = document();
    const auto begin = text.find("\n" + heading + "\n");
    return begin == std::string::npos ? ""
                                      : text.substr(begin, text.find("\n#", begin + 2) - begin);
}

std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> found;
    std::istringstream stream{line.substr(1)};
    for (std::string cell; std::getline(stream, cell, '|');) {
        const auto first = cell.find_first_not_of(' ');
        found.push_back(first == std::string::npos
                            ? ""
                            : cell.substr(first, cell.find_last_not_of(' ') - first + 1));
    }
    return found;
}

/// The rows of the first table of a section, without its head.
std::vector<std::vector<std::string>> table(const std::string& heading) {
    std::vector<std::vector<std::string>> rows;
    std::istringstream stream{section(heading)};
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with('|')) {
            rows.push_back(cells(line));
        }
    }
    rows.erase(rows.begin(), rows.begin() + std::min<std::ptrdiff_t>(2, std::ssize(rows)));
    return rows;
}

/// What the table should be: the fields as the code has them, the meanings as the document has.
template <class T>
std::string expected(const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    for (const auto& field : rowsOf<T>()) {
        const auto name = "`" + field.name + "`";
        const auto known = std::find_if(rows.begin(), rows.end(),
                                        [&](const auto& row) { return row.front() == name; });
        const auto meaning = known == rows.end() ? "" : known->back();
        text +=
            "| " + name + " | " + field.required + " | " + field.value + " | " + meaning + " |\n";
    }
    return text;
}

std::string joined(const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    for (const auto& row : rows) {
        for (const auto& cell : row) {
            text += "| " + cell + " ";
        }
        text += "|\n";
    }
    return text;
}

} // namespace

TEST_CASE("the document lists every field of every kind as the program reads it") {
    rehab::eachKind([]<class T>() {
        const auto rows = table("### " + std::string{T::kind});
        INFO("docs/formats.md, ### " << T::kind << ", paste:\n"
                                     << expected<T>(rows) << "instead of:\n"
                                     << joined(rows));
        CHECK(joined(rows) == expected<T>(rows));
    });
}

TEST_CASE("the document explains every field and every code") {
    rehab::eachKind([]<class T>() {
        for (const auto& row : table("### " + std::string{T::kind})) {
            INFO(T::kind << " " << row.front());
            CHECK_FALSE(row.back().empty());
        }
    });
    std::vector<std::string> codes;
    for (const auto& row : table("## Problems")) {
        codes.push_back(row.front());
    }
    std::vector<std::string> wanted;
    for (const auto code : exchange::problemCodes) {
        wanted.push_back("`" + std::string{code} + "`");
    }
    CHECK(codes == wanted);
}

TEST_CASE("the document's units and ranges of measurements are the ones that are read") {
    const auto rows = table("#### Kinds of measurement");
    CHECK(rows.size() == rehab::Names<rehab::MeasurementKind>::list.size());
    const auto problems = [](const std::string& kind, const std::string& unit, double value) {
        const std::string task = kind == "taskPain" ? R"(,"task":"stairs")" : "";
        return said(read(person + R"({"record":"measurement","episode":")" + episodeId +
                         R"(","day":"2026-03-06","kind":")" + kind + "\"" + task + R"(,"value":)" +
                         exchange::textOf(exchange::Json{value}) + R"(,"unit":")" + unit +
                         "\"}\n"));
    };
    for (const auto& row : rows) {
        const auto name = row[0].substr(1, row[0].size() - 2);
        const auto unit = row[1].substr(1, row[1].size() - 2);
        const auto to = row[2].find(" to ");
        const auto least = std::stod(row[2]);
        const auto most = std::stod(row[2].substr(to + 4));
        INFO(name << " " << unit << " " << least << " " << most);
        CHECK(problems(name, unit, least).empty());
        CHECK(problems(name, unit, most).empty());
        CHECK_FALSE(problems(name, unit, least - 0.001).empty());
        CHECK_FALSE(problems(name, unit, most + 0.001).empty());
    }
}

TEST_CASE("no field of a record is called like something the line says about itself") {
    rehab::eachKind([]<class T>() {
        rehab::eachField<T>([](const auto& field) {
            INFO(T::kind << " " << field.name);
            CHECK(field.name != "record");
            CHECK(field.name != "id");
            CHECK(field.name != "day");
            CHECK(field.name != "sets");
            CHECK(field.name != "deleted");
            for (const auto name : exchange::envelopeNames) {
                CHECK(field.name != name);
            }
        });
    });
}

TEST_CASE("the document's example is the one that the tests read") {
    CHECK(document().find("\n```\n" + fileText("example.jsonl") + "```\n") != std::string::npos);
}
