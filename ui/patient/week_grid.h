#pragma once

#include "models/week_model.h"

#include <QWidget>

namespace sinew::patient {

/// The week as a grid: exercises down, days across, a mark of its own for each state. Where the
/// room is too narrow the days stand below each other with their exercises beside them.
class WeekGrid : public QWidget {
    Q_OBJECT

public:
    explicit WeekGrid(const models::WeekModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int line() const;
    [[nodiscard]] int column() const;
    [[nodiscard]] int names() const;
    [[nodiscard]] bool isGrid(int width) const;
    [[nodiscard]] QString namesOn(int column) const;
    [[nodiscard]] int dayHeight(int column, int width) const;
    [[nodiscard]] QRect mirrored(const QRect& at) const;
    void paintGrid(QPainter& painter) const;
    void paintHead(QPainter& painter, int column) const;
    void paintMark(QPainter& painter, progress::ItemState state, const QRect& cell) const;
    void paintDays(QPainter& painter) const;
    void speak();

    const models::WeekModel& m_model;
};

} // namespace sinew::patient
