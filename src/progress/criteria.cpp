#include "progress/criteria.h"

#include "progress/green_days.h"
#include "progress/safety.h"

namespace sinew::progress {

namespace {

using rehab::CriterionKind;
using rehab::Truth;

CriterionJudgement blank(const rehab::Criterion& criterion) {
    CriterionJudgement judgement;
    judgement.id = criterion.id;
    judgement.label = criterion.id;
    judgement.bar = criterion.bar;
    judgement.comparison = criterion.bar ? rehab::nameOf(criterion.comparison) : "";
    judgement.unit = criterion.unit;
    judgement.daysNeeded = criterion.days;
    judgement.withinDays = criterion.within;
    judgement.weaker = criterion.weaker;
    judgement.clinicianOnly = criterion.clinicianOnly;
    judgement.source = criterion.evidence.tag;
    if (!criterion.alternative.empty()) {
        judgement.alternative = criterion.alternative.front().id;
    }
    return judgement;
}

/// What has to be recorded so that the criterion can be judged.
const char* missingCode(const Case& person, const rehab::Criterion& criterion) {
    switch (criterion.kind) {
    case CriterionKind::redFlagsClear:
        return "screening";
    case CriterionKind::symmetry:
    case CriterionKind::deficit:
        return injuredSide(person) ? "bothSides" : "baseline";
    case CriterionKind::taskPain:
        return "task";
    case CriterionKind::testPain:
        return "testPain";
    case CriterionKind::runAtEffort:
    case CriterionKind::runContinuous:
        return "run";
    case CriterionKind::dailyPain:
        return "dailyPain";
    case CriterionKind::loadTest:
        return "loadTest";
    case CriterionKind::exerciseDose:
        return "exercise";
    case CriterionKind::greenSessions:
    case CriterionKind::greenWeeks:
        return "sessions";
    case CriterionKind::usualVolume:
        return "usualVolume";
    case CriterionKind::readiness:
        return "readiness";
    case CriterionKind::signedByClinician:
        return "signature";
    default:
        return "measurement";
    }
}

void cannot(CriterionJudgement& judgement, const char* missing) {
    judgement.state = Truth::cannotJudge;
    judgement.missing = missing;
}

/// Days of the window, newest evidence first in rank: it decides, and enough days must agree.
CriterionJudgement byDays(const Case& person, const rehab::Criterion& criterion,
                          const Standpoint& at) {
    auto judgement = blank(criterion);
    std::optional<DayEvidence> newest;
    for (auto day = at.day - (criterion.within - 1); day <= at.day; day = day + 1) {
        if (const auto evidence = evidenceOn(person, criterion, day, at)) {
            newest = evidence;
            if (evidence->sign == Sign::meets) {
                judgement.days.push_back(day);
                judgement.records.emplace_back(evidence->record);
            }
        }
    }
    if (!newest) {
        cannot(judgement, missingCode(person, criterion));
        return judgement;
    }
    judgement.value = newest->value;
    judgement.record = newest->record;
    const bool enough = static_cast<int>(judgement.days.size()) >= criterion.days;
    if (newest->sign == Sign::unknown) {
        cannot(judgement, newest->value ? "answer" : missingCode(person, criterion));
    } else {
        judgement.state = newest->sign == Sign::meets && enough ? Truth::met : Truth::notMet;
        if (newest->sign == Sign::meets && !enough) {
            judgement.missing = "moreDays";
        }
    }
    return judgement;
}

CriterionJudgement byCount(const Case& person, const rehab::Criterion& criterion,
                           const Standpoint& at) {
    auto judgement = blank(criterion);
    const auto count = criterion.kind == CriterionKind::greenWeeks
                           ? greenWeeks(person, criterion, at)
                           : greenSessions(person, criterion, at);
    if (!count.any) {
        cannot(judgement, missingCode(person, criterion));
        return judgement;
    }
    judgement.value = count.value;
    for (const auto& green : count.days) {
        judgement.days.push_back(green.day);
        judgement.records.emplace_back(green.record);
    }
    judgement.record =
        judgement.records.empty() ? std::string{count.newest} : judgement.records.back();
    const bool met = rehab::meets(count.value, criterion.comparison, criterion.bar.value_or(0));
    judgement.state = met ? Truth::met : Truth::notMet;
    return judgement;
}

CriterionJudgement byVolume(const Case& person, const rehab::Criterion& criterion,
                            const Standpoint& at) {
    auto judgement = blank(criterion);
    const auto volume = usualVolume(person, at);
    if (!volume.percent) {
        cannot(judgement, volume.hasGoal ? "run" : "usualVolume");
        return judgement;
    }
    judgement.value = *volume.percent;
    for (const auto& run : volume.runs) {
        judgement.days.push_back(run.day);
        judgement.records.emplace_back(run.record);
    }
    judgement.record = volume.goal;
    const bool met = volume.allGreen &&
                     rehab::meets(*volume.percent, criterion.comparison, criterion.bar.value_or(0));
    judgement.state = met ? Truth::met : Truth::notMet;
    return judgement;
}

CriterionJudgement byScreening(const Case& person, const rehab::Criterion& criterion,
                               const Standpoint& at) {
    auto judgement = blank(criterion);
    const auto flags = screeningOn(person, at.day);
    judgement.record = flags.anyOpen ? flags.open.front().record : flags.record;
    if (flags.anyOpen) {
        judgement.state = Truth::notMet;
    } else if (!flags.complete) {
        cannot(judgement, "screening");
    } else {
        judgement.state = Truth::met;
        judgement.days.push_back(*flags.day);
        judgement.records.push_back(flags.record);
    }
    return judgement;
}

bool isSignOff(const rehab::Visit& visit) {
    const auto& codes = visit.codes;
    return visit.state == rehab::VisitState::signed_ &&
           std::find(codes.begin(), codes.end(), signOffCode) != codes.end();
}

CriterionJudgement bySignature(const Case& person, const rehab::Criterion& criterion,
                               const Standpoint& at) {
    auto judgement = blank(criterion);
    std::vector<const rehab::Revision<rehab::Visit>*> signedOff;
    for (const auto& visit : person.dossier.visits) {
        const bool inTime = visit.day <= at.day && visit.day > at.day - criterion.within;
        if (inTime && isSignOff(visit.value)) {
            signedOff.push_back(&visit);
        }
    }
    std::sort(signedOff.begin(), signedOff.end(), [](const auto* a, const auto* b) {
        return std::tie(a->day, a->id) < std::tie(b->day, b->id);
    });
    for (const auto* visit : signedOff) {
        judgement.days.push_back(visit->day);
        judgement.records.push_back(visit->id.string());
        judgement.record = visit->id.string();
    }
    if (judgement.days.empty()) {
        cannot(judgement, "signature");
    } else {
        judgement.state = Truth::met;
    }
    return judgement;
}

/// One met is enough, and a doubt about one leaves the whole in doubt.
int rank(Truth state) {
    return state == Truth::met ? 0 : state == Truth::cannotJudge ? 1 : 2;
}

CriterionJudgement byAny(const Case& person, const rehab::Criterion& criterion,
                         const Standpoint& at) {
    std::optional<CriterionJudgement> best;
    for (const auto& one : criterion.anyOf) {
        auto judged = judge(person, one, at);
        if (!best || rank(judged.state) < rank(best->state)) {
            best = std::move(judged);
        }
    }
    auto judgement = best.value_or(blank(criterion));
    judgement.id = criterion.id;
    judgement.weaker = judgement.weaker || criterion.weaker;
    return judgement;
}

CriterionJudgement asItIs(const Case& person, const rehab::Criterion& criterion,
                          const Standpoint& at) {
    switch (criterion.kind) {
    case CriterionKind::redFlagsClear:
        return byScreening(person, criterion, at);
    case CriterionKind::greenSessions:
    case CriterionKind::greenWeeks:
        return byCount(person, criterion, at);
    case CriterionKind::usualVolume:
        return byVolume(person, criterion, at);
    case CriterionKind::signedByClinician:
        return bySignature(person, criterion, at);
    case CriterionKind::anyOf:
        return byAny(person, criterion, at);
    default:
        return byDays(person, criterion, at);
    }
}

/// Nothing was recorded that speaks about it; a value that could not be tested is a record.
bool isUntouched(const Case& person, const rehab::Criterion& criterion, const Standpoint& at) {
    for (auto day = at.day - (criterion.within - 1); day <= at.day; day = day + 1) {
        if (evidenceOn(person, criterion, day, at)) {
            return false;
        }
    }
    return true;
}

} // namespace

CriterionJudgement judge(const Case& person, const rehab::Criterion& criterion,
                         const Standpoint& at) {
    const bool noTools = !rehab::hasAll(person.equipment, criterion.equipment);
    auto judged = asItIs(person, criterion, at);
    const bool outOfReach = noTools || criterion.clinicianOnly;
    if (judged.state != Truth::cannotJudge || !outOfReach || !isUntouched(person, criterion, at)) {
        return judged;
    }
    judged.missing = criterion.clinicianOnly ? "clinician" : "equipment";
    if (criterion.alternative.empty()) {
        return judged;
    }
    auto other = judge(person, criterion.alternative.front(), at);
    other.label = other.id;
    other.id = criterion.id;
    other.alternative = judged.alternative;
    other.byAlternative = true;
    return other;
}

} // namespace sinew::progress
