#pragma once

#include <QObject>

#include <vector>

namespace sinew::chart {

class ChartCard;

/// Charts of one page over one time axis: who moves, zooms or points at a day in one of them moves,
/// zooms and points in all.
class LinkedCharts : public QObject {
    Q_OBJECT

public:
    explicit LinkedCharts(std::vector<ChartCard*> cards, QObject* parent = nullptr);

    /// Gives all of them the same room in time; called when what they show has changed.
    void share();

private:
    std::vector<ChartCard*> m_cards;
};

} // namespace sinew::chart
