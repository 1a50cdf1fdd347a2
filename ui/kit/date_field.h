#pragma once

#include <QAnyStringView>
#include <QDate>
#include <QLineEdit>

#include <optional>

class QCalendarWidget;

namespace sinew::kit {

class ProblemLine;

/// A day within two bounds, typed in any usual form (see typed_day.h) or picked from a calendar
/// (Alt+Down, F4 or its sign); the arrows up and down turn days. What is no such day stays as it
/// was typed, with a sentence below.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    DateField(QAnyStringView name, const QString& spoken, const QDate& day, const QDate& earliest,
              const QDate& latest, QWidget* parent = nullptr);

    /// The day that stands in the field; where none does, the last that was typed or picked.
    [[nodiscard]] QDate date() const;
    /// Shows a stored day; tells nobody.
    void setDay(const QDate& day);
    void setDateRange(const QDate& earliest, const QDate& latest);
    [[nodiscard]] QDate maximumDate() const { return m_latest; }
    /// Why what stands in the field is no day here, as a sentence; empty where it is one.
    [[nodiscard]] QString problem() const;
    /// Whoever holds the field says its problem.
    void leaveProblem() { m_leavesProblem = true; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The person typed or picked another day: keep it.
    void changed(const QDate& day);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(const QDate& day);
    void tell();
    [[nodiscard]] std::optional<QDate> typed() const;
    void read();
    void settle();
    void openCalendar();
    void pick(const QDate& day);
    void showDay();
    [[nodiscard]] QRect sign() const;
    void keepSignFree();
    [[nodiscard]] QString longText(const QDate& day) const;

    QDate m_day;
    QDate m_told;
    QDate m_earliest;
    QDate m_latest;
    QCalendarWidget* m_calendar;
    ProblemLine* m_problem = nullptr;
    bool m_leavesProblem = false;
};

} // namespace sinew::kit
