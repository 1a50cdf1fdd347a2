#include "chart/chart_table.h"

#include "chart/chart_words.h"

#include <algorithm>

namespace sinew::chart {

namespace {

/// Days stand at the leading end, numbers and the words above them at the other.
int alignmentOf(int column) {
    return static_cast<int>((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) |
                            Qt::AlignVCenter);
}

} // namespace

void ChartTable::show(const progress::Chart& chart) {
    beginResetModel();
    m_chart = chart;
    m_days.clear();
    for (const auto& series : chart.series) {
        for (const auto& point : series.points) {
            m_days.push_back(point.day);
        }
    }
    std::sort(m_days.rbegin(), m_days.rend());
    m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_chart.series.size()) + 1;
}

const progress::ChartPoint* ChartTable::at(int row, int column) const {
    const auto& points = m_chart.series[static_cast<std::size_t>(column - 1)].points;
    const auto day = m_days[static_cast<std::size_t>(row)];
    const auto found = std::lower_bound(
        points.begin(), points.end(), day,
        [](const progress::ChartPoint& point, base::Day wanted) { return point.day < wanted; });
    return found == points.end() || found->day != day ? nullptr : &*found;
}

QVariant ChartTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(index.column());
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (index.column() == 0) {
        return ChartWords::day(m_chart, m_days[static_cast<std::size_t>(index.row())]);
    }
    const auto* point = at(index.row(), index.column());
    const auto& series = m_chart.series[static_cast<std::size_t>(index.column() - 1)];
    return point == nullptr ? QStringLiteral("–") : ChartWords::value(series, *point, m_chart.step);
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
        return alignmentOf(section);
    }
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    return section == 0 ? ChartWords::days(m_chart)
                        : ChartWords::series(m_chart.series[static_cast<std::size_t>(section - 1)]);
}

} // namespace sinew::chart
