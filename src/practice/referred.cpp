#include "practice/referred.h"

#include "exchange/record_lines.h"

#include <string>
#include <unordered_set>

namespace sinew::practice {

namespace {

class Referring {
public:
    Referring(exchange::Outgoing& records, store::Store& store, bool history)
        : m_records{records},
          m_store{store},
          m_history{history} {
        rehab::eachKind([&]<class T>() {
            for (const auto& record : m_records.of<T>()) {
                m_there.insert(record.id.string());
            }
        });
    }

    /// What was brought may itself point at something.
    void bringAll() {
        std::size_t before = 0;
        do {
            before = m_records.size();
            rehab::eachKind([&]<class T>() { look<T>(); });
        } while (m_records.size() != before);
    }

private:
    template <class T>
    void look() {
        const auto seen = m_records.of<T>();
        for (const auto& record : seen) {
            follow(record.deleted && !m_history ? exchange::stubOf(record).value : record.value);
        }
    }

    template <class T>
    void follow(const T& value) {
        rehab::eachField<T>([&](const auto& field) { bring(value.*field.member); });
    }

    template <class T>
    void bring(const base::Id<T>& id) {
        if (m_there.contains(id.string())) {
            return;
        }
        const auto head = m_store.head(id);
        if (!head || !(head->deleted || m_history)) {
            return;
        }
        m_there.insert(id.string());
        auto& list = m_records.of<T>();
        for (const auto& revision : m_history ? m_store.history(id) : std::vector{*head}) {
            list.push_back(revision);
        }
    }
    template <class T>
    void bring(const std::optional<base::Id<T>>& id) {
        if (id) {
            bring(*id);
        }
    }
    template <class Other>
    void bring(const Other&) {}

    exchange::Outgoing& m_records;
    store::Store& m_store;
    bool m_history;
    std::unordered_set<std::string> m_there;
};

} // namespace

void addReferred(exchange::Outgoing& records, store::Store& store, bool history) {
    Referring{records, store, history}.bringAll();
}

} // namespace sinew::practice
