#pragma once

#include "rehab/figure.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace sinew::figure {

/// Shows a figure moving; two still frames where motion is reduced in the theme or by
/// setMoving(false). Its accessible name is the figure's description.
class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    /// Begins the loop anew. Without a figure the view is empty and takes no room of its own.
    void setFigure(const rehab::Figure& figure, const QString& language = QStringLiteral("en"));
    void clear();
    void setMoving(bool moving);
    /// Stops the clock and goes on from the same posture later.
    void setPaused(bool paused);

    [[nodiscard]] bool isMoving() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void follow();
    [[nodiscard]] int moment() const;

    std::optional<rehab::Figure> m_figure;
    QTimer m_frames;
    QElapsedTimer m_clock;
    qint64 m_before = 0; ///< milliseconds shown before the clock was last started
    bool m_moving = true;
    bool m_paused = false;
};

} // namespace sinew::figure
