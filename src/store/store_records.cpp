#include "store/store_body.h"

#include "resources/statements.h"

#include <algorithm>

namespace sinew::store {

using base::Code;
using rehab::Revision;
using resources::statement;

template <class T>
void Store::append(const Revision<T>& revision) {
    auto whole = transaction();
    const auto head = m_ledger.head(revision.id.text());
    if (revision.revision != (head ? head->revision : 0) + 1) {
        throw sql::Failure{Code::conflict, "the record was changed since it was read"};
    }
    if (!shelf<T>().insert(revision)) {
        throw sql::Failure{Code::conflict, "the revision is there already"};
    }
    afterInsert(revision);
    whole.commit();
}

template <class T>
Merged Store::merge(const Revision<T>& revision) {
    const auto kind = m_ledger.kindOf(revision.id.text());
    if (kind && *kind != T::kind) {
        return Merged::conflict;
    }
    auto whole = transaction();
    const bool added = shelf<T>().insert(revision);
    if (added) {
        afterInsert(revision);
    }
    const auto there = added ? std::vector<Revision<T>>{} : shelf<T>().history(revision.id);
    whole.commit();
    const bool same = std::find(there.begin(), there.end(), revision) != there.end();
    return added ? Merged::added : same ? Merged::known : Merged::conflict;
}

/// What a clinic's list says of the patient was judged before this revision.
template <class T>
void Store::afterInsert([[maybe_unused]] const Revision<T>& revision) {
    if constexpr (std::is_same_v<T, rehab::Patient>) {
        cachePatient(revision.id);
        m_connection->change(statement("caseload.patientChanged"), {revision.id.text()});
    } else if constexpr (std::is_same_v<T, rehab::Episode>) {
        m_connection->change(statement("caseload.patientChanged"), {revision.value.patient.text()});
    } else if constexpr (requires { revision.value.episode; }) {
        m_connection->change(statement("caseload.episodeChanged"), {revision.value.episode.text()});
    }
}

template <class T>
void Store::undoPart(const DeedPart& part, base::Id<rehab::Deed> deed, const Stamp& stamp) {
    const auto all = shelf<T>().history(base::Id<T>::trusted(part.record));
    if (all.back().deed != deed) {
        throw sql::Failure{Code::conflict, "a later deed changed the record"};
    }
    const auto first = std::find_if(all.begin(), all.end(), [&](const auto& revision) {
        return revision.revision == part.revision && revision.device.text() == part.device;
    });
    const bool created = first == all.begin();
    Revision<T> before = created ? *first : *std::prev(first);
    before.deleted = created || before.deleted;
    before.revision = all.back().revision + 1;
    before.device = stamp.device;
    before.deed = stamp.deed;
    before.author = stamp.author;
    before.at = stamp.at;
    append(before);
}

template <class T>
std::optional<Revision<T>> Store::head(base::Id<T> id) {
    return shelf<T>().newest(id);
}

template <class T>
std::vector<Revision<T>> Store::history(base::Id<T> id) {
    return shelf<T>().history(id);
}

template <class T>
std::vector<Revision<T>> Store::current() {
    return shelf<T>().current();
}

template <class T>
std::vector<Revision<T>> Store::ofEpisode(base::Id<rehab::Episode> episode,
                                          std::optional<base::Day> from) {
    return shelf<T>().of(episode.text(), from);
}

template <class T>
std::vector<Revision<T>> Store::everyOn(base::Id<rehab::Episode> episode, base::Day day) {
    return shelf<T>().everyOn(episode.text(), day);
}

template <class T>
void Store::each(const std::function<void(const Revision<T>&)>& reader) {
    shelf<T>().each(reader);
}

std::vector<base::Id<rehab::Episode>> Store::undo(base::Id<rehab::Deed> deed, const Stamp& stamp) {
    auto whole = transaction();
    const auto parts = m_ledger.partsOf(deed.text());
    if (parts.empty()) {
        throw sql::Failure{Code::notFound, "no such deed"};
    }
    std::vector<base::Id<rehab::Episode>> episodes;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        // Of a record that the deed changed twice, what stood before its first change comes back.
        if (i == 0 || parts[i - 1].record != parts[i].record) {
            withKind(parts[i].kind, [&]<class T>() {
                undoPart<T>(parts[i], deed, stamp);
                if constexpr (std::is_same_v<T, rehab::Episode>) {
                    episodes.push_back(base::Id<T>::trusted(parts[i].record));
                }
            });
        }
    }
    whole.commit();
    return episodes;
}

std::vector<DeedPart> Store::partsOf(base::Id<rehab::Deed> deed) {
    return m_ledger.partsOf(deed.text());
}

#define SINEW_STORE(T)                                                                             \
    template void Store::append(const Revision<rehab::T>&);                                        \
    template Merged Store::merge(const Revision<rehab::T>&);                                       \
    template std::optional<Revision<rehab::T>> Store::head(base::Id<rehab::T>);                    \
    template std::vector<Revision<rehab::T>> Store::history(base::Id<rehab::T>);                   \
    template std::vector<Revision<rehab::T>> Store::current();                                     \
    template void Store::each(const std::function<void(const Revision<rehab::T>&)>&);
#define SINEW_STORE_OF_EPISODE(T)                                                                  \
    SINEW_STORE(T)                                                                                 \
    template std::vector<Revision<rehab::T>> Store::ofEpisode(base::Id<rehab::Episode>,            \
                                                              std::optional<base::Day>);
SINEW_STORE(Device)
SINEW_STORE(Account)
SINEW_STORE(Clinic)
SINEW_STORE(Patient)
SINEW_STORE(Episode)
SINEW_STORE_OF_EPISODE(Goal)
SINEW_STORE_OF_EPISODE(Screening)
SINEW_STORE_OF_EPISODE(Plan)
SINEW_STORE_OF_EPISODE(Decision)
SINEW_STORE_OF_EPISODE(Limit)
SINEW_STORE_OF_EPISODE(Snooze)
SINEW_STORE_OF_EPISODE(Session)
SINEW_STORE_OF_EPISODE(SetDone)
SINEW_STORE_OF_EPISODE(Run)
SINEW_STORE_OF_EPISODE(CheckIn)
SINEW_STORE_OF_EPISODE(PainMark)
SINEW_STORE_OF_EPISODE(Measurement)
SINEW_STORE_OF_EPISODE(Score)
SINEW_STORE_OF_EPISODE(Visit)
SINEW_STORE_OF_EPISODE(DayState)
SINEW_STORE_OF_EPISODE(DayMove)
SINEW_STORE(Setting)
SINEW_STORE_OF_EPISODE(Reminder)
SINEW_STORE(Audit)
SINEW_STORE(Erasure)
#define SINEW_STORE_OF_DIARY(T)                                                                    \
    template std::vector<Revision<rehab::T>> Store::everyOn(base::Id<rehab::Episode>, base::Day);
SINEW_STORE_OF_DIARY(Session)
SINEW_STORE_OF_DIARY(SetDone)
SINEW_STORE_OF_DIARY(Run)
SINEW_STORE_OF_DIARY(CheckIn)
SINEW_STORE_OF_DIARY(PainMark)
#undef SINEW_STORE_OF_DIARY
#undef SINEW_STORE_OF_EPISODE
#undef SINEW_STORE

} // namespace sinew::store
