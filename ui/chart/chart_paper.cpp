#include "chart/chart_paper.h"

#include "chart/chart_words.h"
#include "kit/on_paper.h"

#include <QPageLayout>
#include <QPdfWriter>

#include <algorithm>
#include <set>

namespace sinew::chart {

namespace {

constexpr int dotsPerInch = 96; // a pixel of the design is a pixel of the page
constexpr double marginMm = 15;
constexpr int mostHeight = 560;

/// Samples and signs with their words, one after the other over as many lines
/// as they take.
class PaperLegend {
public:
    PaperLegend(QPainter& painter, const QRect& room)
        : m_painter{painter},
          m_room{room},
          m_at{room.topLeft()} {
        m_painter.setFont(kit::theme().font(kit::Type::small));
        m_painter.setPen(kit::ink(kit::Ink::text));
    }
    void add(const progress::ChartSeries& series, int at) {
        const auto word = ChartWords::series(series);
        makeRoom(sample + kit::space::snug + width(word));
        paintSample(m_painter, {QPointF{m_at}, QSizeF{sample, double(line())}}, series, at);
        m_painter.setPen(kit::ink(kit::Ink::text));
        m_at.rx() += sample + kit::space::snug;
        write(word);
    }
    void add(const QString& word) {
        makeRoom(width(word));
        write(word);
    }
    [[nodiscard]] int bottom() const { return m_at.y() + line(); }

private:
    static constexpr int sample = 24;

    [[nodiscard]] int line() const { return m_painter.fontMetrics().height(); }
    [[nodiscard]] int width(const QString& word) const {
        return m_painter.fontMetrics().horizontalAdvance(word);
    }
    void makeRoom(int needed) {
        if (m_at.x() > m_room.left() && m_at.x() + needed > m_room.right()) {
            m_at = {m_room.left(), bottom() + kit::space::tight};
        }
    }
    void write(const QString& word) {
        m_painter.drawText(QRect{m_at, QSize{width(word), line()}}, Qt::AlignVCenter, word);
        m_at.rx() += width(word) + kit::space::wide;
    }

    QPainter& m_painter;
    QRect m_room;
    QPoint m_at;
};

int paintLegend(QPainter& painter, const QRect& room, const progress::Chart& chart) {
    PaperLegend legend{painter, room};
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        legend.add(chart.series[i], static_cast<int>(i));
    }
    std::set<QString> told;
    for (const auto& marker : chart.markers) {
        const auto word = ChartWords::sign(marker) + QLatin1Char(' ') + ChartWords::marker(marker);
        if (told.insert(word).second) {
            legend.add(word);
        }
    }
    return legend.bottom() + kit::space::step;
}

/// Another plot of the same, so that the one on the screen stays as it is.
void paintPlot(QCPPainter& painter, const QRect& room, const ChartPlot& seen) {
    ChartPlot copy{QString{}, QString{}};
    copy.show(seen.chart());
    copy.setRoom(seen.stretch());
    copy.follow(seen.stretch());
    painter.translate(room.topLeft());
    painter.setMode(QCPPainter::pmVectorized);
    copy.toPainter(&painter, room.width(), std::min(room.height(), mostHeight));
}

} // namespace

bool writePage(const QString& file, const QString& heading,
               const std::function<void(QCPPainter&, const QRect&)>& draw) {
    const kit::OnPaper colours;
    QPdfWriter page{file};
    page.setTitle(heading);
    page.setCreator(QStringLiteral("Sinew"));
    page.setResolution(dotsPerInch);
    page.setPageLayout({QPageSize{QPageSize::A4}, QPageLayout::Landscape,
                        QMarginsF{marginMm, marginMm, marginMm, marginMm},
                        QPageLayout::Millimeter});
    QCPPainter painter;
    if (!painter.begin(&page)) {
        return false;
    }
    QRect room{0, 0, page.width(), page.height()};
    painter.setFont(kit::theme().font(kit::Type::title, kit::Weight::bold));
    painter.setPen(kit::ink(kit::Ink::text));
    const int line = painter.fontMetrics().height();
    painter.drawText(QRect{0, 0, room.width(), line}, Qt::AlignLeading | Qt::AlignVCenter, heading);
    room.setTop(line + kit::space::step);
    draw(painter, room);
    return painter.end();
}

bool writePdf(const QString& file, const QString& heading, const ChartPlot& seen) {
    return writePage(file, heading, [&](QCPPainter& painter, QRect room) {
        room.setTop(paintLegend(painter, room, seen.chart()));
        paintPlot(painter, room, seen);
    });
}

} // namespace sinew::chart
