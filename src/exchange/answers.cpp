#include "exchange/answers.h"

#include <cmath>

namespace sinew::exchange {

namespace {

Json number(std::optional<double> value, int decimals) {
    return value ? Json{rounded(*value, decimals)} : Json{};
}

Json day(std::optional<base::Day> value) {
    return value ? Json{value->text()} : Json{};
}

template <rehab::Named Enum>
Json name(std::optional<Enum> value) {
    return value ? Json{rehab::nameOf(*value)} : Json{};
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json{} : Json{text};
}

Json days(const std::vector<base::Day>& values) {
    return listOf(values, [](base::Day value) { return day(value); });
}

Json texts(const std::vector<std::string>& values) {
    return listOf(values, [](const std::string& value) { return Json{value}; });
}

void addKnown(Json& object, std::string_view name, const Json& value) {
    if (!value.isNull()) {
        object.add(name, value);
    }
}

std::string_view side(rehab::SideRule rule, rehab::Side injured) {
    return rule == rehab::SideRule::injured ? rehab::nameOf(injured) : rehab::nameOf(rule);
}

Json last(const std::optional<progress::LastDone>& last) {
    if (!last) {
        return {};
    }
    Json object = Json::object();
    object.add("day", day(last->day));
    object.add("dose", answer(last->dose));
    object.add("pain", Json{last->pain});
    return object;
}

Json item(const progress::DayItem& item, rehab::Side injured) {
    Json object = Json::object();
    object.add("exercise", item.exercise);
    object.add("side", side(item.side, injured));
    object.add("state", rehab::nameOf(item.state));
    object.add("dose", answer(item.dose));
    object.add("last", last(item.last));
    object.add("because", answer(item.because));
    object.add("step", rehab::nameOf(item.step));
    object.add("painLimit", Json{item.painLimit});
    object.add("times", item.times);
    object.add("timesDone", item.timesDone);
    addKnown(object, "suggested", Json{item.suggested});
    addKnown(object, "substitutes", Json{item.substitutes});
    return object;
}

Json criterion(const progress::CriterionJudgement& criterion) {
    const int decimals = criterion.unit == "%" ? 1 : 3;
    Json object = Json::object();
    object.add("id", criterion.id);
    object.add("state", rehab::nameOf(criterion.state));
    object.add("value", number(criterion.value, decimals));
    object.add("bar", number(criterion.bar, 3));
    object.add("comparison", textOrNull(criterion.comparison));
    object.add("unit", textOrNull(criterion.unit));
    object.add("days", days(criterion.days));
    object.add("missing", Json{criterion.missing});
    object.add("alternative", Json{criterion.alternative});
    object.add("source", textOrNull(criterion.source));
    object.add("record", textOrNull(criterion.record));
    object.add("records", texts(criterion.records));
    return object;
}

Json returnItem(const progress::ReturnItem& item) {
    Json object = Json::object();
    object.add("key", item.key);
    object.add("state", rehab::nameOf(item.state));
    object.add("criteria", texts(item.criteria));
    object.add("source", textOrNull(item.source));
    return object;
}

Json dose(const progress::DoseTarget& target, rehab::Side injured) {
    Json object = Json::object();
    object.add("exercise", target.exercise);
    object.add("side", side(target.side, injured));
    object.add("from", answer(target.from));
    object.add("to", answer(target.to));
    object.add("step", rehab::nameOf(target.step));
    object.add("applied", target.applied);
    addKnown(object, "suggested", Json{target.suggested});
    object.add("because", answer(target.because));
    return object;
}

Json symmetry(const progress::Symmetry& symmetry) {
    Json object = Json::object();
    object.add("kind", rehab::nameOf(symmetry.kind));
    object.add("injured", number(symmetry.injured, 3));
    object.add("uninjured", number(symmetry.uninjured, 3));
    object.add("deficit", number(symmetry.deficit, 3));
    object.add("lsi", number(symmetry.lsi, 1));
    object.add("mdc", number(symmetry.mdc, 1));
    object.add("change", name(symmetry.change));
    object.add("because", answer(symmetry.because));
    return object;
}

Json load(const progress::Load& load) {
    Json object = Json::object();
    object.add("week", number(load.week, 1));
    object.add("n", load.n);
    object.add("of", load.of);
    object.add("monotony", number(load.monotony, 2));
    object.add("strain", number(load.strain, 1));
    object.add("ewmaRatio", number(load.ewmaRatio, 2));
    object.add("ewmaWhy", Json{load.ewmaWhy});
    object.add("because", answer(load.because));
    return object;
}

Json adherence(const progress::Adherence& adherence) {
    Json object = Json::object();
    object.add("planned", adherence.planned);
    object.add("onTime", adherence.onTime);
    object.add("shifted", adherence.shifted);
    object.add("missed", adherence.missed);
    object.add("unplanned", adherence.unplanned);
    object.add("held", adherence.held);
    object.add("rest", adherence.rest);
    object.add("consistencyPct", Json{adherence.consistencyPct});
    object.add("days", listOf(adherence.days, [](const progress::AdherenceDay& one) {
                   Json entry = Json::object();
                   entry.add("day", day(one.day));
                   entry.add("state", rehab::nameOf(one.state));
                   addKnown(entry, "doneOn", day(one.doneOn));
                   entry.add("records", texts(one.records));
                   return entry;
               }));
    object.add("source", textOrNull(adherence.source));
    return object;
}

Json upkeep(const progress::Upkeep& upkeep) {
    Json object = Json::object();
    object.add("rule", upkeep.because.rule);
    object.add("level", rehab::nameOf(upkeep.level));
    object.add("last", day(upkeep.last));
    object.add("days", upkeep.days);
    object.add("due", day(upkeep.due));
    object.add("limit", number(upkeep.because.limit, 0));
    object.add("record", textOrNull(upkeep.because.record));
    object.add("source", textOrNull(upkeep.because.source));
    return object;
}

Json watch(const std::optional<progress::Watch>& watch) {
    if (!watch) {
        return {};
    }
    Json object = Json::object();
    object.add("from", day(watch->from));
    object.add("until", day(watch->until));
    object.add("markedUntil", day(watch->markedUntil));
    object.add("active", watch->active);
    object.add("marked", watch->marked);
    object.add("keepUntil", day(watch->keepUntil));
    object.add("because", answer(watch->because));
    object.add("upkeep", listOf(watch->upkeep, upkeep));
    return object;
}

Json estimate(const progress::Estimate& estimate) {
    Json object = Json::object();
    object.add("lowDay", Json{estimate.lowDay});
    object.add("midDay", Json{estimate.midDay});
    object.add("highDay", Json{estimate.highDay});
    object.add("basis", textOrNull(estimate.basis));
    object.add("shown", estimate.shown);
    object.add("guessDay", Json{estimate.guessDay});
    object.add("because", answer(estimate.because));
    object.add("known", answer(estimate.known));
    return object;
}

} // namespace

double rounded(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    const double result = std::round(value * scale) / scale;
    return result == 0 ? 0 : result; // no -0
}

Json answer(const progress::Reasons& reasons) {
    return listOf(reasons, [](const progress::Because& because) {
        Json object = Json::object();
        object.add("rule", because.rule);
        object.add("value", number(because.value, 3));
        object.add("limit", number(because.limit, 3));
        object.add("day", day(because.day));
        object.add("record", textOrNull(because.record));
        object.add("source", textOrNull(because.source));
        return object;
    });
}

Json answer(const progress::Dose& dose) {
    Json object = Json::object();
    addKnown(object, "sets", Json{dose.sets});
    addKnown(object, "reps", Json{dose.reps});
    addKnown(object, "holdS", Json{dose.holdS});
    addKnown(object, "loadKg", number(dose.loadKg, 3));
    addKnown(object, "minutes", Json{dose.minutes});
    addKnown(object, "distanceM", Json{dose.distanceM});
    addKnown(object, "effortPct", Json{dose.effortPct});
    addKnown(object, "ladderStep", Json{dose.ladderStep});
    addKnown(object, "tempo", Json{dose.tempo});
    addKnown(object, "restS", Json{dose.restS});
    addKnown(object, "timesADay", Json{dose.timesADay});
    return object;
}

Json answer(const progress::DayResponse& response) {
    Json object = Json::object();
    object.add("state", name(response.state));
    object.add("day", response.state ? day(response.day) : Json{});
    object.add("because", answer(response.because));
    return object;
}

Json answer(const progress::GateJudgement& gate) {
    Json object = Json::object();
    object.add("to", textOrNull(gate.to));
    object.add("state", rehab::nameOf(gate.state));
    object.add("criteria", listOf(gate.criteria, criterion));
    Json floor = Json::object();
    floor.add("days", gate.floor.days);
    floor.add("state", rehab::nameOf(gate.floor.state));
    object.add("floor", std::move(floor));
    object.add("because", answer(gate.because));
    if (!gate.beside.empty()) {
        object.add("beside", listOf(gate.beside, criterion));
    }
    return object;
}

Json answer(const progress::Flag& flag) {
    Json object = Json::object();
    object.add("rule", flag.rule);
    object.add("level", rehab::nameOf(flag.level));
    object.add("values", listOf(flag.values, [](double value) { return number(value, 3); }));
    object.add("days", days(flag.days));
    object.add("source", textOrNull(flag.source));
    object.add("records", texts(flag.records));
    object.add("limit", number(flag.limit, 3));
    addKnown(object, "snoozedUntil", day(flag.snoozedUntil));
    return object;
}

Json answer(const progress::DayPlan& plan, rehab::Side injured) {
    Json object = Json::object();
    object.add("day", day(plan.day));
    object.add("state", rehab::nameOf(plan.state));
    object.add("because", answer(plan.because));
    object.add("items", listOf(plan.items, [&](const auto& each) { return item(each, injured); }));
    return object;
}

Json answer(const progress::Assessment& assessment, rehab::Side injured) {
    Json object = Json::object();
    object.add("day", day(assessment.day));
    object.add("episode", assessment.episode.text());
    object.add("phase", assessment.phase.phase);
    object.add("phaseSince", day(assessment.phase.since));
    object.add("dayOfInjury", assessment.phase.dayOfInjury);
    object.add("response", answer(assessment.response));
    object.add("gate", answer(assessment.gate));
    object.add("verdict", rehab::nameOf(assessment.verdict));
    object.add("doses",
               listOf(assessment.doses, [&](const auto& each) { return dose(each, injured); }));
    object.add("flags", listOf(assessment.flags, [](const auto& each) { return answer(each); }));
    object.add("symmetry", listOf(assessment.symmetry, symmetry));
    object.add("load", load(assessment.load));
    object.add("adherence", adherence(assessment.adherence));
    object.add("estimate", estimate(assessment.estimate));
    object.add("verdictTo", Json{assessment.verdictTo});
    object.add("verdictBecause", answer(assessment.verdictBecause));
    object.add("returnChecklist", listOf(assessment.returnChecklist, returnItem));
    object.add("watch", watch(assessment.watch));
    return object;
}

Json answer(const PatientRow& row) {
    Json object = Json::object();
    object.add("id", row.id);
    object.add("name", row.name);
    object.add("episode", Json{row.episode});
    object.add("type", name(row.type));
    object.add("side", name(row.side));
    object.add("phase", Json{row.phase});
    object.add("day", Json{row.dayOfInjury});
    object.add("nextDue", day(row.nextDue));
    object.add("flags", texts(row.flags));
    return object;
}

} // namespace sinew::exchange
