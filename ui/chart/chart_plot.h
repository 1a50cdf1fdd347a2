#pragma once

#include "chart/chart_style.h"
#include "progress/chart.h"

#include "chart/custom_plot.h"

#include <optional>
#include <vector>

namespace sinew::chart {

/// Draws a chart description: one axis rectangle a panel under one time axis,
/// bands behind, limits and markers with their words, gaps as gaps. Drag moves
/// in time, with Shift it chooses what is seen; a double click goes back. Left,
/// Right, Home and End move the crosshair; + and - zoom, as Ctrl with the
/// wheel.
class ChartPlot : public QCustomPlot {
    Q_OBJECT

public:
    ChartPlot(QAnyStringView name, const QString& spoken, QWidget* parent = nullptr);

    void show(const progress::Chart& chart);
    /// The days to be seen; nothing for the whole chart.
    void look(std::optional<base::Day> from);
    [[nodiscard]] const progress::Chart& chart() const { return m_chart; }
    /// The stretch of time that is seen, as seconds.
    [[nodiscard]] QCPRange stretch() const;
    /// A drag chooses the days to be seen, with Shift it moves in time; without
    /// this the other way round.
    void setDragZooms(bool zooms) { m_dragZooms = zooms; }
    /// The crosshair's day, or nothing.
    [[nodiscard]] std::optional<base::Day> pointedDay() const { return m_pointed; }

    /// All that can be seen of the chart, as seconds; several charts may share one room.
    [[nodiscard]] QCPRange ownRoom() const;
    void setRoom(const std::optional<QCPRange>& room) { m_room = room; }
    /// Goes where another chart of the page went; tells nobody but its own card.
    void follow(const QCPRange& stretch);
    void follow(std::optional<base::Day> day);

Q_SIGNALS:
    /// The person moved in time or zoomed.
    void stretched(const QCPRange& stretch);
    /// The person points at a day, or at none.
    void dayPointed(std::optional<sinew::base::Day> day);
    /// What stands at the crosshair in words; empty when it is gone.
    void pointed(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void drawChart();
    void dress();
    void addPanel(const progress::ChartPanel& panel, bool last);
    void addSeries(const progress::ChartSeries& series, int at);
    void addBars(const progress::ChartSeries& series, const SeriesLook& look);
    void addLine(const progress::ChartSeries& series, const SeriesLook& look);
    void addRibbon(const progress::ChartSeries& series, const SeriesLook& look);
    void addWhisker(QCPAxisRect* rect, const progress::ChartPoint& point, const QColor& colour);
    void addBand(const progress::ChartBand& band);
    void addThreshold(const progress::ChartThreshold& threshold);
    [[nodiscard]] bool isInside(const QRectF& box, int panel) const;
    [[nodiscard]] bool hidesPoint(const QRectF& box, int panel) const;
    void placeLimits();
    void addMarker(const progress::ChartMarker& marker);
    void addText(QCPAxisRect* in, QPointF at, Qt::Alignment where, const QString& text,
                 kit::Ink ink, bool timed);
    void keepInside(const QCPRange& range);
    void pointAt(std::optional<base::Day> day);
    void cross(std::optional<base::Day> day);
    [[nodiscard]] std::optional<base::Day> pointOf(base::Day day) const;
    void zoom(double factor);
    [[nodiscard]] QString sentenceOf(base::Day day) const;
    [[nodiscard]] QCPRange whole() const { return m_room.value_or(ownRoom()); }
    [[nodiscard]] double barDays() const;
    [[nodiscard]] std::vector<base::Day> days() const;

    progress::Chart m_chart;
    std::vector<QCPAxisRect*> m_rects;
    std::vector<QCPBars*> m_stack;
    std::vector<QCPItemStraightLine*> m_cross;
    struct Limit {
        QCPItemText* word;
        progress::ChartThreshold threshold;
    };
    std::vector<Limit> m_limits;
    std::optional<base::Day> m_from;
    std::optional<base::Day> m_pointed;
    std::optional<QCPRange> m_room;
    bool m_settling = false;
    bool m_dragZooms = false;
    bool m_follows = false; ///< what changes now was not this chart's person
};

/// Seconds of a day on the time axis.
[[nodiscard]] inline double secondsOf(base::Day day) {
    return day.number() * 86400.0;
}

} // namespace sinew::chart
