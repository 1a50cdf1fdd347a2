#include "practice/history.h"

#include "practice/act.h"
#include "practice/field_changes.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace sinew::practice {

using namespace rehab;

namespace {

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

    /// One record's revisions, of which the deed made some: from before its first to its last.
    template <class T>
    void addDeed(const std::vector<Revision<T>>& revisions, base::Id<Deed> deed) {
        const auto isOf = [&](const Revision<T>& revision) { return revision.deed == deed; };
        const auto first = std::find_if(revisions.begin(), revisions.end(), isOf);
        const auto last = std::find_if(revisions.rbegin(), revisions.rend(), isOf);
        if (first == revisions.end()) {
            return;
        }
        m_lines.push_back(lineOf(first == revisions.begin() ? nullptr : &*std::prev(first), *last));
        if (last->deleted) {
            m_lines.back().changes = changesBetween<T>(nullptr, last->value);
        }
    }

    /// In the order they were added.
    [[nodiscard]] std::vector<HistoryLine> inOrder() { return std::move(m_lines); }
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

base::Result<std::vector<HistoryLine>> Journal::history(base::Id<Deed> deed) {
    return attempt([&] {
        auto whole = m_desk.store.transaction();
        History history{m_desk};
        const auto parts = m_desk.store.partsOf(deed);
        eachKind([&]<class T>() {
            std::string_view last;
            for (const auto& part : parts) {
                if (T::kind == part.kind && std::exchange(last, part.record) != part.record) {
                    history.addDeed(m_desk.store.history(base::Id<T>::trusted(part.record)), deed);
                }
            }
        });
        auto lines = history.inOrder();
        whole.commit();
        return lines;
    });
}

} // namespace sinew::practice
