#pragma once

#include "progress/consistency_chart.h"

#include <QAnyStringView>
#include <QWidget>

#include <optional>

namespace sinew::chart {

/// Draws the calendar: a column a week, Monday at the top, a shape and a colour for each state of a
/// day. Arrows move the day pointed at, Page Up and Page Down four weeks, Home and End to the ends,
/// Enter or a click opens it; drag and wheel move in time where the weeks need more room than there
/// is.
class CalendarPlot : public QWidget {
    Q_OBJECT

public:
    CalendarPlot(QAnyStringView name, const QString& spoken, QWidget* parent = nullptr);

    /// The weeks from the one of `from` on.
    void show(const progress::Calendar& calendar, base::Day from);
    [[nodiscard]] const progress::Calendar& calendar() const { return m_calendar; }
    [[nodiscard]] std::optional<base::Day> pointedDay() const { return m_pointed; }
    [[nodiscard]] bool save(const QString& file);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What the day is in words; empty when none is pointed at.
    void pointed(const QString& sentence);
    /// A day that has come, to be opened.
    void dayWanted(sinew::base::Day day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int weeks() const;
    [[nodiscard]] int side() const;
    [[nodiscard]] int head() const;
    void layOut();
    [[nodiscard]] QRect cellOf(base::Day day) const;
    [[nodiscard]] std::optional<base::Day> dayAt(QPoint at) const;
    [[nodiscard]] std::optional<base::Day> goalOf(int key) const;
    void pointAt(std::optional<base::Day> day);
    void openPointed();
    /// Weeks between the last one and the last one that is seen.
    void scrollTo(int weeksBack);
    void reveal(base::Day day);
    void paintNames(QPainter& painter) const;
    void paintWeek(QPainter& painter, base::Day monday) const;
    [[nodiscard]] QRectF paintNumber(QPainter& painter, const QRectF& room, base::Day day) const;
    void paintDay(QPainter& painter, const progress::CalendarDay& day) const;

    progress::Calendar m_calendar;
    base::Day m_monday; ///< of the first week
    std::optional<base::Day> m_pointed;
    int m_names = 0; ///< width of the words at the side
    int m_cell = 0;  ///< width of a week
    int m_seen = 1;  ///< weeks that are seen at once
    int m_back = 0;
    QPoint m_grabbed;
    int m_backWhenGrabbed = 0;
};

} // namespace sinew::chart
