#pragma once

#include "store/ledger.h"

#include "rehab/dossier.h"

#include <memory>

namespace sinew::store {

/// What came of a revision that was made elsewhere.
enum class Merged {
    added,
    known,    ///< it was there, the same
    conflict, ///< another content is there under the same (id, revision, device); the first was
              ///< kept
};

/// Who does something, where and when: what a revision says besides its content.
struct Stamp {
    base::Id<rehab::Device> device;
    base::Id<rehab::Deed> deed;
    std::optional<base::Id<rehab::Account>> author;
    base::Instant at;
};

struct Checked {
    std::vector<std::string> pages; ///< the engine's findings; empty = sound
    std::int64_t danglingReferences = 0;
    std::int64_t wrongEntries = 0; ///< heads, deeds, kinds that disagree with the revisions
    bool schemaSound = false;
    [[nodiscard]] bool sound() const {
        return pages.empty() && danglingReferences == 0 && wrongEntries == 0 && schemaSound;
    }
};

/// All records, on an open connection whose schema is this version's. Every member throws
/// sql::Failure. Members taking a kind exist for every kind of rehab/records.h. Wrap each use case
/// in one `transaction()`, reads too.
class Store {
public:
    explicit Store(std::unique_ptr<sql::Connection> connection);
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    ~Store();

    [[nodiscard]] sql::Transaction transaction() { return sql::Transaction{*m_connection}; }

    /// Saves a revision made here: it must follow the current one, whose number it names by being
    /// one higher. Failure conflict where the record was changed since it was read, or the id names
    /// another kind.
    template <class T>
    void append(const rehab::Revision<T>& revision);
    /// Takes in a revision made anywhere; any order, duplicates harmless.
    template <class T>
    Merged merge(const rehab::Revision<T>& revision);
    /// Appends, as a new deed, what stood before each record of a deed; a record it created becomes
    /// deleted. Failure notFound for an unknown deed, conflict where a later deed changed one of
    /// its records. The episodes among them.
    std::vector<base::Id<rehab::Episode>> undo(base::Id<rehab::Deed> deed, const Stamp& stamp);
    /// What a deed appended, by record and revision; empty for an unknown deed.
    [[nodiscard]] std::vector<DeedPart> partsOf(base::Id<rehab::Deed> deed);

    /// The current revision, deleted or not.
    template <class T>
    [[nodiscard]] std::optional<rehab::Revision<T>> head(base::Id<T> id);
    /// Every revision, by (revision, device).
    template <class T>
    [[nodiscard]] std::vector<rehab::Revision<T>> history(base::Id<T> id);
    /// Every current record of a kind that is not deleted, by id.
    template <class T>
    [[nodiscard]] std::vector<rehab::Revision<T>> current();
    /// The current records of an episode that are not deleted, by day, moment and id; from a day on
    /// where one is given.
    template <class T>
    [[nodiscard]] std::vector<rehab::Revision<T>> ofEpisode(base::Id<rehab::Episode> episode,
                                                            std::optional<base::Day> from = {});
    /// Every revision of an episode's sessions, sets, runs, check-ins or pain marks about a day,
    /// deleted ones too, by id, revision and device.
    template <class T>
    [[nodiscard]] std::vector<rehab::Revision<T>> everyOn(base::Id<rehab::Episode> episode,
                                                          base::Day day);
    /// Every revision of a kind, in no promised order. The reader must not ask the store.
    template <class T>
    void each(const std::function<void(const rehab::Revision<T>&)>& reader);

    [[nodiscard]] std::vector<rehab::Revision<rehab::Episode>>
    episodesOf(base::Id<rehab::Patient> patient);
    /// Patients whose folded name or number holds the text, by name; all for an empty text.
    [[nodiscard]] std::vector<rehab::Revision<rehab::Patient>> findPatients(std::string_view text);
    /// Everything current of one episode; nothing where the episode or its patient is unknown or
    /// deleted. With `setsFrom` the sets of earlier days stay unread.
    [[nodiscard]] std::optional<rehab::Dossier> dossier(base::Id<rehab::Episode> episode,
                                                        std::optional<base::Day> setsFrom = {});
    /// Reads the unread sets of the dossier's sessions from a day to a day, both included.
    void readSets(rehab::Dossier& dossier, base::Day from, base::Day to);

    /// The kind of the record with this id, where it has a revision (being referred to is not
    /// enough).
    [[nodiscard]] std::optional<std::string> kindOf(std::string_view id);
    /// Facts about this store itself, not shared with others: "store", "device".
    [[nodiscard]] std::optional<std::string> fact(std::string_view name);
    void setFact(std::string_view name, std::string_view value);

    /// 64 hexadecimal digits over all revisions, whatever order they came in, the same on every
    /// engine.
    [[nodiscard]] std::string contentHash();
    [[nodiscard]] Checked check();
    /// Heads, deeds and caches anew from the revisions.
    void rebuildHeads();
    [[nodiscard]] sql::Connection& connection() { return *m_connection; }

private:
    struct Shelves;
    template <class T>
    [[nodiscard]] auto& shelf();
    template <class T>
    void undoPart(const DeedPart& part, base::Id<rehab::Deed> deed, const Stamp& stamp);
    template <class T>
    void afterInsert(const rehab::Revision<T>& revision);
    void cachePatient(base::Id<rehab::Patient> id);

    std::unique_ptr<sql::Connection> m_connection;
    Ledger m_ledger;
    std::unique_ptr<Shelves> m_shelves;
};

} // namespace sinew::store
