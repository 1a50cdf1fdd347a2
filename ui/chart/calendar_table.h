#pragma once

#include "progress/consistency_chart.h"

#include <QAbstractTableModel>

namespace sinew::chart {

/// The calendar in words: a row a week, newest first, a column a day from Monday on.
class CalendarTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The weeks from the one of `from` on.
    void show(const progress::Calendar& calendar, base::Day from);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    progress::Calendar m_calendar;
    base::Day m_monday;
};

/// The Monday that the week of a day begins with.
[[nodiscard]] base::Day mondayOf(base::Day day);

/// "Wednesday 18 March · done on another day (19 Mar)".
[[nodiscard]] QString calendarSentence(const progress::CalendarDay& day);

} // namespace sinew::chart
