#pragma once

#include "rehab/sets.h"

namespace sinew::rehab {

struct SessionEntry {
    Revision<Session> session;
    Sets sets;
};

/// Everything current about one episode, deleted records left out; every list by day, then by
/// moment, then by id. Judgements are pure functions of this value, a catalogue, settings and a
/// day.
struct Dossier {
    Revision<Patient> patient;
    Revision<Episode> episode;
    std::vector<Revision<Goal>> goals;
    std::vector<Revision<Screening>> screenings;
    std::vector<Revision<Plan>> plans;
    std::vector<Revision<Decision>> decisions;
    std::vector<Revision<Limit>> limits;
    std::vector<Revision<Snooze>> snoozes;
    std::vector<SessionEntry> sessions;
    std::vector<Revision<Run>> runs;
    std::vector<Revision<CheckIn>> checkIns;
    std::vector<Revision<PainMark>> painMarks;
    std::vector<Revision<Measurement>> measurements;
    std::vector<Revision<Score>> scores;
    std::vector<Revision<Visit>> visits;
    std::vector<Revision<DayState>> dayStates;
    std::vector<Revision<DayMove>> dayMoves;
};

} // namespace sinew::rehab
