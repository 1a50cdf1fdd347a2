#include "chart/linked_charts.h"

#include "chart/chart_card.h"
#include "chart/chart_plot.h"

#include <algorithm>
#include <utility>

namespace sinew::chart {

LinkedCharts::LinkedCharts(std::vector<ChartCard*> cards, QObject* parent)
    : QObject{parent},
      m_cards{std::move(cards)} {
    for (const auto* card : m_cards) {
        const auto others = [this, card](const auto& tell) {
            for (auto* other : m_cards) {
                if (other != card) {
                    tell(other->plot());
                }
            }
        };
        connect(&card->plot(), &ChartPlot::stretched, this, [others](const QCPRange& stretch) {
            others([&](ChartPlot& plot) { plot.follow(stretch); });
        });
        connect(&card->plot(), &ChartPlot::dayPointed, this,
                [others](std::optional<base::Day> day) {
                    others([&](ChartPlot& plot) { plot.follow(day); });
                });
    }
}

void LinkedCharts::share() {
    QCPRange room = m_cards.front()->plot().ownRoom();
    for (const auto* card : m_cards) {
        room.expand(card->plot().ownRoom());
    }
    for (const auto* card : m_cards) {
        card->plot().setRoom(room);
    }
}

} // namespace sinew::chart
