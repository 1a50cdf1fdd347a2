#include "patient/deed_keeper.h"

#include "bridge/error_text.h"

#include <algorithm>
#include <utility>

namespace sinew::patient {

namespace {

bool holds(const practice::TodayView& view,
           const std::optional<base::Id<rehab::Session>>& session) {
    return std::any_of(view.sessions.begin(), view.sessions.end(),
                       [&](const auto& entry) { return entry.session.id == session; });
}

} // namespace

void Sitting::follow(const practice::TodayView& view) {
    fresh = fresh && view.day == day;
    day = view.day;
    if (fresh || holds(view, session)) {
        return;
    }
    session.reset();
    if (!view.sessions.empty()) { // by start: an open one is the last
        session = view.sessions.back().session.id;
    }
}

DeedKeeper::DeedKeeper(bridge::StoreThread& store, QObject* parent)
    : QObject{parent},
      m_store{store} {}

void DeedKeeper::keep(const QString& field, Deed deed) {
    tryAgain();
    send(field, std::move(deed), std::nullopt);
}

/// On the store's thread with the day and session it was meant for: those of now, at first.
void DeedKeeper::send(const QString& field, Deed deed, std::optional<Sitting> meant) {
    ++m_sent;
    struct Kept {
        Answer answer;
        Unkept asked;
    };
    m_store.ask(
        this,
        [sitting = m_sitting, field, deed = std::move(deed), meant](practice::Practice& practice) {
            Sitting own = meant.value_or(*sitting);
            const bool now = !meant || (meant->day == sitting->day && !meant->session);
            auto answer = deed(practice.journal(), now ? *sitting : own);
            return Kept{std::move(answer), {field, deed, now ? *sitting : own}};
        },
        [this](const Kept& kept) { answer(kept.answer, kept.asked); });
}

void DeedKeeper::answer(const Answer& answer, const Unkept& asked) {
    if (answer.ok()) {
        Q_EMIT saved(*answer);
    } else if (bridge::mayPass(answer.error().code)) {
        m_unkept.push_back(asked);
        Q_EMIT waiting(asked.field, bridge::errorText(answer.error()));
    } else {
        Q_EMIT refused(asked.field, bridge::errorText(answer.error()));
    }
}

bool DeedKeeper::waitsFor(base::Day day) const {
    return std::any_of(m_unkept.begin(), m_unkept.end(),
                       [&](const Unkept& unkept) { return unkept.meant.day == day; });
}

void DeedKeeper::tryAgain() {
    for (auto& unkept : std::exchange(m_unkept, {})) {
        send(unkept.field, std::move(unkept.deed), unkept.meant);
    }
}

} // namespace sinew::patient
