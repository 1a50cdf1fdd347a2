#include "bench/ten_years.h"
#include "bench/timing.h"
#include "practice/knowledge.h"
#include "progress/adherence_chart.h"
#include "progress/assessment.h"
#include "progress/day_plan.h"
#include "progress/pain_chart.h"

#include <cstdio>
#include <cstdlib>

using namespace sinew;
using bench::Life;
using bench::median;
using bench::millisecondsOf;
using progress::Context;

namespace {

const base::Day today = *base::Day::from(2026, 3, 2);

template <class Judge>
void benchOne(const char* what, const Context& context, double bar, Judge judge) {
    constexpr int rounds = 31;
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        times.push_back(millisecondsOf([&] { static_cast<void>(judge(context)); }));
    }
    std::printf("%-52s %9.3f ms", what, median(times));
    bar > 0 ? std::printf("  (bar %.0f ms)\n", bar) : std::printf("\n");
}

/// The records are made outside the time that counts; only the judging is measured.
void benchCaseload(const rehab::Catalogue& catalogue, int patients) {
    constexpr int days = 90;
    double total = 0;
    std::size_t flags = 0;
    for (int patient = 0; patient < patients; ++patient) {
        const auto last = today - patient % 7;
        const auto dossier = Life{catalogue, last, {days, 1, 4}}.dossier();
        total += millisecondsOf([&] {
            flags += progress::assess({dossier, catalogue, last}).flags.size();
        });
    }
    std::printf("assess %d patients x 90 days, one core %19.2f s  (bar 3 s; %zu flags)\n", patients,
                total / 1000, flags);
}

} // namespace

int main(int argc, char** argv) {
    const auto catalogue = practice::shippedCatalogue();
    if (!catalogue) {
        return EXIT_FAILURE;
    }
    const auto& known = **catalogue;
    const auto decade = Life{known, today}.dossier();
    const Context context{decade, known, today};
    const auto quarter = Life{known, today, {90, 1, 4}}.dossier();
    benchOne("assess 90 days", {quarter, known, today}, 0,
             [](const Context& c) { return progress::assess(c); });
    benchOne("assess 10 years, 3 sessions a day", context, 5,
             [](const Context& c) { return progress::assess(c); });
    benchOne("today's plan after 10 years", context, 0,
             [](const Context& c) { return progress::dayPlan(c); });
    benchOne("pain chart of 10 years", context, 0,
             [](const Context& c) { return progress::painChart(c); });
    benchOne("adherence chart of 10 years", context, 0,
             [](const Context& c) { return progress::adherenceChart(c); });
    benchCaseload(known, argc > 1 ? std::atoi(argv[1]) : 10'000);
}
