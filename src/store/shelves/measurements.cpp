#include "store/shelves/shelves.h"

#include "store/shelves/shelf_body.h"

namespace sinew::store {

template class Shelf<rehab::Measurement>;
template class Shelf<rehab::Score>;

} // namespace sinew::store
