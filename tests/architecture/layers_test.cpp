#include "architecture/layers.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <catch2/catch_test_macros.hpp>

using namespace sinew::architecture;
namespace fs = std::filesystem;

namespace {

const fs::path top{SINEW_TOP};

std::string contents(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

RoomTable realTable() {
    return readRoomTable(contents(top / "docs/architecture.md"));
}

/// Paths below `folder`, relative to the top, whose name ends with one of the endings.
std::vector<std::string> filesBelow(const std::string& folder,
                                    const std::vector<std::string>& endings) {
    std::vector<std::string> paths;
    for (const auto& entry : fs::recursive_directory_iterator{top / folder}) {
        const auto path = fs::relative(entry.path(), top).generic_string();
        if (std::any_of(endings.begin(), endings.end(),
                        [&](const std::string& ending) { return path.ends_with(ending); })) {
            paths.push_back(path);
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::string report(const Findings& findings) {
    std::string text;
    for (const auto& finding : findings) {
        text += finding.text() + "\n";
    }
    return text;
}

const RoomTable& smallTable() {
    static const auto table = readRoomTable("| room | folder | Qt | lives there | may include |\n"
                                            "|---|---|---|---|---|\n"
                                            "| base | src | no | days | – |\n"
                                            "| store | src | no | tables | base |\n"
                                            "| kit | ui | yes | pixels | – |\n"
                                            "| shell | ui | yes | window | `kit`, base |\n"
                                            "\n"
                                            "| other | table | that | is | ignored |\n");
    return table;
}

/// The problems of a small text as one "line: what" each.
std::vector<std::string> problems(const std::string& path, std::string_view text) {
    std::vector<std::string> lines;
    for (const auto& finding : checkSource(path, text, smallTable())) {
        lines.push_back(std::to_string(finding.line) + ": " + finding.what);
    }
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("every room includes only what the table allows it") {
    const auto table = realTable();
    Findings findings;
    for (const auto* folder : {"src", "ui", "resources"}) {
        for (const auto& path : filesBelow(folder, {".h", ".cpp"})) {
            const auto found = checkSource(path, contents(top / path), table);
            findings.insert(findings.end(), found.begin(), found.end());
        }
    }
    INFO(report(findings));
    CHECK(findings.empty());
}

TEST_CASE("every room's build file names only rooms of its row") {
    const auto table = realTable();
    Findings findings;
    for (const auto& [name, room] : table) {
        const auto path = (fs::path{room.folder} / name / "CMakeLists.txt").lexically_normal();
        REQUIRE(fs::exists(top / path));
        const auto found = checkBuildFile(path.generic_string(), contents(top / path), table);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    INFO(report(findings));
    CHECK(findings.empty());
}

TEST_CASE("the room table has a row for every folder and no circle") {
    const auto table = realTable();
    CHECK_FALSE(table.empty());
    CHECK(report(checkTable(table)).empty());
    for (const auto* folder : {"src", "ui"}) {
        for (const auto& entry : fs::directory_iterator{top / folder}) {
            const auto name = entry.path().filename().string();
            INFO(folder << "/" << name);
            CHECK((!entry.is_directory() || table.contains(name)));
        }
    }
}

TEST_CASE("the table is read from the page, with or without code marks") {
    const auto& table = smallTable();
    CHECK(table.size() == 4);
    CHECK(table.at("base").mayInclude.empty());
    CHECK_FALSE(table.at("base").qt);
    CHECK(table.at("shell").qt);
    CHECK(table.at("shell").mayInclude == std::set<std::string>{"base", "kit"});
}

TEST_CASE("a circle, an unknown room and Qt by the back door are found in the table") {
    const auto bad = readRoomTable("| room | folder | Qt | lives there | may include |\n"
                                   "| a | src | no | – | b |\n"
                                   "| b | src | no | – | a, ghost |\n"
                                   "| c | src | no | – | kit |\n"
                                   "| kit | ui | yes | – | – |\n");
    const auto text = report(checkTable(bad));
    CHECK(text == "docs/architecture.md:0: a includes itself in a circle\n"
                  "docs/architecture.md:0: b names ghost, which is not a room\n"
                  "docs/architecture.md:0: b includes itself in a circle\n"
                  "docs/architecture.md:0: c would see Qt through kit\n");
}

TEST_CASE("an include of a room above is found with its line") {
    CHECK(problems("src/base/day.cpp", "#pragma once\n\n#  include \"store/sessions.h\"\n") ==
          Lines{"3: base may not include store"});
    CHECK(problems("src/store/a.cpp", "#include \"base/day.h\"\n#include \"store/b.h\"\n") ==
          Lines{});
    CHECK(problems("src/store/a.cpp", "#include \"b.h\"\n#include \"cellar/b.h\"\n") ==
          Lines{"1: b.h does not carry its room", "2: cellar is not a room"});
    CHECK(problems("src/attic/a.cpp", "#include \"base/day.h\"\n") ==
          Lines{"1: the room attic has no row in docs/architecture.md"});
    CHECK(problems("ui/main.cpp", "#include \"store/a.h\"\n") ==
          Lines{"1: shell may not include store"});
}

TEST_CASE("Qt is found under src, in angle brackets and in quotes") {
    CHECK(problems("src/base/day.h", "#include <QDate>\n#include \"QtCore/QString\"\n") ==
          Lines{"1: base may not see Qt: QDate", "2: base may not see Qt: QtCore/QString"});
    CHECK(problems("ui/kit/scale.cpp", "#include <QWidget>\n#include \"scale.moc\"\n") == Lines{});
}

TEST_CASE("database headers are found outside their folder") {
    CHECK(problems("src/store/sessions.cpp", "#include <sqlcipher/sqlite3.h>\n") ==
          Lines{"1: sqlcipher/sqlite3.h belongs into src/store/sql/ only"});
    CHECK(problems("ui/shell/x.cpp", "#include <postgresql/libpq-fe.h>\n") ==
          Lines{"1: postgresql/libpq-fe.h belongs into src/store/sql/ only"});
    CHECK(problems("src/store/sql/sqlite.cpp", "#include <sqlite3.h>\n") == Lines{});
}

TEST_CASE("a statement in a literal is found, also when it is broken over lines") {
    CHECK(problems("src/store/a.cpp", "auto a = \"SELECT 1\"\n    \" FROM dual\";\n") ==
          Lines{"1: an SQL statement outside resources/sql/"});
    CHECK(problems("src/store/a.cpp", "\n\nauto a = R\"sql(\nUPDATE a\nSET b = 1)sql\";\n") ==
          Lines{"3: an SQL statement outside resources/sql/"});
    CHECK(problems("src/store/a.cpp", "f(u8\"INSERT OR IGNORE INTO a\", \"DELETE FROM a\");") ==
          Lines{"1: an SQL statement outside resources/sql/",
                "1: an SQL statement outside resources/sql/"});
    CHECK(problems("src/store/sql/pg.cpp", "auto a = \"DELETE FROM a\";") == Lines{});
}

TEST_CASE("comments, sentences, characters and numbers are not mistaken for code") {
    CHECK(problems("src/base/a.cpp", "// #include \"store/a.h\"\n"
                                     "/* \"DELETE FROM a\"\n#include <QDate> */\n"
                                     "auto a = 60'000; auto b = '\"'; auto c = \"\\\"\";\n"
                                     "auto d = \"Select a day from the list\";\n"
                                     "f(\"SELECT\", \"FROM\");\n"
                                     "auto e = R\"(\n#include \"store/a.h\"\n)\";\n") == Lines{});
}

TEST_CASE("a build file that reaches too far is found") {
    CHECK(usedRooms(
              "# base\nsinew_room(shell SOURCES a.cpp b.cpp\n  USES kit base LINKS Qt6::Gui)") ==
          std::set<std::string>{"base", "kit"});
    CHECK(report(checkBuildFile("src/base/CMakeLists.txt", "sinew_room(base USES store)",
                                smallTable())) ==
          "src/base/CMakeLists.txt:1: base may not include store\n");
    CHECK(report(checkBuildFile("src/store/CMakeLists.txt",
                                "sinew_room(store USES base LINKS Qt6::Core)", smallTable())) ==
          "src/store/CMakeLists.txt:1: store may not link Qt\n");
}
