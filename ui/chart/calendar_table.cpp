#include "chart/calendar_table.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "chart/chart_words.h"

#include <QCoreApplication>

namespace sinew::chart {

namespace {

QString stateText(const progress::CalendarDay& day) {
    if (day.ownWord) {
        return bridge::words(*day.ownWord);
    }
    const auto words = ChartWords::day(day.state);
    return day.doneOn ? QStringLiteral("%1 (%2)").arg(
                            words, bridge::dayText(*day.doneOn, bridge::DayForm::brief))
                      : words;
}

} // namespace

void CalendarTable::show(const progress::Calendar& calendar, base::Day from) {
    beginResetModel();
    m_calendar = calendar;
    m_monday = mondayOf(std::max(from, calendar.from));
    endResetModel();
}

int CalendarTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_calendar.days.empty()
               ? 0
               : (m_calendar.to - m_monday + 1) / base::weekDays;
}

int CalendarTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : base::weekDays + 1;
}

QVariant CalendarTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const auto monday = m_calendar.to - (base::weekDays * (index.row() + 1) - 1);
    if (index.column() == 0) {
        return bridge::dayText(monday, bridge::DayForm::dated);
    }
    const auto* day = dayIn(m_calendar, monday + (index.column() - 1));
    return day == nullptr ? QStringLiteral("–") : stateText(*day);
}

QVariant CalendarTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    return section == 0
               ? ChartWords::step(progress::ChartStep::week)
               : bridge::dayText(mondayOf(m_calendar.to) + (section - 1), bridge::DayForm::weekday);
}

base::Day mondayOf(base::Day day) {
    return day - (day.isoWeekday() - 1);
}

QString calendarSentence(const progress::CalendarDay& day) {
    return QStringLiteral("%1 · %2").arg(bridge::dayText(day.day), stateText(day));
}

} // namespace sinew::chart
