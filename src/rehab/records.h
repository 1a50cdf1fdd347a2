#pragma once

#include "rehab/check_in.h"
#include "rehab/episode.h"
#include "rehab/measurement.h"
#include "rehab/people.h"
#include "rehab/session.h"
#include "rehab/upkeep.h"
#include "rehab/visit.h"

namespace sinew::rehab {

/// One version of a record. Nothing is overwritten: a save appends a revision, deletion is a
/// revision; the current one is the highest (revision, device).
template <class T>
struct Revision {
    base::Id<T> id;
    int revision = 1; ///< 1, 2, 3 ... within the record
    base::Id<Device> device;
    base::Id<Deed> deed;
    std::optional<base::Id<Account>> author;
    base::Instant at;
    base::Day
        day; ///< the rehab day the record is about; of `at` where the kind has no day of its own
    bool deleted = false;
    T value;
    friend bool operator==(const Revision&, const Revision&) = default;
};

/// Every kind of record, in the order in which references point backwards.
template <class... T>
struct KindList {};
using AllKinds =
    KindList<Device, Account, Clinic, Patient, Episode, Goal, Screening, Plan, Decision, Limit,
             Snooze, Session, SetDone, Run, CheckIn, PainMark, Measurement, Score, Visit, DayState,
             DayMove, Setting, Reminder, Audit, Erasure>;

/// Calls `visit.template operator()<T>()` for every kind.
template <class Visit>
constexpr void eachKind(Visit&& visit) {
    const auto each = [&]<class... T>(KindList<T...>) { (visit.template operator()<T>(), ...); };
    each(AllKinds{});
}

} // namespace sinew::rehab
