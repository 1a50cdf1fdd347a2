#pragma once

namespace sinew::kit {

/// Tells screen readers what our own widgets are (a pain scale is a slider, a choice row a group).
/// Once.
void speakKitWidgets();

} // namespace sinew::kit
