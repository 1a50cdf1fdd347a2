#include "practice/outgoing.h"

#include "practice/referred.h"

#include "exchange/field_writer.h"

#include <algorithm>
#include <iterator>

namespace sinew::practice {

using namespace rehab;

namespace {

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
void withHistory(store::Store& store, exchange::Outgoing& out, Pace& pace) {
    std::vector<Revision<T>> all;
    for (const auto& current : out.of<T>()) {
        auto history = store.history(current.id);
        std::move(history.begin(), history.end(), std::back_inserter(all));
        pace.step();
    }
    out.of<T>() = std::move(all);
}

void gatherPatient(store::Store& store, const ExportWish& wish, Pace& pace,
                   exchange::Outgoing& out) {
    PatientRecords records{store, *wish.patient};
    eachKind([&]<class T>() {
        pace.step();
        records.addTo<T>(out);
        if (wish.history) {
            withHistory<T>(store, out, pace);
        }
    });
}

void gatherAll(store::Store& store, const ExportWish& wish, Pace& pace, exchange::Outgoing& out) {
    eachKind([&]<class T>() {
        pace.step();
        if (wish.history) {
            store.each<T>([&](const Revision<T>& one) { out.of<T>().push_back(one); });
        } else {
            out.of<T>() = store.current<T>();
        }
    });
}

/// Words of somebody's own beside the codes and numbers.
template <class T>
bool hasWords(const T& value) {
    if constexpr (requires { value.note; }) {
        return value.note.has_value();
    } else if constexpr (std::is_same_v<T, Plan> || std::is_same_v<T, DayState>) {
        return value.reason.has_value();
    } else {
        return false;
    }
}

template <class T>
void count(const Revision<T>& record, Contents& contents) {
    ++contents.records[std::string{T::kind}];
    contents.notes += hasWords(record.value) ? 1 : 0;
    if constexpr (T::hasDay) {
        contents.from = std::min(contents.from.value_or(record.day), record.day);
        contents.to = std::max(contents.to.value_or(record.day), record.day);
    }
}

void addPersonal(const Patient& patient, std::vector<std::string>& fields) {
    eachField<Patient>([&](const auto& field) {
        const std::string name{field.name};
        const bool filled = !exchange::toJson(patient.*field.member).isNull();
        if (filled && std::find(fields.begin(), fields.end(), name) == fields.end()) {
            fields.push_back(name);
        }
    });
}

} // namespace

exchange::Outgoing gather(store::Store& store, const ExportWish& wish, const Tell& tell) {
    if (wish.patient && !store.head(*wish.patient)) {
        throw Refusal{base::Code::notFound, "patient"};
    }
    exchange::Outgoing out;
    Pace pace{tell, 0};
    wish.patient ? gatherPatient(store, wish, pace, out) : gatherAll(store, wish, pace, out);
    addReferred(out, store, wish.history);
    return out;
}

Contents contentsOf(const exchange::Outgoing& records) {
    Contents contents;
    eachKind([&]<class T>() {
        for (const auto& record : records.of<T>()) {
            if (!record.deleted) {
                count(record, contents);
            }
        }
    });
    for (const auto& patient : records.of<Patient>()) {
        addPersonal(patient.value, contents.aboutPersons);
    }
    return contents;
}

} // namespace sinew::practice
