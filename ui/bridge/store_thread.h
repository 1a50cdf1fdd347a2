#pragma once

#include "bridge/worker.h"
#include "practice/practice.h"

namespace sinew::bridge {

/// The open store with its desks, on its own thread; what every page asks.
using StoreThread = Worker<practice::Practice>;

} // namespace sinew::bridge
