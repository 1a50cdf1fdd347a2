#pragma once

#include "rehab/records.h"

#include <cassert>
#include <utility>
#include <vector>

namespace sinew::rehab {

/// The sets of one session, by order. Those of an old session may be left unread: the list then
/// looks empty and notes that somebody looked, so that whoever read the dossier reads them too and
/// judges again. One thread at a time, like the dossier it belongs to.
class Sets {
public:
    using List = std::vector<Revision<SetDone>>;

    Sets() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a list that was read is one.
    Sets(List read) : m_list{std::move(read)} {}
    [[nodiscard]] static Sets unread() {
        Sets sets;
        sets.m_state = State::unread;
        return sets;
    }

    [[nodiscard]] bool isRead() const { return m_state == State::read; }
    /// Somebody looked at what was not read.
    [[nodiscard]] bool isMissed() const { return m_state == State::missed; }

    [[nodiscard]] const List& list() const {
        noteLook();
        return m_list;
    }
    /// To change a list that was read.
    [[nodiscard]] List& list() {
        noteLook();
        assert(isRead());
        return m_list;
    }
    [[nodiscard]] bool empty() const { return list().empty(); }
    [[nodiscard]] std::size_t size() const { return list().size(); }
    [[nodiscard]] auto begin() const { return list().begin(); }
    [[nodiscard]] auto end() const { return list().end(); }
    [[nodiscard]] auto begin() { return list().begin(); }
    [[nodiscard]] auto end() { return list().end(); }
    [[nodiscard]] const Revision<SetDone>& operator[](std::size_t at) const { return list()[at]; }
    [[nodiscard]] Revision<SetDone>& operator[](std::size_t at) { return list()[at]; }
    [[nodiscard]] Revision<SetDone>& back() { return list().back(); }
    void push_back(Revision<SetDone> set) { list().push_back(std::move(set)); }
    void pop_back() { list().pop_back(); }
    friend bool operator==(const Sets& a, const Sets& b) { return a.list() == b.list(); }

private:
    enum class State { read, unread, missed };

    void noteLook() const { m_state = m_state == State::unread ? State::missed : m_state; }

    List m_list;
    mutable State m_state = State::read;
};

} // namespace sinew::rehab
