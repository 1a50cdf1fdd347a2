#include "practice/journal.h"

#include "practice/reading.h"
#include "practice/signature.h"

#include "progress/adherence.h"
#include "progress/adherence_chart.h"
#include "progress/days_ahead.h"
#include "progress/load_chart.h"
#include "progress/pain_chart.h"
#include "progress/run_chart.h"
#include "progress/test_charts.h"

#include <algorithm>

namespace sinew::practice {

using namespace rehab;

namespace {

constexpr int daysAhead = 7;

void refuseFuture(const Desk& desk, base::Day day) {
    if (day > desk.today()) {
        throw Refusal{
            base::Error{base::Code::invalid, "", {{"day", "futureDay", desk.today().text()}}}};
    }
}

/// The newest session before `day`, if any: what the morning question is about.
const SessionEntry* sessionBefore(const Dossier& dossier, base::Day day) {
    const auto found =
        std::find_if(dossier.sessions.rbegin(), dossier.sessions.rend(),
                     [&](const SessionEntry& entry) { return entry.session.day < day; });
    return found == dossier.sessions.rend() ? nullptr : &*found;
}

std::optional<Minutes> lastStiffness(const Dossier& dossier, base::Day day) {
    const auto found =
        std::find_if(dossier.checkIns.rbegin(), dossier.checkIns.rend(),
                     [&](const auto& held) { return held.day < day && held.value.stiffnessMin; });
    return found == dossier.checkIns.rend() ? std::nullopt : found->value.stiffnessMin;
}

std::optional<Revision<CheckIn>> checkInOn(const Dossier& dossier, base::Day day,
                                           CheckInKind kind) {
    const auto found =
        std::find_if(dossier.checkIns.begin(), dossier.checkIns.end(),
                     [&](const auto& held) { return held.day == day && held.value.about == kind; });
    return found == dossier.checkIns.end() ? std::nullopt : std::optional{*found};
}

std::optional<PainScore> limitOf(const progress::DayPlan& plan) {
    std::optional<int> highest;
    for (const auto& item : plan.items) {
        if (item.painLimit && (!highest || *item.painLimit > *highest)) {
            highest = item.painLimit;
        }
    }
    return highest ? PainScore::from(*highest) : std::nullopt;
}

void fillUsual(TodayView& view, const Dossier& dossier) {
    for (auto entry = dossier.sessions.rbegin(); entry != dossier.sessions.rend(); ++entry) {
        const auto& session = entry->session;
        if (session.day >= view.day) {
            continue;
        }
        view.usualEffort = view.usualEffort ? view.usualEffort : session.value.rpe;
        view.usualMinutes = view.usualMinutes ? view.usualMinutes : session.value.minutes;
        if (view.usualEffort && view.usualMinutes) {
            return;
        }
    }
}

/// An open session is offered again however long ago it was left.
void fillSessions(TodayView& view, const Dossier& dossier) {
    for (auto entry = dossier.sessions.rbegin(); entry != dossier.sessions.rend(); ++entry) {
        if (entry->session.day == view.day) {
            view.sessions.insert(view.sessions.begin(), *entry);
        } else if (entry->session.day < view.day && !view.unfinished &&
                   entry->session.value.state == SessionState::open) {
            view.unfinished = *entry;
        }
    }
}

void fillFlags(TodayView& view, const progress::Context& context) {
    view.flags = progress::screeningOn(context).open;
    for (const auto& screening : context.dossier.screenings) {
        if (!view.flags.empty() && screening.id.string() == view.flags.front().record) {
            view.flagged = screening.value;
        }
    }
}

void fillMarks(TodayView& view, const Dossier& dossier) {
    for (const auto& mark : dossier.painMarks) { // by day
        if (mark.day == view.day) {
            view.marks.push_back(mark);
        } else if (mark.day < view.day) {
            if (!view.lastMarks.empty() && view.lastMarks.front().day != mark.day) {
                view.lastMarks.clear();
            }
            view.lastMarks.push_back(mark);
        }
    }
}

/// Said only to who has begun to log.
bool isMissed(const progress::Context& context, base::Day day) {
    const auto* last = sessionBefore(context.dossier, day + 1);
    if (last == nullptr || last->session.day == day) {
        return false;
    }
    const auto days = progress::adherenceDays(context, day, day);
    return !days.empty() && days.front().state == progress::DayAdherence::missed;
}

/// On a day without exercises: when there are some again, and until when it is paused.
void fillAhead(TodayView& view, const progress::Context& context) {
    const auto pauses = progress::pausesFrom(context.dossier, view.day);
    if (!pauses.empty() && pauses.front().from <= view.day) {
        view.pause = pauses.front();
    }
    const bool isFree = view.plan.state == progress::DayPlanState::rest ||
                        view.plan.state == progress::DayPlanState::paused;
    if (view.day != view.today || !isFree) {
        return;
    }
    for (auto& plan : progress::dayPlans(context, view.day + 1, daysAhead)) {
        if (plan.state == progress::DayPlanState::due && !view.next) {
            view.next = std::move(plan);
        }
    }
}

/// What the day says about the calendar around it.
void fillAround(TodayView& view, const progress::Context& context) {
    if (view.day != view.today) {
        return;
    }
    view.missedYesterday = isMissed(context, view.day - 1);
    const auto later = [&](base::Day day) {
        if (day > view.today && (!view.laterDay || day > *view.laterDay)) {
            view.laterDay = day;
        }
    };
    if (!context.dossier.sessions.empty()) {
        later(context.dossier.sessions.back().session.day);
    }
    if (!context.dossier.checkIns.empty()) {
        later(context.dossier.checkIns.back().day);
    }
}

} // namespace

namespace {

TodayView todayView(const progress::Context& context, base::Day today) {
    const auto& dossier = context.dossier;
    const auto day = context.today;
    TodayView view;
    view.today = today;
    view.patient = dossier.patient;
    view.episode = dossier.episode;
    view.day = day;
    view.phase = progress::phaseOf(context);
    view.dayOfInjury = view.phase.dayOfInjury;
    view.plan = progress::dayPlan(context);
    view.checkIn = checkInOn(dossier, day, CheckInKind::morning);
    if (const auto* last = sessionBefore(dossier, day)) {
        view.asksMorning = true;
        view.morning = {last->session.day, view.checkIn, lastStiffness(dossier, day)};
        view.lastResponse = progress::responseOn(context, last->session.day);
    }
    view.painLimit = limitOf(view.plan);
    fillSessions(view, dossier);
    std::copy_if(dossier.runs.begin(), dossier.runs.end(), std::back_inserter(view.runs),
                 [&](const auto& run) { return run.day == day; });
    fillUsual(view, dossier);
    fillFlags(view, context);
    fillMarks(view, dossier);
    fillAround(view, context);
    fillAhead(view, context);
    return view;
}

bool isSameTest(const Measurement& a, const Measurement& b) {
    return a.what == b.what && a.task == b.task;
}

std::vector<NewestTest> newestTests(const progress::Context& context) {
    std::vector<NewestTest> tests;
    for (const auto& held : context.dossier.measurements) {
        if (held.day > context.today || held.value.afterRelease.value_or(false)) {
            continue;
        }
        const auto known = std::find_if(tests.begin(), tests.end(), [&](const auto& test) {
            return isSameTest(test.value, held.value);
        });
        if (known == tests.end()) {
            tests.push_back({held.value, held.day, std::nullopt});
        } else if (known->day == held.day && known->value.side != held.value.side) {
            known->otherSide = held.value;
        } else {
            *known = {held.value, held.day, std::nullopt};
        }
    }
    return tests;
}

template <class Test>
std::optional<Revision<CheckIn>> newestCheckIn(const progress::Context& context, Test test) {
    const auto& all = context.dossier.checkIns;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const auto& held) {
        return held.day <= context.today && test(held.value);
    });
    return found == all.rend() ? std::nullopt : std::optional{*found};
}

PlanView planView(const progress::Context& context) {
    PlanView view;
    view.episode = context.dossier.episode;
    view.assessment = progress::assess(context);
    view.phase = view.assessment.phase;
    view.week = progress::dayPlans(context, context.today, daysAhead);
    for (const auto& move : context.dossier.dayMoves) {
        if (move.value.from >= context.today && move.value.from < context.today + daysAhead) {
            view.moves.push_back(move.value);
        }
    }
    view.pauses = progress::pausesFrom(context.dossier, context.today);
    view.watch = progress::watch(context);
    view.tests = newestTests(context);
    view.weekly = checkInOn(context.dossier, context.today, CheckInKind::weekly);
    view.lastSitting =
        newestCheckIn(context, [](const CheckIn& one) { return one.sittingMin.has_value(); });
    view.lastLoadTest =
        newestCheckIn(context, [](const CheckIn& one) { return one.loadTest.has_value(); });
    return view;
}

/// Of the plan that is in force on `day`, as seen from `today`.
std::optional<PlanTold> planTold(Desk& desk, base::Id<Episode> episode, base::Day today,
                                 base::Day day) {
    auto change = judged(desk, episode, [&](const Dossier& dossier) {
        return progress::planChangeOn(contextOf(desk, dossier, today), day);
    });
    if (!change) {
        return std::nullopt;
    }
    auto by = clinicianCalled(desk.store, change->author);
    return PlanTold{std::move(*change), std::move(by)};
}

} // namespace

base::Result<TodayView> Journal::today(base::Id<Episode> episode, base::Day day) {
    return attempt([&] {
        refuseFuture(m_desk, day);
        static_cast<void>(read(m_desk, episode, day)); // the sessions shown, with their sets
        auto view = judged(m_desk, episode, [&](const Dossier& dossier) {
            return todayView(contextOf(m_desk, dossier, day), m_desk.today());
        });
        view.now = m_desk.clock->now();
        view.planTold = planTold(m_desk, episode, day, day);
        return view;
    });
}

namespace {

ProgressView progressView(const progress::Context& context, base::Day first) {
    ProgressView view;
    view.episode = context.dossier.episode;
    view.phase = progress::phaseOf(context);
    view.pain = progress::painChart(context, first);
    view.adherence = progress::adherenceChart(context, first);
    view.strength = progress::strengthChart(context, first);
    view.range = progress::rangeChart(context, first);
    view.load = progress::loadChart(context, first);
    view.running = progress::runChart(context, first);
    view.calendar = progress::consistencyCalendar(context, first);
    view.goals = progress::goalsNow(context);
    view.consistency = progress::adherence(context);
    view.weeks = progress::compareWeeks(context);
    const auto& marks = context.dossier.painMarks;
    std::copy_if(marks.rbegin(), marks.rend(), std::back_inserter(view.marks),
                 [&](const auto& mark) { return mark.day >= first && mark.day <= context.today; });
    return view;
}

} // namespace

base::Result<ProgressView> Journal::progress(base::Id<Episode> episode, base::Day today,
                                             std::optional<base::Day> from) {
    return attempt([&] {
        refuseFuture(m_desk, today);
        return judged(m_desk, episode, [&](const Dossier& dossier) {
            const auto context = contextOf(m_desk, dossier, today);
            const auto first = std::max(from.value_or(base::Day{}), dossier.episode.value.onset);
            return progressView(context, first);
        });
    });
}

base::Result<PlanView> Journal::plan(base::Id<Episode> episode, base::Day today) {
    return attempt([&] {
        refuseFuture(m_desk, today);
        auto view = judged(m_desk, episode, [&](const Dossier& dossier) {
            return planView(contextOf(m_desk, dossier, today));
        });
        view.planTold = planTold(m_desk, episode, today, today + daysAhead - 1);
        return view;
    });
}

base::Result<Dossier> Journal::dossier(base::Id<Episode> episode) {
    return attempt([&] { return readWhole(m_desk, episode); });
}

} // namespace sinew::practice
