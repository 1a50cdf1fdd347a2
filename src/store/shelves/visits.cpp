#include "store/shelves/shelves.h"

#include "store/shelves/shelf_body.h"

namespace sinew::store {

template class Shelf<rehab::Visit>;

} // namespace sinew::store
