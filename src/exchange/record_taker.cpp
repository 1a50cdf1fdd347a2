#include "exchange/record_taker.h"

#include "exchange/identity.h"
#include "exchange/record_lines.h"

namespace sinew::exchange {

namespace {

template <class T>
bool same(const Arrival<T>& a, const Arrival<T>& b) {
    return a.withHistory ? a.record == b.record : sameContent(a.record, b.record);
}

/// What makes two arrivals the same revision of the same record.
template <class T>
std::string placeOf(const Arrival<T>& arrival) {
    const auto& record = arrival.record;
    return arrival.withHistory
               ? record.id.string() + std::to_string(record.revision) + record.device.string()
               : record.id.string();
}

} // namespace

void RecordTaker::take(const Json& json, std::size_t line) {
    m_line = line;
    std::string kind;
    base::Problems problems;
    FieldReader reader{problems};
    reader.readMember("", json, "record", kind);
    bool known = !problems.empty();
    rehab::eachKind([&]<class T>() {
        if (T::kind == kind) {
            known = true;
            takeRecord<T>("", std::is_same_v<T, rehab::SetDone> ? completeSet(json) : json);
        }
    });
    if (!known) {
        problems.push_back({"record", "unknownKind", kind});
    }
    for (auto& problem : problems) {
        note(std::move(problem));
    }
}

template <class T>
void RecordTaker::takeRecord(const std::string& prefix, const Json& json) {
    base::Problems problems;
    FieldReader reader{problems};
    auto arrival = readRecord<T>(reader, prefix, json, m_dayStartHour);
    arrival.line = m_line;
    arrival.prefix = prefix;
    if (arrival.record.id.isNil() && problems.empty()) {
        giveId(arrival.record);
    }
    if constexpr (std::is_same_v<T, rehab::Session>) {
        takeSets(arrival.record, json);
    }
    keep(std::move(arrival), problems.empty());
    for (auto& problem : problems) {
        note(std::move(problem));
    }
}

/// A set's own line may leave its place to the order of the lines and its day to the session; day
/// 0 stands for the latter until the whole file is known.
Json RecordTaker::completeSet(Json json) {
    if (json.find("order") == nullptr) {
        const auto* session = json.find("session");
        json.add("order", m_sets[session == nullptr ? "" : identityText(*session)]++);
    }
    if (json.find("day") == nullptr) {
        json.add("day", base::Day{}.text());
    }
    return json;
}

template <class T>
void RecordTaker::giveId(rehab::Revision<T>& record) {
    int ordinal = 0;
    if constexpr (std::is_same_v<T, rehab::Run>) {
        if (!record.value.startedAt) {
            ordinal = m_runs[record.value.episode.string() + record.day.text()]++;
        }
    }
    record.id = derivedId(record, ordinal);
}

void RecordTaker::takeSets(const rehab::Revision<rehab::Session>& session, const Json& json) {
    const auto* sets = json.find("sets");
    if (sets == nullptr || sets->isNull()) {
        return;
    }
    const auto* list = sets->as<Json::List>();
    if (list == nullptr) {
        return note({"sets", "wrongType", "list"});
    }
    if (list->size() > mostItems) {
        return note({"sets", "tooMany", std::to_string(mostItems)});
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
        takeSet(session, i, (*list)[i]);
    }
}

/// A nested set is read as a line of its own that names this session.
void RecordTaker::takeSet(const rehab::Revision<rehab::Session>& session, std::size_t index,
                          Json set) {
    const auto path = "sets[" + std::to_string(index) + "]";
    if (set.as<Json::Members>() == nullptr) {
        return note({path, "wrongType", "object"});
    }
    for (const std::string name : {"session", "record"}) {
        if (set.find(name) != nullptr) {
            return note({path + "." + name, "unknownField", ""});
        }
    }
    if (set.find("order") == nullptr) {
        set.add("order", index);
    }
    // Without an id the session is refused anyway; its sets are still read for their problems.
    set.add("session", toJson(session.id.isNil() ? base::Id<rehab::Session>::trusted(
                                                       hashedId({std::to_string(m_line)}))
                                                 : session.id));
    takeRecord<rehab::SetDone>(path + ".", completeSet(std::move(set)));
}

template <class T>
void RecordTaker::keep(Arrival<T> arrival, bool whole) {
    const auto& record = arrival.record;
    if (record.id.isNil()) {
        return;
    }
    const auto first =
        m_index.note(record.id.string(), {T::kind, arrival.line, arrival.withHistory});
    if (first.kind != T::kind) {
        return note({arrival.prefix + "id", "otherKind", std::string{first.kind}});
    }
    if (!whole) {
        return;
    }
    auto& list = m_records.of<T>();
    const auto [place, isNew] = m_places.try_emplace(placeOf(arrival), list.size());
    if (first.withHistory != arrival.withHistory ||
        (!isNew && !same(list[place->second], arrival))) {
        return note({arrival.prefix + "id", "sameRecord", std::to_string(first.line)});
    }
    if (isNew) {
        m_index.note(record);
        list.push_back(std::move(arrival));
    }
}

} // namespace sinew::exchange
