#pragma once

#include "progress/milestones.h"

#include <QWidget>

namespace sinew::clinician {

/// The days on which something was reached, drawn along one line of days since the onset: a disc
/// for this injury, a square for the other one, a bar for the middle half of the clinic's patients
/// and a hatched one for what was published. What it shows stands in words beside it.
class DayRange : public QWidget {
    Q_OBJECT

public:
    enum class Sign { here, other, clinic, published };

    /// `most` = the last day on the line.
    DayRange(progress::Milestone milestone, int most, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// The sign in the middle of that room, as it stands beside its words.
    static void paintSign(QPainter& painter, Sign sign, const QRectF& room);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] qreal across(double day) const;
    void paintDays(QPainter& painter) const;
    void paintHalf(QPainter& painter, Sign sign, const progress::Quarters& half, qreal top) const;
    void paintDay(QPainter& painter, Sign sign, int day) const;

    progress::Milestone m_milestone;
    int m_most;
};

/// A sign for the words beside it.
class RangeSign : public QWidget {
    Q_OBJECT

public:
    explicit RangeSign(DayRange::Sign sign, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DayRange::Sign m_sign;
};

} // namespace sinew::clinician
