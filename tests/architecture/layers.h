#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sinew::architecture {

/// One row of the room table in docs/architecture.md.
struct Room {
    std::string folder; ///< "src", "ui" or "." as the table says
    bool qt = false;    ///< may it see Qt?
    std::set<std::string> mayInclude;
};

using RoomTable = std::map<std::string, Room>;

struct Finding {
    std::string path;
    int line = 0;
    std::string what;

    [[nodiscard]] std::string text() const {
        return path + ":" + std::to_string(line) + ": " + what;
    }
};

using Findings = std::vector<Finding>;

/// The rows of the table whose head begins with `| room | folder | Qt |` and ends with `may
/// include`.
[[nodiscard]] RoomTable readRoomTable(std::string_view markdown);

/// Rooms that include each other in a circle, rows that name a room which has no row, and Qt behind
/// a room without Qt.
[[nodiscard]] Findings checkTable(const RoomTable& table);

/// One C++ file against the table; `path` is relative to the top, such as "src/store/sessions.cpp".
[[nodiscard]] Findings checkSource(const std::string& path, std::string_view text,
                                   const RoomTable& table);

/// The rooms that a CMakeLists.txt names behind USES in its sinew_room() call.
[[nodiscard]] std::set<std::string> usedRooms(std::string_view cmake);

/// A room's CMakeLists.txt: the rooms it names stand in its row, and no Qt behind a room without
/// it.
[[nodiscard]] Findings checkBuildFile(const std::string& path, std::string_view text,
                                      const RoomTable& table);

/// "store" for "src/store/sql/sqlite.cpp"; "shell" for a file that lies in ui/ itself.
[[nodiscard]] std::string roomOf(const std::string& path);

} // namespace sinew::architecture
