#include "models/week_model.h"

#include "bridge/convert.h"
#include "bridge/labels.h"

#include <algorithm>

namespace sinew::models {

void WeekModel::show(const std::vector<progress::DayPlan>& week, const rehab::Catalogue& catalogue,
                     base::Day today) {
    beginResetModel();
    m_week = week;
    m_today = today;
    m_rows.clear();
    for (const auto& plan : m_week) {
        for (const auto& item : plan.items) {
            const bool known = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
                return row.exercise == item.exercise;
            });
            if (!known) {
                m_rows.push_back({item.exercise, bridge::exerciseName(catalogue, item.exercise)});
            }
        }
    }
    endResetModel();
}

int WeekModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WeekModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_week.size());
}

std::optional<progress::ItemState> WeekModel::stateAt(int row, int column) const {
    const auto& exercise = m_rows.at(static_cast<std::size_t>(row)).exercise;
    for (const auto& item : m_week.at(static_cast<std::size_t>(column)).items) {
        if (item.exercise == exercise) {
            return item.state;
        }
    }
    return std::nullopt;
}

progress::DayPlanState WeekModel::dayState(int column) const {
    return m_week.at(static_cast<std::size_t>(column)).state;
}

base::Day WeekModel::day(int column) const {
    return m_week.at(static_cast<std::size_t>(column)).day;
}

QVariant WeekModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto state = stateAt(index.row(), index.column());
    if (!state) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return bridge::words(*state);
    }
    return role == stateRole ? QVariant{static_cast<int>(*state)} : QVariant{};
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || section < 0) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section < rowCount() ? QVariant{m_rows[static_cast<std::size_t>(section)].name}
                                    : QVariant{};
    }
    return section < columnCount() ? QVariant{bridge::dayText(day(section), bridge::DayForm::full)}
                                   : QVariant{};
}

} // namespace sinew::models
