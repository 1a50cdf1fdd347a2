#pragma once

#include "store/records/children.h"
#include "store/records/cursor.h"
#include "store/records/newest.h"
#include "store/records/references.h"
#include "store/shelves/shelf.h"

#include "resources/statements.h"

#include <algorithm>

// The bodies of Shelf, included only where a shelf's kinds are instantiated.
namespace sinew::store {

template <class T>
[[nodiscard]] consteval std::string_view textOf(std::string_view verb) {
    return resources::statement(resources::StatementName{shelfOf<T>(), ".", T::kind, verb}.text());
}

/// "planPrescriptionsInsert": the child's field begins with a capital there.
template <class T, std::size_t Index>
[[nodiscard]] consteval std::string_view childTextOf(std::string_view verb) {
    constexpr auto field = rehab::entryAt<Index>(T::fields()).name;
    const char capital = static_cast<char>(field[0] - 'a' + 'A');
    return resources::statement(resources::StatementName{
        shelfOf<T>(), ".", T::kind, std::string_view{&capital, 1}, field.substr(1), verb}
                                    .text());
}

/// Where a child lies: beside its revision.
template <class T>
void addPlace(Binder& binder, const rehab::Revision<T>& revision, int ordinal) {
    if constexpr (OfEpisode<T>) {
        binder.add(revision.value.episode);
    }
    binder.add(revision.id);
    binder.add(revision.revision);
    binder.add(revision.device);
    binder.add(ordinal);
}

template <class T>
bool Shelf<T>::insert(const Revision& revision) {
    m_ledger.know(revision.id.text(), T::kind);
    knowReferences(revision);
    m_binder.clear();
    m_binder.addRevision(revision);
    if (m_connection.change(textOf<T>("Insert"), m_binder.params()) == 0) {
        return false;
    }
    insertChildren(revision);
    m_ledger.note(revision);
    return true;
}

template <class T>
void Shelf<T>::knowReferences(const Revision& revision) {
    m_ledger.know(revision.device.text(), rehab::Device::kind);
    if (revision.author) {
        m_ledger.know(revision.author->text(), rehab::Account::kind);
    }
    eachReference(revision.value,
                  [this](std::string_view id, std::string_view kind) { m_ledger.know(id, kind); });
}

template <class T>
void Shelf<T>::insertChildren([[maybe_unused]] const Revision& revision) {
    eachChildList<T>([&]<std::size_t Index>() {
        int ordinal = 0;
        for (const auto& child : childList<Index>(revision.value)) {
            m_binder.clear();
            addPlace(m_binder, revision, ordinal++);
            m_binder.add(child);
            m_connection.change(childTextOf<T, Index>("Insert"), m_binder.params());
        }
    });
}

template <class T>
void Shelf<T>::readChildren([[maybe_unused]] Revision& revision) {
    eachChildList<T>([&]<std::size_t Index>() {
        m_binder.clear();
        addPlace(m_binder, revision, 0);
        const auto values = m_binder.params().first(4); // all but the ordinal
        m_connection.run(childTextOf<T, Index>("Of"), values, [&](const sql::Row& row) {
            Cursor{row}.read(childList<Index>(revision.value).emplace_back());
        });
    });
}

template <class T>
void Shelf<T>::readChildrenOf(std::string_view episode, std::vector<Revision>& revisions) {
    eachChildList<T>([&]<std::size_t Index>() {
        const ParentFinder<T> parents{revisions};
        const sql::Param values[] = {episode};
        m_connection.run(childTextOf<T, Index>("OfEpisode"), values, [&](const sql::Row& row) {
            auto* parent = parents.find(row.text(0), row.integer(1), row.text(2));
            if (parent != nullptr) {
                Cursor{row, 3}.read(childList<Index>(parent->value).emplace_back());
            }
        });
    });
}

template <class T>
std::vector<rehab::Revision<T>> Shelf<T>::read(std::string_view sql, sql::Params values) {
    std::vector<Revision> revisions;
    m_connection.run(sql, values, [&](const sql::Row& row) {
        Cursor{row}.readRevision(revisions.emplace_back());
    });
    return revisions;
}

template <class T>
std::vector<rehab::Revision<T>> Shelf<T>::history(base::Id<T> id) {
    const sql::Param values[] = {id.text()};
    auto revisions = read(textOf<T>("History"), values);
    for (auto& revision : revisions) {
        readChildren(revision);
    }
    return revisions;
}

template <class T>
std::optional<rehab::Revision<T>> Shelf<T>::newest(base::Id<T> id) {
    const sql::Param values[] = {id.text()};
    auto revisions = read(textOf<T>("Newest"), values);
    if (revisions.empty()) {
        return std::nullopt;
    }
    readChildren(revisions.front());
    return std::move(revisions.front());
}

template <class T>
std::vector<rehab::Revision<T>> Shelf<T>::current() {
    auto revisions = read(textOf<T>("Current"), {});
    for (auto& revision : revisions) {
        readChildren(revision);
    }
    return revisions;
}

/// Children are read after the row: a statement cannot run inside its own reader.
template <class T>
void Shelf<T>::each(const std::function<void(const Revision&)>& reader) {
    if constexpr (hasChildLists<T>()) {
        for (auto& revision : read(textOf<T>("Every"), {})) {
            readChildren(revision);
            reader(revision);
        }
    } else {
        Revision revision;
        m_connection.run(textOf<T>("Every"), {}, [&](const sql::Row& row) {
            Cursor{row}.readRevision(revision);
            reader(revision);
        });
    }
}

template <class T>
std::vector<rehab::Revision<T>> Shelf<T>::of(std::string_view parent,
                                             [[maybe_unused]] std::optional<base::Day> from) {
    std::vector<Revision> revisions;
    if constexpr (OfEpisode<T>) {
        const std::string first = from ? from->text() : std::string{};
        const sql::Param values[] = {parent, first};
        revisions = read(textOf<T>("Of"), values);
    } else if constexpr (OfPatient<T>) {
        const sql::Param values[] = {parent};
        revisions = read(textOf<T>("Of"), values);
    }
    keepNewest(revisions);
    if constexpr (hasChildLists<T>()) {
        readChildrenOf(parent, revisions);
    }
    return revisions;
}

template <class T>
std::vector<rehab::Revision<T>> Shelf<T>::everyOn(std::string_view parent,
                                                  base::Day day) requires OfDiary<T> {
    std::vector<Revision> revisions;
    if constexpr (OfDiary<T>) { // said again for clang 14, which looks anyway
        const std::string on = day.text();
        const sql::Param values[] = {parent, on};
        revisions = read(textOf<T>("On"), values);
        for (auto& revision : revisions) {
            readChildren(revision);
        }
    }
    return revisions;
}

template <class T>
std::vector<rehab::Revision<T>>
Shelf<T>::between(std::string_view parent, base::Day from,
                  base::Day to) requires std::same_as<T, rehab::SetDone> {
    std::vector<Revision> revisions;
    if constexpr (std::same_as<T, rehab::SetDone>) { // said again for clang 14, which looks anyway
        const std::string first = from.text();
        const std::string last = to.text();
        const sql::Param values[] = {parent, first, last};
        revisions = read(textOf<T>("Between"), values);
    }
    keepNewest(revisions);
    return revisions;
}

} // namespace sinew::store
