#include "clinician/milestone_card.h"

#include "bridge/convert.h"
#include "clinician/compare_text.h"
#include "kit/label.h"
#include "kit/layout.h"

namespace sinew::clinician {

namespace {

/// The last day that any of them needs, and a little more.
int lastDay(const std::vector<progress::Milestone>& milestones, int today) {
    double most = today;
    for (const auto& one : milestones) {
        for (const auto& day : {one.here, one.other}) {
            most = std::max<double>(most, day.value_or(0));
        }
        for (const auto& half : {one.clinic, one.published}) {
            most = half ? std::max(most, half->high) : most;
        }
    }
    constexpr int air = 2;
    return static_cast<int>(most) + air;
}

QWidget* line(DayRange::Sign sign, const QString& words) {
    return kit::boxed(kit::row({new RangeSign{sign}, kit::Piece{kit::small(words)->wrapped(), 1}},
                               kit::space::snug));
}

} // namespace

MilestoneCard::MilestoneCard(QWidget* parent) : Card{parent} {
    setObjectName(QStringLiteral("compare.milestones"));
}

void MilestoneCard::present(const practice::CompareView& view, const rehab::Catalogue& catalogue) {
    kit::clear(body());
    const int most = lastDay(view.milestones, view.day);
    for (const auto& one : view.milestones) {
        addMilestone(one, view, catalogue, most);
    }
}

void MilestoneCard::addMilestone(const progress::Milestone& milestone,
                                 const practice::CompareView& view,
                                 const rehab::Catalogue& catalogue, int most) {
    using Sign = DayRange::Sign;
    auto* lines = kit::column(
        {new DayRange{milestone, most}, line(Sign::here, reachedText(milestone.here, view.day))},
        kit::space::tight);
    if (view.beside) {
        lines->addWidget(line(Sign::other, otherReachedText(milestone.other)));
    }
    if (view.clinic.pain) {
        lines->addWidget(line(Sign::clinic, clinicReachedText(milestone, view.clinic.compared)));
    }
    if (milestone.published) {
        lines->addWidget(line(Sign::published, publishedReachedText(*milestone.published)));
    }
    auto* all = kit::boxed(lines);
    all->setObjectName(QStringLiteral("compare.day.") + (milestone.phase.empty()
                                                             ? QStringLiteral("return")
                                                             : bridge::toQt(milestone.phase)));
    const auto word = milestoneWord(catalogue, view.episode.value.protocol, milestone);
    auto* piece = kit::boxed(kit::column({kit::strong(word)->wrapped(), all}, kit::space::tight));
    body().count() == 0 ? add(piece) : addRuled(piece);
}

} // namespace sinew::clinician
