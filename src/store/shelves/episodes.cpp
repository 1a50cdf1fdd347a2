#include "store/shelves/shelves.h"

#include "store/shelves/shelf_body.h"

namespace sinew::store {

template class Shelf<rehab::Episode>;
template class Shelf<rehab::Goal>;
template class Shelf<rehab::Screening>;
template class Shelf<rehab::Plan>;
template class Shelf<rehab::Decision>;
template class Shelf<rehab::Limit>;
template class Shelf<rehab::Snooze>;

} // namespace sinew::store
