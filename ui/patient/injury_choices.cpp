#include "patient/injury_choices.h"

namespace sinew::patient {

namespace {

struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(InjuryChoices)
};

} // namespace

std::vector<kit::Choice> demandChoices() {
    return {{QStringLiteral("daily"), ChoiceWords::tr("Daily life, stairs, long walks")},
            {QStringLiteral("run"), ChoiceWords::tr("Running")},
            {QStringLiteral("sprint"), ChoiceWords::tr("Sprinting and field sports")}};
}

std::vector<kit::Choice> equipmentChoices() {
    using enum rehab::Equipment;
    std::vector<kit::Choice> choices;
    for (const auto item : {band, bike, box, bench, weights, swissBall, machine, anchor, partner,
                            roller, inclinometer}) {
        choices.push_back(choiceOf(item));
    }
    return choices;
}

} // namespace sinew::patient
