#pragma once

#include "practice/journal.h"
#include "practice/pace.h"

#include <filesystem>
#include <map>

namespace sinew::practice {

struct Counts {
    int fresh = 0;   ///< records the store did not know
    int changed = 0; ///< a new revision of a known record
    int known = 0;   ///< equal to some revision that is already there
    friend bool operator==(const Counts&, const Counts&) = default;
};

/// A problem of an outside file; printed as `file:line: field: code`.
struct LineProblem {
    std::string file;
    std::size_t line = 0;
    base::Problem problem;
};

/// A file that came, and who looks at it.
struct Letter {
    std::filesystem::path file;
    base::Day today;
    /// Refuses (notAllowed, problem `otherPatient`) a file with records of anybody else.
    std::optional<base::Id<rehab::Patient>> onlyOf{};
    /// Of the look at it: refuses (conflict) a file that was written anew since.
    std::string seal{};
};

/// A known record as a file would leave it.
struct Coming {
    HistoryLine line;
    std::optional<base::Day> day; ///< of kinds that have a day of their own
};

/// A person in a file.
struct Addressee {
    base::Id<rehab::Patient> id;
    std::string name;
    bool known = false;
    std::vector<rehab::Patient> namesakes{}; ///< of one who is not known: the store's patients
                                             ///< who are called the same
};

/// What a file would do to the store, found without doing it.
struct Preview {
    Counts counts;
    std::map<std::string, Counts> byKind;
    std::vector<Addressee> people;
    std::vector<Coming> changes; ///< by kind, in the order of rehab::AllKinds
    bool canUndo = true;         ///< false where the file brings records with their history
    std::string seal;
};

struct Imported : Saved {
    Counts counts;
    std::map<std::string, Counts> byKind;
    bool canUndo = true;
};

struct ExportWish {
    std::optional<base::Id<rehab::Patient>> patient;
    bool history = false;
};

/// What a file would hold.
struct Contents {
    std::map<std::string, int> records;    ///< kind and how many; none of a kind, no entry
    std::optional<base::Day> from;         ///< the first day that something is about
    std::optional<base::Day> to;           ///< the last
    std::vector<std::string> aboutPersons; ///< the fields of persons that are filled in: "name"
    int notes = 0;                         ///< records with words of somebody's own
};

struct Written {
    std::size_t lines = 0; ///< records, without the line that says what the file is
    std::size_t bytes = 0;
};

enum class Replace { no, yes };

/// What goes out and comes in.
class Post {
public:
    explicit Post(Desk& desk) : m_desk{desk} {}

    /// What taking the file in would do. Errors as takeIn; a file that is no plain file is
    /// unreadable.
    [[nodiscard]] base::Result<Preview>
    preview(const Letter& letter, std::vector<LineProblem>& problems, const Tell& tell = {});
    /// Takes in a JSON Lines file, all or nothing, as one deed. A refused file: Code::invalid and
    /// `problems` filled; cancelled where `tell` says so.
    [[nodiscard]] base::Result<Imported>
    takeIn(const Letter& letter, std::vector<LineProblem>& problems, const Tell& tell = {});
    /// The same without a look before.
    [[nodiscard]] base::Result<Imported> import(const std::filesystem::path& file, base::Day today,
                                                std::vector<LineProblem>& problems) {
        return takeIn({file, today}, problems);
    }

    /// What a file of that wish would hold, before it is written.
    [[nodiscard]] base::Result<Contents> contents(const ExportWish& wish, const Tell& tell = {});
    /// Canonical JSON Lines.
    [[nodiscard]] base::Result<std::string> exportLines(const ExportWish& wish,
                                                        const Tell& tell = {});
    /// The same into a file, whole or not at all. Errors: notAllowed with the problem `fileExists`
    /// or `fileIsFolder` of the field "file", diskFull, fileNotWritable, cancelled.
    [[nodiscard]] base::Result<Written> save(const ExportWish& wish,
                                             const std::filesystem::path& file, Replace replace,
                                             const Tell& tell = {});

private:
    Desk& m_desk;
};

} // namespace sinew::practice
