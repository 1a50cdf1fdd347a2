#include "practice/caseload.h"

#include "practice/act.h"
#include "practice/reading.h"

#include <algorithm>
#include <array>

// What stands behind a flag of the caseload, and what is done about it.
namespace sinew::practice {

using namespace rehab;

bool hasOwnLimit(std::string_view rule) {
    static constexpr std::array<std::string_view, 5> rules{"pain.overLimit", "silence", "plateau",
                                                           "reeval.due", "watch.pain"};
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

base::Result<CaseEvidence> Caseload::evidence(base::Id<Episode> episode) {
    return attempt([&] {
        CaseEvidence evidence;
        evidence.flags = judged(m_desk, episode, [&](const Dossier& dossier) {
            return progress::triage(contextOf(m_desk, dossier, m_desk.today()));
        });
        evidence.snoozes = read(m_desk, episode).snoozes;
        evidence.limits = read(m_desk, episode).limits;
        return evidence;
    });
}

namespace {

[[noreturn]] void refuse(const char* field, const char* code, std::string detail) {
    throw Refusal{base::Error{base::Code::invalid, "", {{field, code, std::move(detail)}}}};
}

} // namespace

base::Result<SavedAs<Snooze>> Caseload::snooze(base::Id<Episode> episode, const std::string& rule,
                                               base::Day until,
                                               const std::optional<std::string>& note) {
    return attempt([&] {
        if (until <= m_desk.today()) {
            refuse("until", "pastDay", m_desk.today().text());
        }
        const auto& dossier = read(m_desk, episode);
        Act act{m_desk};
        act.about(dossier.episode);
        const auto id = act.add(m_desk.today(), Snooze{episode, rule, until, note});
        return SavedAs<Snooze>{act.done(), id};
    });
}

base::Result<Saved> Caseload::limit(base::Id<Episode> episode, const std::string& rule,
                                    std::optional<Reading> value,
                                    const std::optional<std::string>& reason) {
    return attempt([&] {
        if (!hasOwnLimit(rule)) {
            refuse("rule", "unknown", rule);
        }
        const auto& dossier = read(m_desk, episode);
        Act act{m_desk};
        act.about(dossier.episode);
        const auto standing =
            std::find_if(dossier.limits.begin(), dossier.limits.end(),
                         [&](const auto& held) { return held.value.rule == rule; });
        if (!value && standing != dossier.limits.end()) {
            act.remove(*standing);
        } else if (value && standing != dossier.limits.end()) {
            act.revise(*standing, Limit{episode, rule, *value, reason});
        } else if (value) {
            act.add(m_desk.today(), Limit{episode, rule, *value, reason});
        }
        return act.done();
    });
}

} // namespace sinew::practice
