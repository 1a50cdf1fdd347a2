#pragma once

#include "rehab/records.h"

#include <string>
#include <tuple>
#include <vector>

namespace sinew::exchange {

/// A list of `Entry<T>` for every kind of record `T`.
template <template <class> class Entry>
class PerKind {
public:
    template <class T>
    [[nodiscard]] std::vector<Entry<T>>& of() {
        return std::get<std::vector<Entry<T>>>(m_lists);
    }
    template <class T>
    [[nodiscard]] const std::vector<Entry<T>>& of() const {
        return std::get<std::vector<Entry<T>>>(m_lists);
    }
    [[nodiscard]] std::size_t size() const {
        return std::apply([](const auto&... list) { return (list.size() + ...); }, m_lists);
    }

private:
    template <class... T>
    static std::tuple<std::vector<Entry<T>>...> listsOf(rehab::KindList<T...>);
    decltype(listsOf(rehab::AllKinds{})) m_lists;
};

/// What a file brings: one line, or one nested set.
template <class T>
struct Arrival {
    rehab::Revision<T> record;
    std::size_t line = 0;
    std::string prefix; ///< of the paths of a nested set's fields: "sets[2]."
    /// The line named its revision, device, deed and moment, and they are to be kept. Otherwise
    /// only id, day and value say something and the importer gives the rest.
    bool withHistory = false;
};

using Incoming = PerKind<Arrival>;
using Outgoing = PerKind<rehab::Revision>;

/// Whether two revisions say the same, whoever wrote them when.
template <class T>
[[nodiscard]] bool sameContent(const rehab::Revision<T>& a, const rehab::Revision<T>& b) {
    return a.deleted == b.deleted && (!T::hasDay || a.day == b.day) && a.value == b.value;
}

} // namespace sinew::exchange
