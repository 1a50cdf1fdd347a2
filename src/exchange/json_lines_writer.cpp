#include "exchange/json_lines_writer.h"

#include "exchange/record_lines.h"

#include "rehab/validate.h"

#include <algorithm>

namespace sinew::exchange {

namespace {

using rehab::Revision;

/// The moment a record began, for kinds that know it.
template <class T>
std::optional<base::Instant> startOf(const T& value) {
    if constexpr (std::is_same_v<T, rehab::Session> || std::is_same_v<T, rehab::Run>) {
        return value.startedAt;
    } else {
        return std::nullopt;
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
            return std::tuple{day, startOf(r.value).value_or(base::Instant{}).utcMs, r.id,
                              r.revision, r.device};
        }
    };
    return key(a) < key(b);
}

template <class T>
void sort(std::vector<Revision<T>>& records) {
    std::sort(records.begin(), records.end(), standsBefore<T>);
}

template <class T>
void barestDeleted(std::vector<Revision<T>>& records) {
    for (auto& record : records) {
        if (record.deleted) {
            record = stubOf(std::move(record));
        }
    }
}

/// The hours besides the usual one at which the days of these records began, as far as their starts
/// betray them: at most one earlier and one later.
class OtherDayStarts {
public:
    template <class T>
    void look(const Revision<T>& record) {
        const auto start = startOf(record.value);
        if (!start || start->rehabDay(usualDayStart) == record.day) {
            return;
        }
        const bool begun = start->localDay() == record.day; // at this hour or before it
        const int hour = start->localMinute() / 60 + (begun ? 0 : 1);
        auto& found = begun ? m_earlier : m_later;
        if (hour <= rehab::DayStarts::latest && start->rehabDay(hour) == record.day) {
            found =
                begun ? std::min(found.value_or(hour), hour) : std::max(found.value_or(hour), hour);
        }
    }
    [[nodiscard]] Json::List hours() const {
        Json::List list;
        for (const auto& hour : {m_earlier, m_later}) {
            if (hour) {
                list.emplace_back(*hour);
            }
        }
        return list;
    }

private:
    std::optional<int> m_earlier;
    std::optional<int> m_later;
};

Json headerOf(const Outgoing& records) {
    OtherDayStarts starts;
    for (const auto& session : records.of<rehab::Session>()) {
        starts.look(session);
    }
    for (const auto& run : records.of<rehab::Run>()) {
        starts.look(run);
    }
    Json header = Json::object().add("record", "sinew").add("version", jsonLinesVersion);
    if (auto hours = starts.hours(); !hours.empty()) {
        header.add("dayStartHours", std::move(hours));
    }
    return header;
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
    rehab::eachKind([&]<class T>() { barestDeleted(records.of<T>()); });
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
    writeLine(stream, headerOf(records));
    rehab::eachKind([&]<class T>() { sort(records.of<T>()); });
    if (form == LineForm::history) {
        writeHistory(stream, records);
    } else {
        writeCurrent(stream, records);
    }
}

} // namespace sinew::exchange
