#include "progress/assessment.h"

#include "progress/adherence_days.h"
#include "progress/estimates.h"
#include "progress/flags.h"
#include "progress/gates.h"
#include "progress/loads.h"
#include "progress/phases.h"
#include "progress/response_rules.h"
#include "progress/return_lists.h"
#include "progress/symmetries.h"
#include "progress/targets.h"
#include "progress/verdicts.h"
#include "progress/watches.h"

namespace sinew::progress {

Assessment assess(const Context& context) {
    const Case person{context};
    Assessment answer;
    answer.day = context.today;
    answer.episode = context.dossier.episode.id;
    answer.phase = phaseOf(person);
    const Plans plans{person, answer.phase};
    answer.response = newestResponse(person, Standpoint::evening(context.today));
    answer.gate = gateNow(person, answer.phase);
    const Findings findings{person, answer.phase, plans, answer.gate, recentResponses(person)};
    auto said = verdict(findings, answer.response);
    answer.verdict = said.verdict;
    answer.verdictBecause = std::move(said.because);
    answer.verdictTo = std::move(said.to);
    answer.returnChecklist = returnChecklist(person, answer.gate);
    answer.doses = doseTargets(person, plans);
    answer.flags = triage(findings);
    answer.symmetry = symmetry(person);
    answer.load = load(person);
    answer.adherence = adherence(person, plans);
    answer.estimate = estimate(person, answer.phase);
    answer.watch = watch(person, answer.phase);
    return answer;
}

} // namespace sinew::progress
