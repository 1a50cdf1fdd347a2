#pragma once

#include "support/course.h"

namespace sinew::test {

/// One who is to do the diver every day from 2 March on: a token of pain for each day.
[[nodiscard]] inline Course daily(const char* pains) {
    Course course{"2026-03-02"};
    course.plan("2026-03-02", "A2", "diver 3x6");
    course.days("2026-03-02", pains, "diver 3x6");
    return course;
}

} // namespace sinew::test
