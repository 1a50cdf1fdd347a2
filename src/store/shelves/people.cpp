#include "store/shelves/shelves.h"

#include "store/shelves/shelf_body.h"

namespace sinew::store {

template class Shelf<rehab::Device>;
template class Shelf<rehab::Account>;
template class Shelf<rehab::Clinic>;
template class Shelf<rehab::Patient>;

} // namespace sinew::store
