#include "store/shelves/shelves.h"

#include "store/shelves/shelf_body.h"

namespace sinew::store {

template class Shelf<rehab::Audit>;
template class Shelf<rehab::Erasure>;

} // namespace sinew::store
