#include "practice/post.h"

#include "practice/arrivals.h"
#include "practice/letter.h"
#include "practice/looking.h"
#include "practice/outgoing.h"
#include "practice/settings.h"

#include "exchange/json_lines_writer.h"
#include "store/keys/atomic_file.h"

#include <algorithm>
#include <sstream>

namespace sinew::practice {

using namespace rehab;

namespace {

/// One file being taken in: one deed, one transaction.
class Taking {
public:
    Taking(Desk& desk, Imported& imported, Removals removals)
        : m_desk{desk},
          m_imported{imported},
          m_removals{std::move(removals)} {
        static_cast<Saved&>(m_imported) = {desk.ids->make<Deed>(), desk.clock->now()};
    }

    template <class T>
    void take(const exchange::Arrival<T>& arrival) {
        auto& counts = m_imported.byKind[std::string{T::kind}];
        ++(arrival.withHistory ? merged(arrival.record, counts) : appended(arrival.record, counts));
    }

private:
    template <class T>
    int& merged(const Revision<T>& revision, Counts& counts) {
        const bool there = m_desk.store.head(revision.id).has_value();
        switch (m_desk.store.merge(revision)) {
        case store::Merged::added:
            m_imported.canUndo = false;
            return there ? counts.changed : counts.fresh;
        case store::Merged::conflict:
            throw Refusal{base::Code::conflict, revision.id.string()};
        case store::Merged::known:
            break;
        }
        return counts.known;
    }

    template <class T>
    int& appended(Revision<T> revision, Counts& counts) {
        const auto history = m_desk.store.history(revision.id);
        if (isKnown(m_desk.store, history, revision, m_removals)) {
            return counts.known;
        }
        const bool isFresh = history.empty() || comesBack(history, revision, m_removals);
        revision.revision = history.empty() ? 1 : history.back().revision + 1;
        revision.device = m_desk.device;
        revision.deed = m_imported.deed;
        revision.author = m_desk.author;
        revision.at = m_imported.at;
        if (!T::hasDay) {
            revision.day = m_imported.at.rehabDay(m_desk.dayStartHour);
        }
        m_desk.store.append(revision);
        return isFresh ? counts.fresh : counts.changed;
    }

    Desk& m_desk;
    Imported& m_imported;
    Removals m_removals;
};

Counts sumOf(const std::map<std::string, Counts>& byKind) {
    Counts sum;
    for (const auto& [kind, counts] : byKind) {
        sum.fresh += counts.fresh;
        sum.changed += counts.changed;
        sum.known += counts.known;
    }
    return sum;
}

std::string linesOf(Desk& desk, const ExportWish& wish, const Tell& tell) {
    auto transaction = desk.store.transaction();
    std::ostringstream stream;
    exchange::writeJsonLines(stream, gather(desk.store, wish, tell),
                             wish.history ? exchange::LineForm::history
                                          : exchange::LineForm::current);
    transaction.commit();
    return std::move(stream).str();
}

void refuseTaken(const std::filesystem::path& file, Replace replace) {
    std::error_code none;
    const auto refuse = [](const char* code) {
        throw Refusal{base::Error{base::Code::notAllowed, code, {{"file", code, ""}}}};
    };
    if (std::filesystem::is_directory(file, none)) {
        refuse("fileIsFolder");
    }
    if (replace == Replace::no && std::filesystem::exists(file, none)) {
        refuse("fileExists");
    }
}

} // namespace

base::Result<Preview> Post::preview(const Letter& letter, std::vector<LineProblem>& problems,
                                    const Tell& tell) {
    return attempt([&] {
        Preview preview;
        preview.seal = sealOf(letter.file);
        auto whole = m_desk.store.transaction();
        const auto records = openLetter(m_desk, letter, problems);
        Looking looking{m_desk, preview, removalsOf(m_desk.store, records)};
        Pace pace{tell, records.size()};
        eachKind([&]<class T>() { looking.look(records.of<T>(), pace); });
        whole.commit();
        preview.counts = sumOf(preview.byKind);
        return preview;
    });
}

base::Result<Imported> Post::takeIn(const Letter& letter, std::vector<LineProblem>& problems,
                                    const Tell& tell) {
    return attempt([&] {
        const auto records = openLetter(m_desk, letter, problems);
        Imported imported;
        Pace pace{tell, records.size()};
        auto transaction = m_desk.store.transaction();
        Taking taking{m_desk, imported, removalsOf(m_desk.store, records)};
        eachKind([&]<class T>() {
            for (const auto& arrival : records.of<T>()) {
                taking.take(arrival);
                pace.step();
            }
        });
        transaction.commit();
        imported.counts = sumOf(imported.byKind);
        m_desk.dossiers.forget();
        if (const auto settings = Settings{m_desk}.view()) {
            m_desk.dayStartHour = settings->dayStartHour;
        }
        m_desk.readFigures();
        m_desk.changes.emit({imported.deed, std::nullopt});
        return imported;
    });
}

base::Result<Contents> Post::contents(const ExportWish& wish, const Tell& tell) {
    return attempt([&] {
        auto whole = m_desk.store.transaction();
        auto contents = contentsOf(gather(m_desk.store, wish, tell));
        whole.commit();
        return contents;
    });
}

base::Result<std::string> Post::exportLines(const ExportWish& wish, const Tell& tell) {
    return attempt([&] { return linesOf(m_desk, wish, tell); });
}

base::Result<Written> Post::save(const ExportWish& wish, const std::filesystem::path& file,
                                 Replace replace, const Tell& tell) {
    return attempt([&] {
        refuseTaken(file, replace);
        const auto text = linesOf(m_desk, wish, tell);
        if (const auto done = store::keys::writeAtomically(file, text); !done) {
            throw Refusal{done.error()};
        }
        const auto lines = std::count(text.begin(), text.end(), '\n');
        return Written{static_cast<std::size_t>(lines) - 1, text.size()};
    });
}

} // namespace sinew::practice
