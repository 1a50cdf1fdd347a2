#include "practice/post.h"

#include "practice/attempt.h"
#include "practice/desk.h"
#include "practice/onset.h"
#include "practice/reading.h"
#include "practice/referred.h"
#include "practice/settings.h"

#include "exchange/json_lines_reader.h"
#include "exchange/json_lines_writer.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace sinew::practice {

using namespace rehab;

namespace {

/// What the file's references may point at besides its own records.
class StoreRecords : public exchange::KnownRecords {
public:
    explicit StoreRecords(store::Store& store) : m_store{store} {}

    std::optional<std::string> kindOf(std::string_view id) const override {
        return m_store.kindOf(id);
    }
    std::optional<base::Day> onsetOf(const base::Id<Episode>& episode) const override {
        const auto head = m_store.head(episode);
        return head ? std::optional{head->value.onset} : std::nullopt;
    }
    std::optional<exchange::SessionPlace> placeOf(const base::Id<Session>& session) const override {
        const auto head = m_store.head(session);
        return head ? std::optional{exchange::SessionPlace{head->value.episode, head->day}}
                    : std::nullopt;
    }

    base::Day onsetAfter(const Revision<Episode>& arriving) const override {
        const auto history = m_store.history(arriving.id);
        const bool isOld = std::any_of(history.begin(), history.end(), [&](const auto& one) {
            return exchange::sameContent(one, arriving);
        });
        return isOld ? m_store.head(arriving.id)->value.onset : arriving.value.onset;
    }
    std::vector<exchange::KnownEntry> entriesOf(const base::Id<Episode>& episode) const override {
        return practice::entriesOf(m_store, episode);
    }

private:
    store::Store& m_store;
};

/// One file being taken in: one deed, one transaction.
class Taking {
public:
    Taking(Desk& desk, Imported& imported) : m_desk{desk}, m_imported{imported} {
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
            return there ? counts.changed : counts.fresh;
        case store::Merged::conflict:
            throw Refusal{base::Code::conflict, revision.id.string()};
        case store::Merged::known:
            break;
        }
        return counts.known;
    }

    /// Equal to any revision: nothing changes, so that an old file never undoes a later correction.
    /// A deleted record is there only for others to point at and deletes nothing.
    template <class T>
    int& appended(Revision<T> revision, Counts& counts) {
        const auto history = m_desk.store.history(revision.id);
        const bool isThere = revision.deleted && !history.empty();
        if (isThere || isKeptAlready(revision) ||
            std::any_of(history.begin(), history.end(),
                        [&](const auto& one) { return exchange::sameContent(one, revision); })) {
            return counts.known;
        }
        revision.revision = history.empty() ? 1 : history.back().revision + 1;
        revision.device = m_desk.device;
        revision.deed = m_imported.deed;
        revision.author = m_desk.author;
        revision.at = m_imported.at;
        if (!T::hasDay) {
            revision.day = m_imported.at.rehabDay(m_desk.dayStartHour);
        }
        m_desk.store.append(revision);
        return history.empty() ? counts.fresh : counts.changed;
    }

    /// Somebody else's records do not bring somebody else's settings.
    template <class T>
    bool isKeptAlready(const Revision<T>& revision) {
        if constexpr (std::is_same_v<T, Setting>) {
            const auto own = m_desk.store.current<Setting>();
            return std::any_of(own.begin(), own.end(), [&](const auto& one) {
                return one.id != revision.id && one.value.key == revision.value.key;
            });
        }
        return false;
    }

    Desk& m_desk;
    Imported& m_imported;
};

exchange::JsonLinesFile readFile(Desk& desk, const std::filesystem::path& file, base::Day today) {
    std::ifstream stream{file, std::ios::binary};
    if (!stream) {
        throw Refusal{std::filesystem::exists(file) ? base::Code::fileUnreadable
                                                    : base::Code::fileMissing,
                      file.string()};
    }
    return exchange::readJsonLines(stream, {today, std::nullopt, desk.dayStartHour},
                                   StoreRecords{desk.store});
}

template <class T>
constexpr bool ofEpisode = requires(const T& value) {
    value.episode;
};

/// What belongs to one patient; everything that belongs to nobody is left out.
class PatientRecords {
public:
    PatientRecords(store::Store& store, base::Id<Patient> patient)
        : m_store{store},
          m_patient{patient},
          m_episodes{store.episodesOf(patient)} {}

    template <class T>
    void addTo(exchange::Outgoing& out) {
        if constexpr (std::is_same_v<T, Patient>) {
            if (const auto head = m_store.head(m_patient); head && !head->deleted) {
                out.of<Patient>().push_back(*head);
            }
        } else if constexpr (std::is_same_v<T, Episode>) {
            out.of<Episode>() = m_episodes;
        } else if constexpr (ofEpisode<T>) {
            for (const auto& episode : m_episodes) {
                auto records = m_store.ofEpisode<T>(episode.id);
                std::move(records.begin(), records.end(), std::back_inserter(out.of<T>()));
            }
        }
    }

private:
    store::Store& m_store;
    base::Id<Patient> m_patient;
    std::vector<Revision<Episode>> m_episodes;
};

template <class T>
void withHistory(store::Store& store, exchange::Outgoing& out) {
    std::vector<Revision<T>> all;
    for (const auto& current : out.of<T>()) {
        auto history = store.history(current.id);
        std::move(history.begin(), history.end(), std::back_inserter(all));
    }
    out.of<T>() = std::move(all);
}

exchange::Outgoing gather(store::Store& store, const ExportWish& wish) {
    exchange::Outgoing out;
    if (wish.patient) {
        PatientRecords records{store, *wish.patient};
        eachKind([&]<class T>() {
            records.addTo<T>(out);
            if (wish.history) {
                withHistory<T>(store, out);
            }
        });
        addReferred(out, store, wish.history);
        return out;
    }
    eachKind([&]<class T>() {
        if (wish.history) {
            store.each<T>([&](const Revision<T>& one) { out.of<T>().push_back(one); });
        } else {
            out.of<T>() = store.current<T>();
        }
    });
    addReferred(out, store, wish.history);
    return out;
}

} // namespace

base::Result<Imported> Post::import(const std::filesystem::path& file, base::Day today,
                                    std::vector<LineProblem>& problems) {
    return attempt([&] {
        const auto read = readFile(m_desk, file, today);
        for (const auto& problem : read.problems) {
            problems.push_back({file.string(), problem.line, problem.problem});
        }
        if (!read.problems.empty()) {
            throw Refusal{base::Code::invalid, "file refused"};
        }
        Imported imported;
        Taking taking{m_desk, imported};
        auto transaction = m_desk.store.transaction();
        eachKind([&]<class T>() {
            for (const auto& arrival : read.records.of<T>()) {
                taking.take(arrival);
            }
        });
        transaction.commit();
        for (const auto& [kind, counts] : imported.byKind) {
            imported.counts.fresh += counts.fresh;
            imported.counts.changed += counts.changed;
            imported.counts.known += counts.known;
        }
        m_desk.dossiers.forget();
        if (const auto settings = Settings{m_desk}.view()) {
            m_desk.dayStartHour = settings->dayStartHour;
        }
        m_desk.readFigures();
        m_desk.changes.emit({imported.deed, std::nullopt});
        return imported;
    });
}

base::Result<std::string> Post::exportLines(const ExportWish& wish) {
    return attempt([&] {
        auto transaction = m_desk.store.transaction();
        if (wish.patient && !m_desk.store.head(*wish.patient)) {
            throw Refusal{base::Code::notFound, "patient"};
        }
        std::ostringstream stream;
        exchange::writeJsonLines(stream, gather(m_desk.store, wish),
                                 wish.history ? exchange::LineForm::history
                                              : exchange::LineForm::current);
        transaction.commit();
        return std::move(stream).str();
    });
}

} // namespace sinew::practice
