#pragma once

#include "rehab/episode.h"

#include "base/instant.h"

namespace sinew::rehab {

enum class SessionState { open, finished, stopped };
enum class NewSymptom { grab, limp, tingling, numbness, cramp };
enum class StopReason { pain, time, other };

/// One time of exercising. Its `day` is the rehab day of `startedAt`.
struct Session {
    static constexpr std::string_view kind = "session";
    static constexpr bool hasDay = true;
    base::Id<Episode> episode;
    base::Instant startedAt;
    SessionState state = SessionState::open;
    std::optional<PainScore> painBefore;
    std::optional<PainScore> painWorst;
    std::optional<PainScore> painAfter; ///< about an hour after
    std::optional<Minutes> stiffnessMin;
    std::optional<Effort> rpe;
    std::optional<Minutes> minutes;
    std::vector<NewSymptom> newSymptoms;
    std::optional<bool> painkiller;
    std::optional<StopReason> stopReason;
    std::optional<std::string> note;
    static constexpr auto fields() {
        return FieldTable{Field{"episode", &Session::episode},
                          Field{"startedAt", &Session::startedAt},
                          Field{"state", &Session::state},
                          Field{"painBefore", &Session::painBefore},
                          Field{"painWorst", &Session::painWorst},
                          Field{"painAfter", &Session::painAfter},
                          Field{"stiffnessMin", &Session::stiffnessMin},
                          Field{"rpe", &Session::rpe},
                          Field{"minutes", &Session::minutes},
                          Field{"newSymptoms", &Session::newSymptoms, 5},
                          Field{"painkiller", &Session::painkiller},
                          Field{"stopReason", &Session::stopReason},
                          Field{"note", &Session::note, noteLength}};
    }
    friend bool operator==(const Session&, const Session&) = default;
};

enum class SetState { done, partial, skipped };
enum class SkipReason { pain, time, equipment, ill, other };

/// One set, a record of its own; a left-right pair is one set with side `both`.
struct SetDone {
    static constexpr std::string_view kind = "set";
    static constexpr bool hasDay = true;
    base::Id<Session> session;
    base::Id<Episode> episode; ///< that of the session, kept so that sets lie beside it on disk
    Count order;               ///< 0, 1, 2 ... within the session
    std::string exercise;
    std::optional<Side> side;
    SetState state = SetState::done;
    std::optional<Count> reps;
    std::optional<Seconds> holdS;
    std::optional<Kilograms> loadKg;
    std::optional<Effort> rpe;
    std::optional<PainScore> pain;
    std::optional<SkipReason> skipReason;
    static constexpr auto fields() {
        return FieldTable{
            Field{"session", &SetDone::session}, Field{"episode", &SetDone::episode, 36, false},
            Field{"order", &SetDone::order},     Field{"exercise", &SetDone::exercise, 60},
            Field{"side", &SetDone::side},       Field{"state", &SetDone::state},
            Field{"reps", &SetDone::reps},       Field{"holdS", &SetDone::holdS},
            Field{"loadKg", &SetDone::loadKg},   Field{"rpe", &SetDone::rpe},
            Field{"pain", &SetDone::pain},       Field{"skipReason", &SetDone::skipReason}};
    }
    friend bool operator==(const SetDone&, const SetDone&) = default;
};

struct Run {
    static constexpr std::string_view kind = "run";
    static constexpr bool hasDay = true;
    base::Id<Episode> episode;
    std::optional<base::Id<Session>> session;
    std::string exercise;
    std::optional<base::Instant> startedAt;
    std::optional<Metres> distanceM;
    std::optional<Minutes> minutes;
    std::optional<std::string> ladderStep;
    std::optional<Percent> topEffortPct;
    std::optional<PainScore> painWorst;
    std::optional<Effort> rpe;
    static constexpr auto fields() {
        return FieldTable{
            Field{"episode", &Run::episode},           Field{"session", &Run::session},
            Field{"exercise", &Run::exercise, 60},     Field{"startedAt", &Run::startedAt},
            Field{"distanceM", &Run::distanceM},       Field{"minutes", &Run::minutes},
            Field{"ladderStep", &Run::ladderStep, 20}, Field{"topEffortPct", &Run::topEffortPct},
            Field{"painWorst", &Run::painWorst},       Field{"rpe", &Run::rpe}};
    }
    friend bool operator==(const Run&, const Run&) = default;
};

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::SessionState, "open", "finished", "stopped");
SINEW_NAMES(sinew::rehab::NewSymptom, "grab", "limp", "tingling", "numbness", "cramp");
SINEW_NAMES(sinew::rehab::StopReason, "pain", "time", "other");
SINEW_NAMES(sinew::rehab::SetState, "done", "partial", "skipped");
SINEW_NAMES(sinew::rehab::SkipReason, "pain", "time", "equipment", "ill", "other");
