#include "progress/assessment.h"

#include "progress/adherence_days.h"
#include "progress/gates.h"
#include "progress/phases.h"
#include "progress/response_rules.h"
#include "progress/targets.h"

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
    answer.doses = doseTargets(person, plans);
    answer.adherence = adherence(person, plans);
    return answer;
}

} // namespace sinew::progress
