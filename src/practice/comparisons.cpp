#include "practice/comparisons.h"

#include "practice/attempt.h"
#include "practice/reading.h"

#include "progress/beside.h"
#include "store/episodes_like.h"

#include <algorithm>
#include <chrono>

namespace sinew::practice {

using namespace rehab;

namespace {

using Injuries = std::vector<Revision<Episode>>;

/// The person's other injuries, newest first.
Injuries othersOf(store::Store& store, const Revision<Episode>& here) {
    auto all = store.episodesOf(here.value.patient);
    std::erase_if(all, [&](const auto& one) { return one.id == here.id; });
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::tie(b.value.onset, b.id) < std::tie(a.value.onset, a.id);
    });
    return all;
}

/// Which of them stands beside it where nobody chose.
const Revision<Episode>* proposed(const Injuries& others, const Revision<Episode>& here) {
    const auto first = [&](auto fits) -> const Revision<Episode>* {
        const auto found = std::find_if(others.begin(), others.end(), fits);
        return found == others.end() ? nullptr : &*found;
    };
    if (const auto* before =
            first([&](const auto& one) { return one.id == here.value.recurrenceOf; })) {
        return before;
    }
    const auto* relapse = first([&](const auto& one) { return one.value.recurrenceOf == here.id; });
    return relapse != nullptr ? relapse : first([](const auto&) { return true; });
}

} // namespace

Comparisons::Comparisons(Desk& desk)
    : m_desk{desk},
      m_heard{desk.changes.subscribe([this](const Change& change) {
          m_of.reset(); // the group may be another one now
          if (change.episode) {
              m_traces.erase(*change.episode);
          } else {
              m_traces.clear();
          }
      })} {}

/// Who belongs to the group, and what is known of them forgotten where it may be otherwise now.
void Comparisons::gather(base::Id<Episode> episode) {
    const auto today = m_desk.today();
    const auto* figures = &m_desk.catalogue();
    if (m_readOn != today || m_readBy != figures) {
        m_traces.clear();
        m_readOn = today;
        m_readBy = figures;
    }
    if (m_of == episode) {
        return;
    }
    m_group = store::episodesLike(m_desk.store, read(m_desk, episode).episode.value);
    m_alike = m_group.size();
    m_group.resize(std::min(m_group.size(), mostCompared));
    m_of = episode;
}

std::vector<base::Id<Episode>> Comparisons::waiting() const {
    std::vector<base::Id<Episode>> ids;
    if (m_group.size() >= progress::leastGroup) { // fewer are not shown: nothing is read of them
        std::copy_if(m_group.begin(), m_group.end(), std::back_inserter(ids),
                     [this](const auto& id) { return !m_traces.contains(id); });
    }
    return ids;
}

std::vector<progress::Trace> Comparisons::traces() const {
    std::vector<progress::Trace> list;
    for (const auto& id : m_group) {
        const auto found = m_traces.find(id);
        if (found != m_traces.end() && found->second) {
            list.push_back(*found->second);
        }
    }
    return list;
}

void Comparisons::readTrace(base::Id<Episode> episode) {
    const auto dossier = m_desk.store.dossier(episode);
    m_traces[episode] =
        dossier ? std::optional{progress::traceOf(contextOf(m_desk, *dossier, m_readOn))}
                : std::nullopt;
}

base::Result<int> Comparisons::readOn(base::Id<Episode> episode, int milliseconds) {
    return attempt([&] {
        using Clock = std::chrono::steady_clock;
        const auto end = Clock::now() + std::chrono::milliseconds{milliseconds};
        gather(episode);
        auto ids = waiting();
        auto whole = m_desk.store.transaction();
        auto next = ids.begin();
        do {
            if (next == ids.end()) {
                break;
            }
            readTrace(*next++);
        } while (Clock::now() < end);
        whole.commit();
        return static_cast<int>(ids.end() - next);
    });
}

ClinicGroup Comparisons::group(const progress::Context& context) const {
    ClinicGroup group;
    group.alike = static_cast<int>(m_alike);
    group.waiting = static_cast<int>(waiting().size());
    const auto courses = traces();
    group.compared = static_cast<int>(courses.size());
    if (group.waiting == 0 && group.compared >= progress::leastGroup) {
        group.pain = progress::painAmong(context, courses);
    }
    return group;
}

CompareView Comparisons::viewOf(const Dossier& here, const Dossier* other) {
    const auto context = contextOf(m_desk, here, m_desk.today());
    CompareView view;
    view.episode = here.episode;
    view.day = context.today - here.episode.value.onset;
    view.injuries = othersOf(m_desk.store, here.episode);
    view.clinic = group(context);
    std::optional<progress::Trace> trace;
    if (other != nullptr) {
        const auto then = contextOf(m_desk, *other, context.today);
        view.beside = InjuryBeside{other->episode, progress::painBeside(context, then),
                                   progress::loadBeside(context, then),
                                   progress::strengthBeside(context, then)};
        trace = progress::traceOf(then);
    }
    view.milestones = progress::milestones(
        context, trace, view.clinic.pain ? traces() : std::vector<progress::Trace>{});
    view.published = progress::publishedFor(context);
    return view;
}

base::Result<CompareView> Comparisons::view(base::Id<Episode> episode,
                                            std::optional<base::Id<Episode>> beside) {
    return attempt([&] {
        gather(episode);
        const auto here = read(m_desk, episode).episode;
        const auto others = othersOf(m_desk.store, here);
        const auto* chosen = proposed(others, here);
        for (const auto& one : others) {
            chosen = one.id == beside ? &one : chosen;
        }
        return judged(m_desk, episode, [&](const Dossier& own) {
            return chosen == nullptr ? viewOf(own, nullptr)
                                     : judged(m_desk, chosen->id, [&](const Dossier& other) {
                                           return viewOf(own, &other);
                                       });
        });
    });
}

} // namespace sinew::practice
