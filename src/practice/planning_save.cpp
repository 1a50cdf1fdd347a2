#include "practice/planning.h"

#include "practice/act.h"
#include "practice/planning_parts.h"
#include "practice/reading.h"
#include "practice/signature.h"

#include "base/text.h"
#include "progress/day_plan.h"

#include <algorithm>
#include <set>

namespace sinew::practice {

using namespace rehab;

namespace {

/// An override is given for the phase; it ends with that, and after a year in any case.
constexpr int overrideDays = 365;

/// What the library's own doses may be, by the name of the field there.
template <class Number>
void checkDose(base::Problems& problems, const std::string& field, const std::optional<Number>& is,
               std::string_view inLibrary) {
    rehab::eachKey<Dose>([&](const auto& key) {
        const bool isBeyond =
            is && key.name == inLibrary && (is->value() < key.least || is->value() > key.most);
        if (isBeyond) {
            problems.push_back({field, "outOfRange",
                                std::to_string(static_cast<int>(key.least)) + ".." +
                                    std::to_string(static_cast<int>(key.most))});
        }
    });
}

void checkDoses(base::Problems& problems, const std::string& at, const Prescription& line) {
    checkDose(problems, at + "sets", line.sets, "sets");
    checkDose(problems, at + "repsMin", line.repsMin, "repsMin");
    checkDose(problems, at + "repsMax", line.repsMax, "repsMax");
    checkDose(problems, at + "holdS", line.holdS, "holdS");
    checkDose(problems, at + "minutes", line.minutes, "minutesMin");
    checkDose(problems, at + "distanceM", line.distanceM, "distanceM");
    checkDose(problems, at + "effortPct", line.effortPct, "effortPctMin");
    checkDose(problems, at + "restS", line.restS, "restS");
    checkDose(problems, at + "timesADay", line.timesADay, "perDay");
    checkDose(problems, at + "everyDays", line.everyDays, "everyDays");
}

const std::string& typedReason(const PlanDraft& draft, const std::string& exercise) {
    static const std::string none;
    const auto found = std::find_if(draft.overrides.begin(), draft.overrides.end(),
                                    [&](const auto& one) { return one.exercise == exercise; });
    return found == draft.overrides.end() ? none : found->reason;
}

bool isBlank(const std::string& text) {
    return base::isText(text) && base::searchKey(text).empty();
}

/// What keeps a draft from being saved, against what stands now.
class Check {
public:
    Check(const progress::Context& context, const PlanDraft& draft)
        : m_context{context},
          m_draft{draft},
          m_warnings{progress::planWarnings(context, draft.lines)} {
        if (const auto plan = progress::planOn(context, draft.from)) {
            m_before = plan->prescriptions;
        }
    }

    [[nodiscard]] base::Problems problems() {
        if (isBlank(m_draft.reason)) {
            m_problems.push_back({"reason", "missing", ""});
        }
        if (m_draft.from < m_context.today) {
            m_problems.push_back({"from", "pastDay", m_context.today.text()});
        }
        if (m_draft.lines == m_before && !endsLaterPlan()) {
            m_problems.push_back({"lines", "unchanged", ""});
        }
        std::set<std::string> there;
        for (std::size_t at = 0; at < m_draft.lines.size(); ++at) {
            const auto& line = m_draft.lines[at];
            const auto path = "lines[" + std::to_string(at) + "].";
            if (!there.insert(line.exercise).second) {
                m_problems.push_back({path + "exercise", "twice", ""});
            }
            if (std::find(m_before.begin(), m_before.end(), line) == m_before.end()) {
                checkChanged(path, line);
            }
            checkOverride(path, line);
        }
        return std::move(m_problems);
    }
    /// The warnings that the draft gives a reason for.
    [[nodiscard]] std::vector<Snooze> overrides(base::Id<Episode> episode) const {
        std::vector<Snooze> kept;
        for (const auto& warning : m_warnings) {
            const auto& reason = typedReason(m_draft, warning.exercise);
            if (needsReason(warning.kind) && !isBlank(reason)) {
                Snooze snooze{episode, progress::overrideRule(warning.kind, warning.exercise),
                              m_context.today + overrideDays, reason};
                const bool isThere = std::find(kept.begin(), kept.end(), snooze) != kept.end();
                if (!isThere) {
                    kept.push_back(std::move(snooze));
                }
            }
        }
        return kept;
    }

private:
    [[nodiscard]] bool endsLaterPlan() const {
        const auto& plans = m_context.dossier.plans;
        return std::any_of(plans.begin(), plans.end(),
                           [&](const auto& plan) { return plan.day > m_draft.from; });
    }
    /// What stood there before may stay as it was.
    void checkChanged(const std::string& path, const Prescription& line) {
        const bool wasThere = std::any_of(m_before.begin(), m_before.end(), [&](const auto& one) {
            return one.exercise == line.exercise;
        });
        if (!wasThere && m_context.catalogue.exercise(line.exercise) == nullptr) {
            m_problems.push_back({path + "exercise", "unknownReference", ""});
        }
        checkDoses(m_problems, path, line);
    }
    void checkOverride(const std::string& path, const Prescription& line) {
        const bool isOpen =
            isBlank(typedReason(m_draft, line.exercise)) &&
            std::any_of(m_warnings.begin(), m_warnings.end(), [&](const auto& warning) {
                return warning.exercise == line.exercise && needsReason(warning.kind) &&
                       progress::overrideOf(m_context, warning.kind, warning.exercise) == nullptr;
            });
        if (isOpen) {
            m_problems.push_back({path + "override", "missing", ""});
        }
    }

    const progress::Context& m_context;
    const PlanDraft& m_draft;
    std::vector<progress::PlanWarning> m_warnings;
    std::vector<Prescription> m_before;
    base::Problems m_problems;
};

struct Judged {
    PlanSeen seen;
    base::Problems problems;
    std::vector<Snooze> overrides;
    std::string phase;
};

/// As the store says now, whatever is held in memory: another window may have written.
Dossier readAnew(Desk& desk, base::Id<Episode> episode) {
    auto dossier = desk.store.dossier(episode, setsFrom(desk.today()));
    if (!dossier) {
        throw Refusal{base::Code::notFound, "episode"};
    }
    return std::move(*dossier);
}

/// One plan for each first day; those that would take its place later end with it.
void keep(Act& act, const Dossier& dossier, base::Day from, const Plan& plan) {
    const Revision<Plan>* standing = nullptr;
    for (const auto& one : dossier.plans) {
        standing = one.day == from && (!standing || standing->id < one.id) ? &one : standing;
    }
    for (const auto& one : dossier.plans) {
        if (one.day > from) {
            act.remove(one);
        }
    }
    if (standing != nullptr) {
        act.revise(*standing, plan);
    } else {
        act.add(from, plan);
    }
}

} // namespace

base::Result<Saved> Planning::save(base::Id<Episode> episode, const PlanDraft& draft) {
    return attempt([&] {
        static_cast<void>(clinicianHere(m_desk));
        Act act{m_desk};
        auto dossier = readAnew(m_desk, episode);
        const auto found = judged(m_desk.store, dossier, [&](const Dossier& now) {
            const auto context = contextOf(m_desk, now, m_desk.today());
            Check check{context, draft};
            return Judged{planSeen(context), check.problems(), check.overrides(episode),
                          progress::phaseOf(context).phase};
        });
        if (found.seen != draft.seen) {
            throw Refusal{base::Code::conflict, "the plan was changed meanwhile"};
        }
        if (!found.problems.empty()) {
            throw Refusal{base::Error{base::Code::invalid, "", found.problems}};
        }
        act.about(dossier.episode);
        keep(act, dossier, draft.from, Plan{episode, found.phase, draft.reason, draft.lines});
        for (const auto& snooze : found.overrides) {
            act.add(m_desk.today(), snooze);
        }
        return act.done();
    });
}

} // namespace sinew::practice
