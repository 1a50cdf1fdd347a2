#pragma once

#include "progress/chart.h"

#include <QAbstractTableModel>

#include <vector>

namespace sinew::chart {

/// The numbers of a chart as a table: a row a day, newest first, a column a series.
class ChartTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const progress::Chart& chart);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const progress::ChartPoint* at(int row, int column) const;

    progress::Chart m_chart;
    std::vector<base::Day> m_days;
};

} // namespace sinew::chart
