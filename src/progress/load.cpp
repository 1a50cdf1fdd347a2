#include "progress/load.h"

#include "progress/loads.h"

#include <cmath>
#include <numeric>

namespace sinew::progress {

namespace {

template <class T>
std::optional<double> loadOf(const T& done) {
    return done.rpe && done.minutes
               ? std::optional<double>{done.rpe->value() * done.minutes->value()}
               : std::nullopt;
}

/// Sessions and runs of a day one by one; a run inside a session is part of that session's load.
template <class Take>
void eachLoad(const Case& person, base::Day day, Take take) {
    for (const auto* entry : person.timeline.sessions.on(day)) {
        if (isBegun(*entry)) {
            take(loadOf(entry->session.value), entry->session.id.text());
        }
    }
    for (const auto* run : person.timeline.runs.on(day)) {
        if (!run->value.session) {
            take(loadOf(run->value), run->id.text());
        }
    }
}

double mean(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

DayLoad loadsOn(const Case& person, base::Day day) {
    DayLoad sum;
    eachLoad(person, day, [&](const std::optional<double>& load, std::string_view) {
        ++sum.of;
        sum.n += load.has_value();
        sum.known += load.value_or(0);
    });
    return sum;
}

std::optional<double> loadOn(const Case& person, base::Day day) {
    const auto sum = loadsOn(person, day);
    return sum.n == sum.of ? std::optional{sum.known} : std::nullopt;
}

std::optional<double> monotony(std::span<const double> days) {
    if (days.size() < 2) {
        return std::nullopt;
    }
    const double middle = mean(days);
    const double squares =
        std::accumulate(days.begin(), days.end(), 0.0, [&](double sum, double value) {
            return sum + (value - middle) * (value - middle);
        });
    const double deviation = std::sqrt(squares / static_cast<double>(days.size() - 1));
    return deviation > 0 ? std::optional{middle / deviation} : std::nullopt;
}

double ewma(std::span<const double> loads, int days) {
    const double lambda = 2.0 / (days + 1);
    double value = loads.empty() ? 0 : loads.front();
    for (const double load : loads) {
        value = load * lambda + value * (1 - lambda);
    }
    return value;
}

std::optional<double> coupledRatio(std::span<const double> loads, int acute, int chronic) {
    if (static_cast<int>(loads.size()) < chronic) {
        return std::nullopt;
    }
    const double base = mean(loads.last(static_cast<std::size_t>(chronic)));
    return base > 0 ? std::optional{mean(loads.last(static_cast<std::size_t>(acute))) / base}
                    : std::nullopt;
}

std::optional<double> uncoupledRatio(std::span<const double> loads, int acute, int chronic) {
    if (static_cast<int>(loads.size()) < chronic) {
        return std::nullopt;
    }
    const auto window = loads.last(static_cast<std::size_t>(chronic));
    const double base = mean(window.first(static_cast<std::size_t>(chronic - acute)));
    return base > 0 ? std::optional{mean(window.last(static_cast<std::size_t>(acute))) / base}
                    : std::nullopt;
}

namespace {

void sumWeek(const Case& person, Load& load) {
    load.week = 0;
    std::vector<double> days;
    for (auto day = person.today - (person.rules.load.acuteDays - 1); day <= person.today;
         day = day + 1) {
        eachLoad(person, day, [&](const std::optional<double>& one, std::string_view record) {
            load.because.push_back({"load.session",
                                    one,
                                    {},
                                    day,
                                    std::string{record},
                                    person.rules.load.acuteDays.evidence.tag});
        });
        const auto sum = loadsOn(person, day);
        load.of += sum.of;
        load.n += sum.n;
        load.week = *load.week + sum.known;
        if (day >= person.timeline.first) {
            days.push_back(sum.known);
        }
    }
    const bool isWhole = static_cast<int>(days.size()) == person.rules.load.acuteDays;
    if (isWhole && load.n == load.of) {
        load.monotony = monotony(days);
        load.strain = load.monotony ? std::optional{*load.week * *load.monotony} : std::nullopt;
    }
}

/// A ratio of weighted means over at most a year: what lies further back weighs nothing.
void ratio(const Case& person, Load& load) {
    constexpr int year = 366;
    const auto& rules = person.rules.load;
    const auto first = std::max(person.timeline.first, person.today - year);
    if (person.today - first + 1 < rules.chronicDays) {
        load.ewmaWhy = "needs28Days";
        return;
    }
    std::vector<double> loads;
    for (auto day = first; day <= person.today; day = day + 1) {
        const auto one = loadOn(person, day);
        if (!one && day > person.today - rules.chronicDays) {
            load.ewmaWhy = "unanswered";
            return;
        }
        if (one) {
            loads.push_back(*one);
        }
    }
    const double chronic = ewma(loads, rules.chronicDays);
    if (chronic > 0) {
        load.ewmaRatio = ewma(loads, rules.acuteDays) / chronic;
    } else {
        load.ewmaWhy = "noLoad";
    }
}

} // namespace

Load load(const Case& person) {
    Load result;
    sumWeek(person, result);
    ratio(person, result);
    return result;
}

Load load(const Context& context) {
    return load(Case{context});
}

std::vector<std::optional<double>> dailyLoads(const Context& context, base::Day from,
                                              base::Day to) {
    const Case person{context};
    std::vector<std::optional<double>> loads;
    for (auto day = from; day <= to; day = day + 1) {
        loads.push_back(loadOn(person, day));
    }
    return loads;
}

} // namespace sinew::progress
