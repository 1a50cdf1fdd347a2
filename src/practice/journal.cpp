#include "practice/journal.h"

#include "practice/act.h"
#include "practice/reading.h"

#include "progress/dose.h"
#include "progress/watch.h"

#include <algorithm>

namespace sinew::practice {

using namespace rehab;

namespace {

const Revision<CheckIn>* checkInOf(const Dossier& dossier, base::Day day, CheckInKind kind) {
    const auto found =
        std::find_if(dossier.checkIns.begin(), dossier.checkIns.end(),
                     [&](const auto& held) { return held.day == day && held.value.about == kind; });
    return found == dossier.checkIns.end() ? nullptr : &*found;
}

/// What stands at present, or a fresh value that is not kept yet.
template <class T>
base::Id<T> addOrRevise(Act& act, const Revision<T>* standing, T value, base::Day day) {
    return standing == nullptr ? act.add(day, std::move(value))
                               : act.revise(*standing, std::move(value));
}

std::vector<CriterionStood> asTheyStand(const progress::GateJudgement& gate) {
    std::vector<CriterionStood> stood;
    for (const auto& criterion : gate.criteria) {
        CriterionStood one{criterion.id, criterion.state, std::nullopt};
        if (criterion.value) {
            one.value = Reading::from(std::llround(*criterion.value * 1000));
        }
        stood.push_back(std::move(one));
    }
    return stood;
}

} // namespace

base::Result<SavedAs<CheckIn>> Journal::checkIn(base::Id<Episode> episode, base::Day day,
                                                CheckInKind kind, const Edit<CheckIn>& edit) {
    return attempt([&] {
        const auto& dossier = read(m_desk, episode);
        const auto* standing = checkInOf(dossier, day, kind);
        CheckIn value = standing != nullptr ? standing->value : CheckIn{};
        value.episode = episode;
        value.about = kind;
        edit(value);
        Act act{m_desk};
        act.about(dossier.episode);
        const auto id = addOrRevise(act, standing, std::move(value), day);
        return SavedAs<CheckIn>{act.done(), id};
    });
}

base::Result<Saved> Journal::stay(base::Id<Episode> episode, base::Day day,
                                  const std::string& exercise) {
    return attempt([&] {
        const auto& dossier = read(m_desk, episode);
        Act act{m_desk};
        act.about(dossier.episode);
        act.add(day, Snooze{episode, progress::stayRule(exercise), day, std::nullopt});
        return act.done();
    });
}

namespace {

const Revision<DayState>* stateOf(const Dossier& dossier, base::Day day) {
    const auto found = std::find_if(dossier.dayStates.begin(), dossier.dayStates.end(),
                                    [&](const auto& held) { return held.day == day; });
    return found == dossier.dayStates.end() ? nullptr : &*found;
}

/// From that day on the days without a gap that say the same.
void endFrom(Act& act, const Dossier& dossier, base::Day day, DayStateKind said) {
    for (const auto* held = stateOf(dossier, day); held != nullptr && held->value.state == said;
         held = stateOf(dossier, day)) {
        act.remove(*held);
        day = day + 1;
    }
}

} // namespace

base::Result<Saved> Journal::dayState(base::Id<Episode> episode, base::Day day,
                                      std::optional<DayStateKind> state) {
    return attempt([&] {
        const auto& dossier = read(m_desk, episode);
        const auto* standing = stateOf(dossier, day);
        Act act{m_desk};
        act.about(dossier.episode);
        if (state) {
            addOrRevise(act, standing, DayState{episode, *state, std::nullopt}, day);
        } else if (standing != nullptr) {
            act.remove(*standing);
            if (day >= m_desk.today()) {
                endFrom(act, dossier, day + 1, standing->value.state);
            }
        }
        return act.done();
    });
}

base::Result<Saved> Journal::pause(base::Id<Episode> episode, const progress::Pause& pause) {
    return attempt([&] {
        const bool isShort = pause.until < pause.from;
        if (isShort || pause.until > m_desk.today() + pauseDaysAhead) {
            throw Refusal{base::Error{
                base::Code::invalid, "", {{"until", isShort ? "contradiction" : "futureDay", ""}}}};
        }
        const auto& dossier = read(m_desk, episode);
        Act act{m_desk};
        act.about(dossier.episode);
        for (auto day = pause.from; day <= pause.until; day = day + 1) {
            addOrRevise(act, stateOf(dossier, day), DayState{episode, pause.state, std::nullopt},
                        day);
        }
        endFrom(act, dossier, pause.until + 1, pause.state);
        return act.done();
    });
}

base::Result<SavedAs<Measurement>> Journal::measurement(base::Day day, const Measurement& value) {
    return attempt([&] {
        const auto& dossier = read(m_desk, value.episode);
        Act act{m_desk};
        act.about(dossier.episode);
        const auto id = act.add(day, value);
        return SavedAs<Measurement>{act.done(), id};
    });
}

base::Result<Saved> Journal::measurements(base::Day day, const std::vector<Measurement>& values) {
    return attempt([&] {
        Act act{m_desk};
        for (const auto& value : values) {
            act.about(read(m_desk, value.episode).episode);
            act.add(day, value);
        }
        return act.done();
    });
}

namespace {

/// The screening of that day that a deed is about: the newest that says yes, else the newest.
const Revision<Screening>* screeningOf(const Dossier& dossier, base::Day day) {
    const Revision<Screening>* found = nullptr;
    const auto saysYes = [](const Revision<Screening>& held) {
        const auto& answers = held.value.answers;
        return std::any_of(answers.begin(), answers.end(),
                           [](const auto& answer) { return answer == true; });
    };
    for (const auto& held : dossier.screenings) {
        const bool isBetter =
            !found || std::tuple{saysYes(held), held.id} > std::tuple{saysYes(*found), found->id};
        found = held.day == day && isBetter ? &held : found;
    }
    return found;
}

} // namespace

base::Result<SavedAs<Screening>> Journal::screening(base::Id<Episode> episode, base::Day day,
                                                    const Edit<Screening>& edit) {
    return attempt([&] {
        const auto& dossier = read(m_desk, episode);
        const auto* standing = screeningOf(dossier, day);
        Screening value = standing != nullptr ? standing->value : Screening{};
        value.episode = episode;
        edit(value);
        Act act{m_desk};
        act.about(dossier.episode);
        const auto id = addOrRevise(act, standing, std::move(value), day);
        return SavedAs<Screening>{act.done(), id};
    });
}

base::Result<SavedAs<Screening>> Journal::screenAgain(base::Id<Episode> episode, base::Day day,
                                                      const RedFlagAnswers& answers) {
    return attempt([&] {
        const auto& dossier = read(m_desk, episode);
        Act act{m_desk};
        act.about(dossier.episode);
        const auto id = act.add(day, Screening{episode, answers, std::nullopt});
        return SavedAs<Screening>{act.done(), id};
    });
}

namespace {

/// An assistant writes down what others do, but decides nothing about the phase.
void refuseAssistants(const Desk& desk) {
    const auto account = desk.author ? desk.store.head(*desk.author) : std::nullopt;
    if (account && account->value.role == Role::assistant) {
        throw Refusal{base::Code::notAllowed, "role"};
    }
}

} // namespace

base::Result<SavedAs<Episode>> Journal::relapse(base::Id<Episode> episode, base::Day day,
                                                const std::optional<RedFlagAnswers>& answers) {
    return attempt([&] {
        refuseAssistants(m_desk);
        const auto& dossier = read(m_desk, episode);
        auto earlier = dossier.episode;
        if (earlier.value.state == EpisodeState::closed || day < earlier.value.onset) {
            throw Refusal{base::Code::notAllowed, "episode"};
        }
        Act act{m_desk};
        const auto next = act.add(day, progress::relapseOf(earlier, day));
        auto closed = earlier.value;
        closed.state = EpisodeState::closed;
        act.revise(earlier, std::move(closed));
        act.about(next, day);
        if (answers) {
            act.add(m_desk.today(), Screening{next, *answers, std::nullopt});
        }
        return SavedAs<Episode>{act.done(), next};
    });
}

base::Result<SavedAs<Decision>> Journal::decide(base::Day day, const Decision& wanted) {
    return attempt([&] {
        refuseAssistants(m_desk);
        const auto& dossier = read(m_desk, wanted.episode);
        const auto gate = gateOf(m_desk, wanted.episode, day);
        Decision value = wanted;
        if (value.decided == DecisionKind::accept && gate.state != progress::GateState::open) {
            throw Refusal{base::Code::notAllowed, "gate not open"};
        }
        if (value.decided == DecisionKind::accept && !value.to) {
            value.to = gate.to;
        }
        if (value.decided == DecisionKind::override_ && (!value.reason || value.reason->empty())) {
            throw Refusal{base::Error{base::Code::invalid, "", {{"reason", "missing", ""}}}};
        }
        value.criteria = asTheyStand(gate);
        value.figures = m_desk.knowledge.figuresInUse();
        Act act{m_desk};
        act.about(dossier.episode);
        const auto id = act.add(day, std::move(value));
        return SavedAs<Decision>{act.done(), id};
    });
}

base::Result<Saved> Journal::undo(base::Id<Deed> deed) {
    return attempt([&] {
        const Saved saved{m_desk.ids->make<Deed>(), m_desk.clock->now()};
        auto transaction = m_desk.store.transaction();
        for (const auto& episode :
             m_desk.store.undo(deed, {m_desk.device, saved.deed, m_desk.author, saved.at})) {
            if (auto problems = onsetProblemsAfterUndo(m_desk.store, episode); !problems.empty()) {
                throw Refusal{base::Error{base::Code::invalid, "", std::move(problems)}};
            }
        }
        transaction.commit();
        m_desk.dossiers.forget();
        m_desk.changes.emit({saved.deed, std::nullopt});
        return saved;
    });
}

} // namespace sinew::practice
