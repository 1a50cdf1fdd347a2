#pragma once

#include "kit/page.h"

namespace sinew::clinician {

/// What is in the page's body may grow to the page's height (a long table).
void growBody(kit::Page& page);
/// The widget stands in the place of the page's body and scrolls by itself.
void fillPage(kit::Page& page, QWidget* widget);

} // namespace sinew::clinician
