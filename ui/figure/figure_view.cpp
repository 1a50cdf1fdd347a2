#include "figure/figure_view.h"

#include "figure/figure_painter.h"

#include "kit/theme.h"

#include <QPainter>

#include <algorithm>
#include <chrono>

namespace sinew::figure {

namespace {

constexpr std::chrono::milliseconds perFrame{16};
constexpr int margin = 8;

} // namespace

FigureView::FigureView(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("figure"));
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(perFrame);
    connect(&m_frames, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&kit::theme(), &kit::Theme::changed, this, &FigureView::follow);
}

void FigureView::setFigure(const rehab::Figure& figure, const QString& language) {
    m_figure = figure;
    m_before = 0;
    m_clock.invalidate();
    const auto text = figure.description.in(language.toStdString());
    setAccessibleName(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    updateGeometry();
    follow();
}

void FigureView::clear() {
    m_figure.reset();
    setAccessibleName({});
    updateGeometry();
    follow();
}

void FigureView::setMoving(bool moving) {
    m_moving = moving;
    follow();
}

void FigureView::setPaused(bool paused) {
    m_paused = paused;
    follow();
}

bool FigureView::isMoving() const {
    return m_figure && m_moving && !kit::theme().reducedMotion();
}

QSize FigureView::sizeHint() const {
    return m_figure ? QSize{420, 280} : QSize{0, 0};
}

QSize FigureView::minimumSizeHint() const {
    return m_figure ? QSize{160, 110} : QSize{0, 0};
}

/// Runs the clock only while there is something to see.
void FigureView::follow() {
    const bool run = isMoving() && !m_paused && isVisible();
    if (run && !m_clock.isValid()) {
        m_clock.start();
        m_frames.start();
    } else if (!run && m_clock.isValid()) {
        m_before += m_clock.elapsed();
        m_clock.invalidate();
        m_frames.stop();
    }
    update();
}

int FigureView::moment() const {
    const auto ms = m_before + (m_clock.isValid() ? m_clock.elapsed() : 0);
    return static_cast<int>(ms % std::max(1, rehab::loopMs(*m_figure)));
}

void FigureView::paintEvent(QPaintEvent*) {
    if (!m_figure) {
        return;
    }
    QPainter painter{this};
    const QRectF area = QRectF{rect()}.adjusted(margin, margin, -margin, -margin);
    if (isMoving()) {
        paintMoment(painter, area, *m_figure, moment(), themeInk());
    } else {
        paintStill(painter, area, *m_figure, themeInk());
    }
}

void FigureView::showEvent(QShowEvent*) {
    follow();
}

void FigureView::hideEvent(QHideEvent*) {
    follow();
}

} // namespace sinew::figure
