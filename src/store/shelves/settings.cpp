#include "store/shelves/shelves.h"

#include "store/shelves/shelf_body.h"

namespace sinew::store {

template class Shelf<rehab::Setting>;
template class Shelf<rehab::Reminder>;

} // namespace sinew::store
