#include "store/shelves/shelves.h"

#include "store/shelves/shelf_body.h"

namespace sinew::store {

template class Shelf<rehab::Session>;
template class Shelf<rehab::SetDone>;
template class Shelf<rehab::Run>;

} // namespace sinew::store
