#pragma once

#include "progress/day_plan.h"
#include "rehab/catalogue.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace sinew::models {

/// A week of the plan: exercises down, days across. A cell says in a word what the exercise is on
/// that day; what is not planned is empty.
class WeekModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int stateRole =
        Qt::UserRole; ///< progress::ItemState as int; invalid where not planned

    explicit WeekModel(QObject* parent = nullptr) : QAbstractTableModel{parent} {}

    void show(const std::vector<progress::DayPlan>& week, const rehab::Catalogue& catalogue,
              base::Day today);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] std::optional<progress::ItemState> stateAt(int row, int column) const;
    [[nodiscard]] progress::DayPlanState dayState(int column) const;
    [[nodiscard]] base::Day day(int column) const;
    [[nodiscard]] bool isToday(int column) const { return day(column) == m_today; }

private:
    struct Row {
        std::string exercise;
        QString name;
    };

    std::vector<progress::DayPlan> m_week;
    std::vector<Row> m_rows;
    base::Day m_today;
};

} // namespace sinew::models
