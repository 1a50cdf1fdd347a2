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
    using Tuple = std::tuple<Shelf<T>...>;
    static Tuple make(sql::Connection& connection, Ledger& ledger) {
        return Tuple{Shelf<T>{connection, ledger}...};
    }
};

struct Store::Shelves {
    ShelfTuple<rehab::AllKinds>::Tuple all;
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
