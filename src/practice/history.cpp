#include "practice/history.h"

#include "practice/act.h"

#include "exchange/field_writer.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace sinew::practice {

using namespace rehab;

namespace {

std::string plainText(const exchange::Json& json) {
    if (json.isNull()) {
        return {};
    }
    const auto* text = json.as<std::string>();
    return text != nullptr ? *text : exchange::textOf(json);
}

/// What says where a record belongs is no news of it.
bool isPlace(std::string_view field) {
    constexpr std::array<std::string_view, 6> places{"episode",  "session", "order",
                                                     "exercise", "region",  "startedAt"};
    return std::find(places.begin(), places.end(), field) != places.end();
}

template <class T>
std::vector<FieldChange> changesBetween(const T* before, const T& after) {
    std::vector<FieldChange> changes;
    eachField<T>([&](const auto& field) {
        if (isPlace(field.name)) {
            return;
        }
        FieldChange change{
            std::string{field.name}, {}, plainText(exchange::toJson(after.*field.member))};
        if (before != nullptr) {
            change.before = plainText(exchange::toJson((*before).*field.member));
        }
        if (change.before != change.after) {
            changes.push_back(std::move(change));
        }
    });
    return changes;
}

template <class T>
std::string aboutOf(const T& value) {
    if constexpr (requires { value.exercise; }) {
        return value.exercise;
    } else if constexpr (requires { value.region; }) {
        return value.region;
    } else {
        return {};
    }
}

class History {
public:
    explicit History(Desk& desk) : m_desk{desk} {}

    /// Of one kind: by id, then in the order of their revisions.
    template <class T>
    void add(const std::vector<Revision<T>>& revisions) {
        const Revision<T>* before = nullptr;
        for (const auto& revision : revisions) {
            if (before != nullptr && before->id != revision.id) {
                before = nullptr;
            }
            m_lines.push_back(lineOf(before, revision));
            before = &revision;
        }
    }

    [[nodiscard]] std::vector<HistoryLine> take() {
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const auto& a, const auto& b) {
            return std::tie(a.at.utcMs, a.revision) < std::tie(b.at.utcMs, b.revision);
        });
        return std::move(m_lines);
    }

private:
    template <class T>
    HistoryLine lineOf(const Revision<T>* before, const Revision<T>& revision) {
        HistoryLine line;
        line.kind = T::kind;
        line.about = aboutOf(revision.value);
        line.record = revision.id.string();
        line.revision = revision.revision;
        line.at = revision.at;
        line.device = nameOf(revision.device);
        line.here = revision.device == m_desk.device;
        const bool stood = before != nullptr && !before->deleted;
        line.what = revision.deleted    ? HistoryLine::What::takenBack
                    : stood             ? HistoryLine::What::changed
                    : before != nullptr ? HistoryLine::What::broughtBack
                                        : HistoryLine::What::added;
        if (!revision.deleted) {
            line.changes = changesBetween(stood ? &before->value : nullptr, revision.value);
        }
        return line;
    }

    const std::string& nameOf(base::Id<Device> id) {
        const auto [known, fresh] = m_names.try_emplace(id.string());
        if (fresh) {
            const auto device = m_desk.store.head(id);
            known->second = device ? device->value.name : std::string{};
        }
        return known->second;
    }

    Desk& m_desk;
    std::map<std::string, std::string> m_names;
    std::vector<HistoryLine> m_lines;
};

} // namespace

base::Result<std::vector<HistoryLine>> Journal::history(base::Id<Episode> episode, base::Day day) {
    return attempt([&] {
        auto whole = m_desk.store.transaction();
        History history{m_desk};
        history.add(m_desk.store.everyOn<CheckIn>(episode, day));
        history.add(m_desk.store.everyOn<Session>(episode, day));
        history.add(m_desk.store.everyOn<SetDone>(episode, day));
        history.add(m_desk.store.everyOn<Run>(episode, day));
        history.add(m_desk.store.everyOn<PainMark>(episode, day));
        auto lines = history.take();
        whole.commit();
        return lines;
    });
}

} // namespace sinew::practice
