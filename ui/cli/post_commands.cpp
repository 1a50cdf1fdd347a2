#include "cli/post_commands.h"

#include "cli/chosen.h"
#include "cli/stop.h"
#include "practice/post.h"

#include <filesystem>
#include <ostream>

namespace sinew::cli {

namespace {

void add(exchange::Json& object, const practice::Counts& counts) {
    object.add("new", counts.fresh);
    object.add("changed", counts.changed);
    object.add("known", counts.known);
}

std::string countsText(const practice::Counts& counts) {
    return std::to_string(counts.fresh) + " new, " + std::to_string(counts.changed) + " changed, " +
           std::to_string(counts.known) + " known already (records; each set is one)";
}

exchange::Json problemJson(const practice::LineProblem& problem) {
    exchange::Json object = exchange::Json::object();
    object.add("line", problem.line);
    object.add("field", problem.problem.field);
    object.add("code", problem.problem.code);
    object.add("detail", problem.problem.detail);
    return object;
}

/// `file:line: field: code - in words`
void tell(std::ostream& err, const practice::LineProblem& problem) {
    const auto& [field, code, detail] = problem.problem;
    err << problem.file << ':' << problem.line << ": " << (field.empty() ? "line" : field) << ": "
        << code << " - " << problemText(problem.problem) << '\n';
}

/// The files of one call, each taken in or refused on its own.
class Importing {
public:
    Importing(const Call& call, OpenStore& store) : m_call{call}, m_store{store} {}

    void take(const std::string& file) {
        if (std::filesystem::is_directory(file)) {
            return refuseFolder(file);
        }
        std::vector<practice::LineProblem> problems;
        const auto imported = m_store.practice().post().import(file, m_store.today(), problems);
        exchange::Json document = exchange::Json::object();
        document.add("file", file);
        if (imported) {
            takeCounts(file, *imported, document);
        } else {
            refuse(file, imported.error(), problems, document);
        }
        m_files.add(std::move(document));
    }

    int answer() {
        exchange::Json document = exchange::Json::object();
        add(document, m_total);
        document.add("files", std::move(m_files));
        const int exit = m_call.answer(document, m_text);
        return m_refused > 0 ? Exit::refused : exit;
    }

private:
    void takeCounts(const std::string& file, const practice::Imported& imported,
                    exchange::Json& document) {
        add(document, imported.counts);
        exchange::Json kinds = exchange::Json::object();
        for (const auto& [kind, counts] : imported.byKind) {
            exchange::Json each = exchange::Json::object();
            add(each, counts);
            kinds.add(kind, std::move(each));
        }
        document.add("byKind", std::move(kinds));
        m_total.fresh += imported.counts.fresh;
        m_total.changed += imported.counts.changed;
        m_total.known += imported.counts.known;
        m_text += file + ": " + countsText(imported.counts) + "\n";
    }

    void refuseFolder(const std::string& folder) {
        ++m_refused;
        exchange::Json document = exchange::Json::object();
        document.add("file", folder);
        document.add("problems", exchange::Json::list());
        m_files.add(std::move(document));
        m_call.err << "sinewctl: " << folder << ": This is a folder; name the files in it.\n";
    }

    void refuse(const std::string& file, const base::Error& error,
                const std::vector<practice::LineProblem>& problems, exchange::Json& document) {
        ++m_refused;
        document.add("problems", exchange::listOf(problems, problemJson));
        for (const auto& problem : problems) {
            tell(m_call.err, problem);
        }
        m_call.err << "sinewctl: " << file << ": "
                   << (problems.empty() ? sentence(error)
                                        : "Refused, nothing of it was taken in: " +
                                              std::to_string(problems.size()) +
                                              (problems.size() == 1 ? " problem." : " problems."))
                   << '\n';
    }

    const Call& m_call;
    OpenStore& m_store;
    practice::Counts m_total;
    exchange::Json m_files = exchange::Json::list();
    std::string m_text;
    int m_refused = 0;
};

int importFiles(const Call& call) {
    if (call.arguments.words().empty()) {
        throw Stop{Exit::wrongUsage, "Which file?"};
    }
    OpenStore store{call};
    Importing importing{call, store};
    for (const auto& file : call.arguments.words()) {
        importing.take(file);
    }
    return importing.answer();
}

int exportFile(const Call& call) {
    const auto out = call.arguments.value("--out");
    if (call.arguments.value("--format").value_or("jsonl") != "jsonl") {
        throw Stop{Exit::wrongUsage, "--format wants jsonl."};
    }
    if (!out || out->empty()) {
        throw Stop{Exit::wrongUsage, "--out PATH is needed."};
    }
    OpenStore store{call};
    practice::ExportWish wish;
    wish.history = call.arguments.has("--history");
    if (call.arguments.has("--patient")) {
        wish.patient = chosenPatient(call, store);
    }
    const auto written = need(store.practice().post().save(wish, *out, practice::Replace::yes));
    exchange::Json document = exchange::Json::object();
    document.add("out", *out);
    document.add("lines", written.lines);
    document.add("bytes", written.bytes);
    return call.answer(document, *out + ": " + std::to_string(written.lines) +
                                     (written.lines == 1 ? " line" : " lines") +
                                     " (sets stand in the line of their session)\n");
}

} // namespace

Command importCommand() {
    return {"import",
            "FILE...",
            "take in files of JSON Lines, each whole or not at all",
            {},
            importFiles};
}

Command exportCommand() {
    return {"export",
            "",
            "write the records into a file",
            {{"--format", "jsonl", "JSON Lines, the form that import takes"},
             {"--out", "PATH", "the file to write; one that is there is replaced"},
             {"--patient", "ID", "only what belongs to this patient"},
             {"--history", "", "every revision, not only the current ones"}},
            exportFile};
}

} // namespace sinew::cli
