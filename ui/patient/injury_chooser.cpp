#include "patient/injury_chooser.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/choice_row.h"
#include "kit/layout.h"

#include <algorithm>
#include <utility>

namespace sinew::patient {

namespace {

using Episodes = std::vector<rehab::Revision<rehab::Episode>>;

/// "left"; where two are on one side, with the day it began: "left, 3 Mar".
QString nameOf(const rehab::Episode& episode, const Episodes& all) {
    const auto sameSide = std::count_if(
        all.begin(), all.end(), [&](const auto& one) { return one.value.side == episode.side; });
    const QString side = bridge::words(episode.side);
    return sameSide < 2 ? side
                        : InjuryChooser::tr("%1, %2").arg(
                              side, bridge::dayText(episode.onset, bridge::DayForm::brief));
}

} // namespace

InjuryChooser::InjuryChooser(bridge::StoreThread& store, base::Id<rehab::Episode> shown,
                             QWidget* parent)
    : QWidget{parent},
      m_store{store},
      m_shown{shown} {
    setLayout(kit::row({}, 0));
}

void InjuryChooser::read() {
    m_store.ask(
        this,
        [episode = m_shown](practice::Practice& practice) {
            return practice.accounts().activeWith(episode);
        },
        [this](const base::Result<Episodes>& episodes) {
            if (episodes.ok() && *episodes != m_episodes) {
                present(*episodes);
            }
        });
}

void InjuryChooser::reset() {
    if (m_row != nullptr) {
        m_row->choose({bridge::toQt(m_shown.text())});
    }
}

void InjuryChooser::present(const Episodes& episodes) {
    m_episodes = episodes;
    delete std::exchange(m_row, nullptr);
    if (episodes.size() > 1) {
        offer(episodes);
    }
    Q_EMIT changed();
}

void InjuryChooser::offer(const Episodes& episodes) {
    std::vector<kit::Choice> choices;
    choices.reserve(episodes.size());
    for (const auto& episode : episodes) {
        choices.push_back({bridge::toQt(episode.id.text()), nameOf(episode.value, episodes)});
    }
    m_row = new kit::ChoiceRow{"injury", tr("Which injury"), choices};
    reset();
    layout()->addWidget(m_row);
    connect(m_row, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        for (const auto& episode : m_episodes) {
            if (bridge::toQt(episode.id.text()) == keys.value(0) && episode.id != m_shown) {
                Q_EMIT wanted(episode.id);
                return;
            }
        }
    });
}

} // namespace sinew::patient
