#include "practice/planning.h"

#include "practice/attempt.h"
#include "practice/planning_parts.h"
#include "practice/reading.h"
#include "practice/signature.h"

#include "progress/day_plan.h"

#include <algorithm>

namespace sinew::practice {

using namespace rehab;

namespace {

using progress::PlanWarningKind;

/// The deeds of the plans and what was overridden with them, told by name.
class PlanPast {
public:
    PlanPast(Desk& desk, const progress::Context& context) : m_desk{desk}, m_context{context} {}

    [[nodiscard]] std::vector<PlanRevision> newestFirst() {
        std::vector<Revision<Plan>> all;
        for (const auto& plan : m_context.dossier.plans) {
            auto history = m_desk.store.history(plan.id);
            std::move(history.begin(), history.end(), std::back_inserter(all));
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const auto& a, const auto& b) { return a.at.utcMs < b.at.utcMs; });
        std::vector<PlanRevision> past;
        std::vector<Prescription> before;
        for (const auto& one : all) {
            before = past.empty() ? inForceBefore(one.day) : before;
            if (!one.deleted) {
                past.push_back(revisionOf(one, before));
                before = one.value.prescriptions;
            }
        }
        std::reverse(past.begin(), past.end());
        return past;
    }
    /// Of those that are not over, what speaks against a line now.
    [[nodiscard]] std::vector<PlanOverride>
    standing(const std::vector<progress::PlanWarning>& warnings) {
        std::vector<PlanOverride> overrides;
        for (const auto& warning : warnings) {
            const auto* found =
                needsReason(warning.kind)
                    ? progress::overrideOf(m_context, warning.kind, warning.exercise)
                    : nullptr;
            if (found != nullptr) {
                overrides.push_back(overrideOf(*found, warning.exercise, warning.kind));
            }
        }
        return overrides;
    }

private:
    [[nodiscard]] std::vector<Prescription> inForceBefore(base::Day day) const {
        const auto plan = progress::planOn(m_context, day - 1);
        return plan ? plan->prescriptions : std::vector<Prescription>{};
    }
    [[nodiscard]] PlanOverride overrideOf(const Revision<Snooze>& snooze,
                                          const std::string& exercise, PlanWarningKind kind) {
        return {exercise, kind, snooze.value.note.value_or(""),
                clinicianCalled(m_desk.store, snooze.author), snooze.day};
    }
    [[nodiscard]] PlanRevision revisionOf(const Revision<Plan>& plan,
                                          const std::vector<Prescription>& before) {
        PlanRevision revision{plan.at,
                              clinicianCalled(m_desk.store, plan.author),
                              plan.day,
                              plan.value.reason.value_or(""),
                              progress::planDifference(before, plan.value.prescriptions),
                              {}};
        for (const auto& snooze : m_context.dossier.snoozes) {
            const auto about = overrideIn(snooze.value.rule);
            if (snooze.deed == plan.deed && about) {
                revision.overrides.push_back(overrideOf(snooze, about->exercise, about->kind));
            }
        }
        return revision;
    }

    Desk& m_desk;
    const progress::Context& m_context;
};

PlanSheet sheetOf(Desk& desk, const progress::Context& context) {
    PlanSheet sheet;
    sheet.episode = context.dossier.episode;
    sheet.phase = progress::phaseOf(context);
    sheet.today = context.today;
    sheet.from = context.today + 1;
    sheet.seen = planSeen(context);
    const auto present = progress::planOn(context, sheet.from);
    sheet.present = present ? present->prescriptions : std::vector<Prescription>{};
    sheet.isProtocols = !isStored(context.dossier, sheet.present);
    sheet.standard = progress::protocolLines(context, sheet.from);
    sheet.warnings = progress::planWarnings(context, sheet.present);
    PlanPast past{desk, context};
    sheet.overrides = past.standing(sheet.warnings);
    sheet.past = past.newestFirst();
    return sheet;
}

} // namespace

const Revision<Plan>* newestPlan(const Dossier& dossier) {
    const Revision<Plan>* newest = nullptr;
    for (const auto& plan : dossier.plans) {
        const bool isLater =
            newest == nullptr || std::tie(plan.day, plan.id) > std::tie(newest->day, newest->id);
        newest = isLater ? &plan : newest;
    }
    return newest;
}

PlanSeen planSeen(const progress::Context& context) {
    PlanSeen seen;
    seen.phase = progress::phaseOf(context).phase;
    if (const auto* plan = newestPlan(context.dossier)) {
        seen.plan = plan->id;
        seen.revision = plan->revision;
    }
    return seen;
}

bool isStored(const Dossier& dossier, const std::vector<Prescription>& lines) {
    const auto* plan = newestPlan(dossier);
    return plan != nullptr && plan->value.prescriptions == lines;
}

std::optional<OverrideAbout> overrideIn(std::string_view rule) {
    for (std::size_t at = 0; at < Names<PlanWarningKind>::list.size(); ++at) {
        const auto kind = static_cast<PlanWarningKind>(at);
        const auto start = progress::overrideRule(kind, {});
        if (rule.starts_with(start)) {
            return OverrideAbout{kind, std::string{rule.substr(start.size())}};
        }
    }
    return std::nullopt;
}

base::Result<PlanSheet> Planning::sheet(base::Id<Episode> episode) {
    return attempt([&] {
        return judged(m_desk, episode, [&](const Dossier& dossier) {
            return sheetOf(m_desk, contextOf(m_desk, dossier, m_desk.today()));
        });
    });
}

base::Result<std::vector<progress::PlanWarning>>
Planning::weigh(base::Id<Episode> episode, const std::vector<Prescription>& lines) {
    return attempt([&] {
        return judged(m_desk, episode, [&](const Dossier& dossier) {
            return progress::planWarnings(contextOf(m_desk, dossier, m_desk.today()), lines);
        });
    });
}

base::Result<std::vector<progress::Substitute>>
Planning::substitutes(base::Id<Episode> episode, const std::string& exercise,
                      const std::vector<std::string>& taken) {
    return attempt([&] {
        return judged(m_desk, episode, [&](const Dossier& dossier) {
            return progress::substitutesFor(contextOf(m_desk, dossier, m_desk.today()), exercise,
                                            taken);
        });
    });
}

base::Result<Prescription> Planning::line(base::Id<Episode> episode, const std::string& exercise,
                                          const std::optional<Prescription>& inPlaceOf) {
    return attempt([&] {
        const auto from = m_desk.today() + 1;
        return judged(m_desk, episode, [&](const Dossier& dossier) {
            return progress::prescriptionFor(contextOf(m_desk, dossier, m_desk.today()), exercise,
                                             from, inPlaceOf ? &*inPlaceOf : nullptr);
        });
    });
}

} // namespace sinew::practice
