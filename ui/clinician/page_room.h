#pragma once

#include "kit/page.h"

class QBoxLayout;

namespace sinew::clinician {

/// What scrolls: the page's body, and the room below it.
[[nodiscard]] QBoxLayout* sheetOf(kit::Page& page);
/// What is in the page's body may grow to the page's height (a long table).
void growBody(kit::Page& page);
/// The widget stands in the place of the page's body and scrolls by itself.
void fillPage(kit::Page& page, QWidget* widget);

/// The body stands in its place again.
void emptyPage(kit::Page& page, QWidget* widget);

} // namespace sinew::clinician
