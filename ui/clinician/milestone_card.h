#pragma once

#include "clinician/day_range.h"
#include "kit/card.h"
#include "practice/comparisons.h"

#include "rehab/catalogue.h"

namespace sinew::clinician {

/// The day on which each phase opened and the return came: this injury, the person's other one, the
/// middle half of the clinic's patients, and what was published. Lines are named
/// "compare.day.A2", ".return".
class MilestoneCard : public kit::Card {
    Q_OBJECT

public:
    explicit MilestoneCard(QWidget* parent = nullptr);

    void present(const practice::CompareView& view, const rehab::Catalogue& catalogue);

private:
    void addMilestone(const progress::Milestone& milestone, const practice::CompareView& view,
                      const rehab::Catalogue& catalogue, int most);
};

} // namespace sinew::clinician
