#include "catalog/own.h"

#include "catalog/check.h"
#include "catalog/parse.h"
#include "catalog/pointer.h"

#include <algorithm>

namespace sinew::catalog {

namespace {

using namespace rehab;

/// A readable file of the clinic that has not been found wanting.
struct OwnFile {
    const Source* source;
    Catalogue pieces;
};

class Joining {
public:
    explicit Joining(const Catalogue& shipped) : m_shipped{shipped} {}

    void read(const Source& source) {
        auto pieces = readPieces(source);
        if (!pieces) {
            return append(pieces.error().problems);
        }
        OwnFile file{&source, std::move(pieces).value()};
        mark(file);
        if (isOwnKind(file) && isOwnKey(file) && isNewest(file)) {
            m_files.push_back(std::move(file));
        }
    }

    Joined finish() {
        for (;;) {
            auto catalogue = together();
            const auto problems = checkCatalogue(catalogue);
            if (problems.empty()) {
                return {std::move(catalogue), std::move(m_problems)};
            }
            leaveOut(problems);
        }
    }

private:
    void append(const base::Problems& more) {
        m_problems.insert(m_problems.end(), more.begin(), more.end());
    }
    void blame(const Source& source, std::string_view place, std::string code, std::string detail) {
        const auto parsed = parse(source.text, source.name);
        m_problems.push_back({source.name + "#" + pointerTo(parsed.root, place), std::move(code),
                              std::move(detail)});
    }

    static void mark(OwnFile& file) {
        for (auto& exercise : file.pieces.exercises) {
            exercise.ownFile = file.source->name;
        }
        for (auto& protocol : file.pieces.protocols) {
            protocol.ownFile = file.source->name;
        }
    }

    bool isOwnKind(const OwnFile& file) {
        const auto& pieces = file.pieces;
        const bool isOwn =
            !pieces.exercises.empty() || !pieces.figures.empty() || !pieces.protocols.empty();
        if (!isOwn) {
            blame(*file.source, "/format", "notHere", {});
        }
        return isOwn;
    }

    bool isOwnKey(const OwnFile& file) {
        const auto before = m_problems.size();
        for (const auto& exercise : file.pieces.exercises) {
            const auto place = "/exercises/" + exercise.id;
            refuseTaken(file, place + "/id", exercise.id, m_shipped.exercise(exercise.id));
            if (!exercise.number.starts_with("OWN")) {
                blame(*file.source, place + "/number", "badKey", "OWN01");
            }
        }
        for (const auto& figure : file.pieces.figures) {
            refuseTaken(file, "/figures/" + figure.key + "/key", figure.key,
                        m_shipped.figure(figure.key));
        }
        for (const auto& protocol : file.pieces.protocols) {
            refuseTaken(file, "/protocols/" + protocol.key + "/key", protocol.key,
                        m_shipped.protocol(protocol.key));
        }
        return m_problems.size() == before && isFirst(file);
    }

    void refuseTaken(const OwnFile& file, const std::string& place, const std::string& key,
                     const void* taken) {
        if (taken) {
            blame(*file.source, place, "shippedKey", key);
        }
    }

    bool isFirst(const OwnFile& file) {
        const auto before = m_problems.size();
        for (const auto& other : m_files) {
            for (const auto& exercise : file.pieces.exercises) {
                if (other.pieces.exercise(exercise.id)) {
                    blame(*file.source, "/exercises/" + exercise.id + "/id", "duplicate",
                          other.source->name);
                }
            }
            for (const auto& figure : file.pieces.figures) {
                if (other.pieces.figure(figure.key)) {
                    blame(*file.source, "/figures/" + figure.key + "/key", "duplicate",
                          other.source->name);
                }
            }
        }
        return m_problems.size() == before;
    }

    /// Of two versions of one protocol the newer counts, whichever file comes first.
    bool isNewest(const OwnFile& file) {
        if (file.pieces.protocols.empty()) {
            return true;
        }
        const auto& mine = file.pieces.protocols.front();
        const auto other = std::find_if(m_files.begin(), m_files.end(), [&](const OwnFile& held) {
            return held.pieces.protocol(mine.key) != nullptr;
        });
        if (other == m_files.end()) {
            return true;
        }
        const int version = other->pieces.protocols.front().version;
        const auto place = "/protocols/" + mine.key + "/version";
        if (version < mine.version) {
            blame(*other->source, place, "olderVersion", file.source->name);
            m_files.erase(other);
            return true;
        }
        blame(*file.source, place, version == mine.version ? "duplicate" : "olderVersion",
              other->source->name);
        return false;
    }

    [[nodiscard]] Catalogue together() const {
        auto all = m_shipped;
        const auto add = [](auto& list, const auto& more) {
            list.insert(list.end(), more.begin(), more.end());
        };
        for (const auto& file : m_files) {
            add(all.exercises, file.pieces.exercises);
            add(all.figures, file.pieces.figures);
            add(all.protocols, file.pieces.protocols);
        }
        sortByNumber(all.exercises);
        settle(all);
        return all;
    }

    /// What is wrong can only come from the clinic's files: the shipped ones are right by
    /// themselves and know nothing of them.
    void leaveOut(const base::Problems& problems) {
        const auto blamed = [&](const OwnFile& file) {
            bool found = false;
            for (const auto& problem : problems) {
                if (isOf(file, problem.field)) {
                    blame(*file.source, problem.field, problem.code, problem.detail);
                    found = true;
                }
            }
            return found;
        };
        if (std::erase_if(m_files, blamed) == 0) {
            for (const auto& file : m_files) {
                blame(*file.source, "/", problems.front().code, problems.front().field);
            }
            m_files.clear();
        }
    }

    static bool isOf(const OwnFile& file, std::string_view place) {
        const auto starts = [&](const std::string& head) {
            return place.starts_with(head) &&
                   (place.size() == head.size() || place[head.size()] == '/');
        };
        const auto& pieces = file.pieces;
        return std::any_of(pieces.exercises.begin(), pieces.exercises.end(),
                           [&](const Exercise& e) {
                               return starts("/exercises/" + e.id) ||
                                      starts("/exercises/" + e.number);
                           }) ||
               std::any_of(pieces.figures.begin(), pieces.figures.end(),
                           [&](const Figure& f) { return starts("/figures/" + f.key); }) ||
               std::any_of(pieces.protocols.begin(), pieces.protocols.end(),
                           [&](const Protocol& p) { return starts("/protocols/" + p.key); });
    }

    const Catalogue& m_shipped;
    std::vector<OwnFile> m_files;
    base::Problems m_problems;
};

} // namespace

Joined joined(const Catalogue& shipped, const std::vector<Source>& own) {
    Joining joining{shipped};
    for (const auto& source : own) {
        joining.read(source);
    }
    return joining.finish();
}

} // namespace sinew::catalog
