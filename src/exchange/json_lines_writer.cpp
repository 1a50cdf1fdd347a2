#include "exchange/json_lines_writer.h"

#include "exchange/record_lines.h"

#include <algorithm>

namespace sinew::exchange {

namespace {

using rehab::Revision;

/// The moment a record began, for kinds that know it.
template <class T>
std::int64_t startOf(const T& value) {
    if constexpr (std::is_same_v<T, rehab::Session>) {
        return value.startedAt.utcMs;
    } else if constexpr (std::is_same_v<T, rehab::Run>) {
        return value.startedAt ? value.startedAt->utcMs : 0;
    } else {
        return 0;
    }
}

/// Canonical order within a kind: day (where the kind has one), moment, id, revision, device.
/// Sets lie by session and by their order in it.
template <class T>
bool standsBefore(const Revision<T>& a, const Revision<T>& b) {
    const auto key = [](const Revision<T>& r) {
        const auto day = T::hasDay ? r.day : base::Day{};
        if constexpr (std::is_same_v<T, rehab::SetDone>) {
            return std::tuple{day, r.value.session, r.value.order, r.id, r.revision, r.device};
        } else {
            return std::tuple{day, startOf(r.value), r.id, r.revision, r.device};
        }
    };
    return key(a) < key(b);
}

template <class T>
void sort(std::vector<Revision<T>>& records) {
    std::sort(records.begin(), records.end(), standsBefore<T>);
}

template <class T>
void dropDeleted(std::vector<Revision<T>>& records) {
    std::erase_if(records, [](const auto& record) { return record.deleted; });
}

void writeLine(std::ostream& stream, const Json& json) {
    stream << textOf(json) << '\n';
}

/// Sets by session, then by order.
class SetsOfSessions {
public:
    explicit SetsOfSessions(std::vector<Revision<rehab::SetDone>> sets) : m_sets{std::move(sets)} {
        std::sort(m_sets.begin(), m_sets.end(), [](const auto& a, const auto& b) {
            return std::tie(a.value.session, a.value.order, a.id) <
                   std::tie(b.value.session, b.value.order, b.id);
        });
    }

    /// The `sets` of a session; null where it has none.
    [[nodiscard]] Json of(const Revision<rehab::Session>& session) const {
        const auto begin = std::partition_point(m_sets.begin(), m_sets.end(), [&](const auto& set) {
            return set.value.session < session.id;
        });
        Json::List list;
        for (auto set = begin; set != m_sets.end() && set->value.session == session.id; ++set) {
            list.push_back(nested(*set, session, set - begin));
        }
        return list.empty() ? Json{} : Json{std::move(list)};
    }

private:
    /// Leaves out what follows from the place: the session, its day, an order equal to the index.
    static Json nested(const Revision<rehab::SetDone>& set, const Revision<rehab::Session>& session,
                       std::ptrdiff_t index) {
        const Json whole = writeRecord(set, false);
        Json object = Json::object();
        for (const auto& [name, value] : *whole.as<Json::Members>()) {
            const bool follows = name == "record" || name == "session" ||
                                 (name == "day" && set.day == session.day) ||
                                 (name == "order" && set.value.order.value() == index);
            if (!follows) {
                object.add(name, value);
            }
        }
        return object;
    }

    std::vector<Revision<rehab::SetDone>> m_sets;
};

void writeCurrent(std::ostream& stream, Outgoing& records) {
    rehab::eachKind([&]<class T>() { dropDeleted(records.of<T>()); });
    const SetsOfSessions sets{std::move(records.of<rehab::SetDone>())};
    records.of<rehab::SetDone>().clear();
    rehab::eachKind([&]<class T>() {
        for (const auto& record : records.of<T>()) {
            Json line = writeRecord(record, false);
            if constexpr (std::is_same_v<T, rehab::Session>) {
                addAnswered(line, "sets", sets.of(record));
            }
            writeLine(stream, line);
        }
    });
}

void writeHistory(std::ostream& stream, const Outgoing& records) {
    rehab::eachKind([&]<class T>() {
        for (const auto& record : records.of<T>()) {
            writeLine(stream, writeRecord(record, true));
        }
    });
}

} // namespace

void writeJsonLines(std::ostream& stream, Outgoing records, LineForm form) {
    writeLine(stream, Json::object().add("record", "sinew").add("version", jsonLinesVersion));
    rehab::eachKind([&]<class T>() { sort(records.of<T>()); });
    if (form == LineForm::history) {
        writeHistory(stream, records);
    } else {
        writeCurrent(stream, records);
    }
}

} // namespace sinew::exchange
