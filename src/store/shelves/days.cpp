#include "store/shelves/shelves.h"

#include "store/shelves/shelf_body.h"

namespace sinew::store {

template class Shelf<rehab::CheckIn>;
template class Shelf<rehab::PainMark>;
template class Shelf<rehab::DayState>;
template class Shelf<rehab::DayMove>;

} // namespace sinew::store
