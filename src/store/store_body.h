#pragma once

#include "store/shelves/shelves.h"
#include "store/store.h"

#include <tuple>

// What the parts of Store share; not for other rooms.
namespace sinew::store {

template <class Kinds>
struct ShelfTuple;
template <class... T>
struct ShelfTuple<rehab::KindList<T...>> {
    using type = std::tuple<Shelf<T>...>;
    static type make(sql::Connection& connection, Ledger& ledger) {
        return type{Shelf<T>{connection, ledger}...};
    }
};

struct Store::Shelves {
    ShelfTuple<rehab::AllKinds>::type all;
};

template <class T>
auto& Store::shelf() {
    return std::get<Shelf<T>>(m_shelves->all);
}

/// Calls `visit.template operator()<T>()` for the kind of that name.
template <class Visit>
void withKind(std::string_view kind, Visit visit) {
    rehab::eachKind([&]<class T>() {
        if (T::kind == kind) {
            visit.template operator()<T>();
        }
    });
}

} // namespace sinew::store
