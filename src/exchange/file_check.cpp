#include "exchange/file_check.h"

#include "exchange/record_lines.h"

namespace sinew::exchange {

namespace {

using base::Problems;

template <class T>
void checkReference(Problems& problems, std::string_view name, const base::Id<T>& id,
                    const FileIndex& index) {
    const auto kind = index.kindOf(id.string());
    if (!kind || *kind != T::kind) {
        problems.push_back({std::string{name}, "unknownReference", kind.value_or("")});
    }
}

template <class T>
void checkReference(Problems& problems, std::string_view name, const std::optional<base::Id<T>>& id,
                    const FileIndex& index) {
    if (id) {
        checkReference(problems, name, *id, index);
    }
}

template <class T>
void checkReferences(Problems& problems, const rehab::Revision<T>& record, const FileIndex& index) {
    rehab::eachField<T>([&](const auto& field) {
        const auto& member = record.value.*field.member;
        if constexpr (isReference<std::remove_cvref_t<decltype(member)>>) {
            if (field.outside) {
                checkReference(problems, field.name, member, index);
            }
        }
    });
    const auto stored = index.storedKindOf(record.id.string());
    if (stored && *stored != T::kind) {
        problems.push_back({"id", "otherKind", *stored});
    }
}

void joinSession(rehab::Revision<rehab::SetDone>& set, const FileIndex& index) {
    if (const auto place = index.placeOf(set.value.session)) {
        set.value.episode = place->episode;
        set.day = set.day == base::Day{} ? place->day : set.day;
    }
}

/// Older revisions are taken as they were; only the present must fit together.
template <class T>
Problems judged(const Arrival<T>& arrival, const FileIndex& index, rehab::Bounds bounds) {
    if (arrival.withHistory || arrival.record.deleted) {
        return rehab::validate(arrival.record.value);
    }
    bounds.onset.reset();
    if constexpr (requires { arrival.record.value.episode; }) {
        bounds.onset = index.onsetOf(arrival.record.value.episode);
    }
    auto problems = rehab::validate(arrival.record, bounds);
    if constexpr (std::is_same_v<T, rehab::Episode>) {
        if (const auto day = index.leftBefore(arrival.record)) {
            problems.push_back({"onset", "entriesBefore", day->text()});
        }
    }
    return problems;
}

/// The day problems of a plan name the field under which its day is written.
template <class T>
std::string outsidePath(const Arrival<T>& arrival, const std::string& field) {
    return arrival.prefix + (field == "day" ? std::string{dayName<T>} : field);
}

template <class T>
void checkKind(LineProblems& found, std::vector<Arrival<T>>& arrivals, const FileIndex& index,
               const rehab::Bounds& bounds) {
    for (auto& arrival : arrivals) {
        if constexpr (std::is_same_v<T, rehab::SetDone>) {
            joinSession(arrival.record, index);
        }
        Problems problems;
        checkReferences(problems, arrival.record, index);
        if (problems.empty()) {
            problems = judged(arrival, index, bounds);
        }
        for (auto& problem : problems) {
            problem.field = outsidePath(arrival, problem.field);
            found.push_back({arrival.line, std::move(problem)});
        }
    }
}

} // namespace

LineProblems checkFile(Incoming& records, const FileIndex& index, const rehab::Bounds& bounds) {
    LineProblems found;
    rehab::eachKind([&]<class T>() { checkKind(found, records.of<T>(), index, bounds); });
    return found;
}

} // namespace sinew::exchange
