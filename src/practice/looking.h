#pragma once

#include "practice/arrivals.h"
#include "practice/desk.h"
#include "practice/field_changes.h"
#include "practice/post.h"

#include "base/text.h"

namespace sinew::practice {

/// What is new of these is told field by field, too: a plan that the clinic sends is what the file
/// is about.
template <class T>
inline constexpr bool isNews =
    std::is_same_v<T, rehab::Plan> || std::is_same_v<T, rehab::Decision> ||
    std::is_same_v<T, rehab::Goal> || std::is_same_v<T, rehab::Limit> ||
    std::is_same_v<T, rehab::Visit>;

/// One file being looked at: the same judgement as taking it in, and nothing is written.
class Looking {
public:
    Looking(Desk& desk, Preview& preview, Removals removals)
        : m_desk{desk},
          m_preview{preview},
          m_removals{std::move(removals)} {}

    template <class T>
    void look(const std::vector<exchange::Arrival<T>>& arrivals, Pace& pace) {
        std::map<base::Id<T>, rehab::Revision<T>> newest;
        for (const auto& arrival : arrivals) {
            weigh(arrival, newest);
            pace.step();
        }
        for (const auto& [id, after] : newest) {
            const auto before = m_desk.store.head(id);
            const bool there = before && !(before->deleted && m_removals.contains(before->deed));
            if (there ? isAbove(*before, after) : isNews<T>) {
                m_preview.changes.push_back(comingOf(before ? &*before : nullptr, after));
            }
        }
    }

private:
    template <class T>
    using Newest = std::map<base::Id<T>, rehab::Revision<T>>;

    template <class T>
    void weigh(const exchange::Arrival<T>& arrival, Newest<T>& newest) {
        const auto& record = arrival.record;
        const auto history = m_desk.store.history(record.id);
        auto& counts = m_preview.byKind[std::string{T::kind}];
        if constexpr (std::is_same_v<T, rehab::Patient>) {
            const bool known = !history.empty() && !history.back().deleted;
            m_preview.people.push_back({record.id, record.value.name, known, {}});
            if (!known) {
                m_preview.people.back().namesakes = namesakesOf(record.value.name);
            }
        }
        if (arrival.withHistory ? isMerged(history, record)
                                : isKnown(m_desk.store, history, record, m_removals)) {
            ++counts.known;
            return;
        }
        m_preview.canUndo = m_preview.canUndo && !arrival.withHistory;
        const bool isFresh = history.empty() || comesBack(history, record, m_removals);
        ++(isFresh && !newest.contains(record.id) ? counts.fresh : counts.changed);
        auto after = record;
        if (!arrival.withHistory) {
            after.revision = history.empty() ? 1 : history.back().revision + 1;
        }
        auto& kept = newest.try_emplace(record.id, after).first->second;
        if (isAbove(kept, after)) {
            kept = after;
        }
    }

    [[nodiscard]] std::vector<rehab::Patient> namesakesOf(const std::string& name) {
        std::vector<rehab::Patient> alike;
        const auto key = base::searchKey(name);
        for (const auto& one : m_desk.store.findPatients(name)) {
            if (base::searchKey(one.value.name) == key) {
                alike.push_back(one.value);
            }
        }
        return alike;
    }

    /// Whether this very revision is there; one like it with another content is a conflict.
    template <class T>
    static bool isMerged(const std::vector<rehab::Revision<T>>& history,
                         const rehab::Revision<T>& arriving) {
        const auto same = std::find_if(history.begin(), history.end(), [&](const auto& one) {
            return one.revision == arriving.revision && one.device == arriving.device;
        });
        if (same != history.end() && *same != arriving) {
            throw Refusal{base::Code::conflict, arriving.id.string()};
        }
        return same != history.end();
    }

    /// Whether `after` is the current one once both are there.
    template <class T>
    static bool isAbove(const rehab::Revision<T>& before, const rehab::Revision<T>& after) {
        return std::tie(before.revision, before.device) < std::tie(after.revision, after.device);
    }

    template <class T>
    static Coming comingOf(const rehab::Revision<T>* before, const rehab::Revision<T>& after) {
        using What = HistoryLine::What;
        Coming coming;
        coming.line.kind = T::kind;
        coming.line.about = aboutOf(after.value);
        coming.line.record = after.id.string();
        const bool stood = before != nullptr && !before->deleted;
        coming.line.what = after.deleted       ? What::takenBack
                           : stood             ? What::changed
                           : before != nullptr ? What::broughtBack
                                               : What::added;
        if (T::hasDay) {
            coming.day = after.day;
        }
        if (!after.deleted) {
            coming.line.changes = changesBetween(stood ? &before->value : nullptr, after.value);
        }
        return coming;
    }

    Desk& m_desk;
    Preview& m_preview;
    Removals m_removals;
};

} // namespace sinew::practice
