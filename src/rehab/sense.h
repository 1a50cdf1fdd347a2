#pragma once

#include "rehab/records.h"

#include "base/result.h"

namespace sinew::rehab {

/// What contradicts itself or lies outside human range in one record; most kinds cannot.
template <class T>
void checkSense(base::Problems&, const T&) {}
void checkSense(base::Problems& problems, const Episode& episode);
void checkSense(base::Problems& problems, const Plan& plan);
void checkSense(base::Problems& problems, const Session& session);
void checkSense(base::Problems& problems, const SetDone& set);
void checkSense(base::Problems& problems, const Snooze& snooze);
void checkSense(base::Problems& problems, const Measurement& measurement);

} // namespace sinew::rehab
