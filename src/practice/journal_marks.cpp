#include "practice/journal.h"

#include "practice/act.h"
#include "practice/reading.h"

#include <algorithm>

namespace sinew::practice {

using namespace rehab;

namespace {

bool isAt(const PainMark& mark, const MarkPlace& place) {
    return mark.region == place.region && mark.side == place.side;
}

/// Null where the place has fewer marks on that day.
const Revision<PainMark>* standingAt(const Dossier& dossier, base::Day day,
                                     const MarkPlace& place) {
    int index = 0;
    for (const auto& mark : dossier.painMarks) {
        if (mark.day == day && isAt(mark.value, place) && index++ == place.index) {
            return &mark;
        }
    }
    return nullptr;
}

std::optional<base::Day> lastMarkedBefore(const Dossier& dossier, base::Day day) {
    const auto found = std::find_if(dossier.painMarks.rbegin(), dossier.painMarks.rend(),
                                    [&](const auto& mark) { return mark.day < day; });
    return found == dossier.painMarks.rend() ? std::nullopt : std::optional{found->day};
}

} // namespace

base::Result<SavedAs<PainMark>> Journal::painMark(base::Id<Episode> episode, base::Day day,
                                                  const MarkPlace& place,
                                                  const Edit<PainMark>& edit) {
    return attempt([&] {
        const auto& dossier = read(m_desk, episode);
        const auto* standing = standingAt(dossier, day, place);
        PainMark value = standing != nullptr ? standing->value : PainMark{};
        value.episode = episode;
        value.region = place.region;
        value.side = place.side;
        edit(value);
        Act act{m_desk};
        act.about(dossier.episode);
        const auto id = standing == nullptr ? act.add(day, std::move(value))
                                            : act.revise(*standing, std::move(value));
        return SavedAs<PainMark>{act.done(), id};
    });
}

base::Result<Saved> Journal::removePainMark(base::Id<Episode> episode, base::Day day,
                                            const MarkPlace& place) {
    return attempt([&] {
        const auto& dossier = read(m_desk, episode);
        const auto* standing = standingAt(dossier, day, place);
        if (standing == nullptr) {
            throw Refusal{base::Code::notFound, "mark"};
        }
        Act act{m_desk};
        act.about(dossier.episode);
        act.remove(*standing);
        return act.done();
    });
}

base::Result<Saved> Journal::repeatPainMarks(base::Id<Episode> episode, base::Day day) {
    return attempt([&] {
        const auto& dossier = read(m_desk, episode);
        const auto last = lastMarkedBefore(dossier, day);
        if (!last) {
            throw Refusal{base::Code::notFound, "mark"};
        }
        Act act{m_desk};
        act.about(dossier.episode);
        for (const auto& mark : dossier.painMarks) {
            const MarkPlace place{mark.value.region, mark.value.side, 0};
            if (mark.day == *last && standingAt(dossier, day, place) == nullptr) {
                act.add(day, mark.value);
            }
        }
        return act.done();
    });
}

} // namespace sinew::practice
