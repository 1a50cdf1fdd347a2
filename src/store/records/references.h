#pragma once

#include "rehab/records.h"

namespace sinew::store {

namespace detail {

template <class Visit, class Tag>
void visitReference(const base::Id<Tag>& id, Visit& visit) {
    visit(id.text(), Tag::kind);
}
template <class Visit, class Tag>
void visitReference(const std::optional<base::Id<Tag>>& id, Visit& visit) {
    if (id) {
        visit(id->text(), Tag::kind);
    }
}
template <class Visit, class Member>
void visitReference(const Member&, Visit&) {} // no reference

} // namespace detail

/// Calls `visit(id, kind)` for every record that a value refers to.
template <class T, class Visit>
void eachReference(const T& value, Visit visit) {
    rehab::eachField<T>(
        [&](const auto& field) { detail::visitReference(value.*field.member, visit); });
}

} // namespace sinew::store
