#include "architecture/layers.h"

#include "architecture/cpp_scan.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <regex>
#include <sstream>

namespace sinew::architecture {

namespace {

std::string trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r`");
    const auto to = text.find_last_not_of(" \t\r`");
    return from == std::string_view::npos ? std::string{}
                                          : std::string{text.substr(from, to - from + 1)};
}

std::vector<std::string> cells(const std::string& row) {
    std::vector<std::string> result;
    std::istringstream stream{row};
    std::string cell;
    std::getline(stream, cell, '|');
    while (std::getline(stream, cell, '|')) {
        result.push_back(trimmed(cell));
    }
    return result;
}

std::set<std::string> names(const std::string& list) {
    static const std::regex name{"[a-z]+"};
    return {std::sregex_token_iterator{list.begin(), list.end(), name},
            std::sregex_token_iterator{}};
}

bool isHead(const std::vector<std::string>& row) {
    return row.size() >= 4 && row[0] == "room" && row[1] == "folder" && row[2] == "Qt" &&
           row.back() == "may include";
}

bool isQtHeader(const std::string& target) {
    static const std::regex header{"Q[A-Z].*|Qt[A-Za-z0-9]*/.*|qcustomplot.*"};
    return std::regex_match(target, header);
}

bool isEngineHeader(const std::string& target) {
    return target.ends_with("sqlite3.h") || target.ends_with("libpq-fe.h");
}

bool mayTouchEngines(const std::string& path) {
    return path.starts_with("src/store/sql/");
}

bool isWordAt(std::string_view text, std::size_t at, std::string_view word) {
    const auto isLetter = [&](std::size_t i) {
        return i < text.size() && std::isalnum(static_cast<unsigned char>(text[i])) != 0;
    };
    return !(at > 0 && isLetter(at - 1)) && !isLetter(at + word.size());
}

std::size_t endOfWord(std::string_view text, std::string_view word, std::size_t from) {
    auto at = text.find(word, from);
    while (at != std::string_view::npos && !isWordAt(text, at, word)) {
        at = text.find(word, at + 1);
    }
    return at == std::string_view::npos ? at : at + word.size();
}

/// Written in capitals only, because that is how statements are written here and sentences are not.
bool holdsStatement(std::string_view text) {
    static constexpr std::array<std::array<std::string_view, 2>, 4> heads{
        {{"SELECT", "FROM"}, {"INSERT", "INTO"}, {"UPDATE", "SET"}, {"DELETE", "FROM"}}};
    return std::any_of(heads.begin(), heads.end(), [&](const auto& head) {
        const auto first = endOfWord(text, head[0], 0);
        return first != std::string_view::npos &&
               endOfWord(text, head[1], first) != std::string_view::npos;
    });
}

std::string forbiddenRoom(const std::string& from, const std::string& to, const RoomTable& table) {
    const auto row = table.find(from);
    if (row == table.end()) {
        return "the room " + from + " has no row in docs/architecture.md";
    }
    if (to == from || row->second.mayInclude.contains(to)) {
        return {};
    }
    return table.contains(to) ? from + " may not include " + to : to + " is not a room";
}

std::string includeProblem(const std::string& path, const Include& include,
                           const RoomTable& table) {
    const auto room = roomOf(path);
    const auto row = table.find(room);
    const bool qtAllowed = row != table.end() && row->second.qt;
    if (isQtHeader(include.target) && !qtAllowed) {
        return room + " may not see Qt: " + include.target;
    }
    if (isEngineHeader(include.target)) {
        return mayTouchEngines(path) ? std::string{}
                                     : include.target + " belongs into src/store/sql/ only";
    }
    if (!include.quoted || include.target.ends_with(".moc")) {
        return {};
    }
    const auto slash = include.target.find('/');
    if (slash == std::string::npos) {
        return include.target + " does not carry its room";
    }
    return forbiddenRoom(room, include.target.substr(0, slash), table);
}

std::string commandArguments(std::string_view cmake) {
    const std::string text{cmake};
    static const std::regex call{R"(sinew_room\(([^)]*)\))"};
    std::smatch match;
    return std::regex_search(text, match, call) ? match[1].str() : std::string{};
}

} // namespace

RoomTable readRoomTable(std::string_view markdown) {
    RoomTable table;
    std::istringstream lines{std::string{markdown}};
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        const auto row = cells(line);
        if (isHead(row)) {
            inside = true;
        } else if (row.size() < 4) {
            inside = false;
        } else if (inside && !row[0].starts_with("-")) {
            table[row[0]] = Room{row[1], row[2] == "yes", names(row.back())};
        }
    }
    return table;
}

Findings checkTable(const RoomTable& table) {
    Findings findings;
    const auto report = [&](const std::string& what) {
        findings.push_back({"docs/architecture.md", 0, what});
    };
    const std::function<bool(const std::string&, const std::string&, std::size_t)> reaches =
        [&](const std::string& from, const std::string& to, std::size_t depth) {
            const auto row = table.find(from);
            return row != table.end() && depth > 0 &&
                   std::any_of(row->second.mayInclude.begin(), row->second.mayInclude.end(),
                               [&](const std::string& next) {
                                   return next == to || reaches(next, to, depth - 1);
                               });
        };
    for (const auto& [name, room] : table) {
        for (const auto& other : room.mayInclude) {
            const auto row = table.find(other);
            if (row == table.end()) {
                report(name + " names " + other + ", which is not a room");
            } else if (row->second.qt && !room.qt) {
                report(name + " would see Qt through " + other);
            }
        }
        if (reaches(name, name, table.size())) {
            report(name + " includes itself in a circle");
        }
    }
    return findings;
}

Findings checkSource(const std::string& path, std::string_view text, const RoomTable& table) {
    const auto found = scanCpp(text);
    Findings findings;
    for (const auto& include : found.includes) {
        if (auto problem = includeProblem(path, include, table); !problem.empty()) {
            findings.push_back({path, include.line, std::move(problem)});
        }
    }
    for (const auto& literal : found.literals) {
        if (!mayTouchEngines(path) && holdsStatement(literal.text)) {
            findings.push_back({path, literal.line, "an SQL statement outside resources/sql/"});
        }
    }
    return findings;
}

std::set<std::string> usedRooms(std::string_view cmake) {
    std::set<std::string> rooms;
    std::istringstream words{commandArguments(cmake)};
    bool inside = false;
    for (std::string word; words >> word;) {
        if (word == "USES" || word == "SOURCES" || word == "LINKS") {
            inside = word == "USES";
        } else if (inside) {
            rooms.insert(word);
        }
    }
    return rooms;
}

Findings checkBuildFile(const std::string& path, std::string_view text, const RoomTable& table) {
    Findings findings;
    const auto room = roomOf(path);
    for (const auto& used : usedRooms(text)) {
        if (auto problem = forbiddenRoom(room, used, table); !problem.empty()) {
            findings.push_back({path, 1, std::move(problem)});
        }
    }
    const auto row = table.find(room);
    if (row != table.end() && !row->second.qt && text.find("Qt6::") != std::string_view::npos) {
        findings.push_back({path, 1, room + " may not link Qt"});
    }
    return findings;
}

std::string roomOf(const std::string& path) {
    if (path.starts_with("resources/")) {
        return "resources";
    }
    const auto first = path.find('/');
    const auto second = path.find('/', first + 1);
    return second == std::string::npos ? "shell" : path.substr(first + 1, second - first - 1);
}

} // namespace sinew::architecture
