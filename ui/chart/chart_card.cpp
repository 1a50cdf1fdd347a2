#include "chart/chart_card.h"

#include "chart/chart_plot.h"
#include "chart/chart_table.h"
#include "chart/chart_words.h"
#include "kit/button.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/prompt.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>

#include <set>

namespace sinew::chart {

namespace {

const QString whole = QStringLiteral("all");

/// One entry of the legend: the stroke and shape beside its word.
class Sample : public QWidget {
public:
    Sample(progress::ChartSeries series, int at) : m_series{std::move(series)}, m_at{at} {
        m_series.points.clear();
        setFixedSize(kit::theme().scaled(24), kit::theme().scaled(14));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        paintSample(painter, QRectF{rect()}.adjusted(1, 1, -1, -1), m_series, m_at);
    }

private:
    progress::ChartSeries m_series;
    int m_at;
};

} // namespace

ChartCard::ChartCard(const QString& name, const QString& heading, kit::Prompt& prompt,
                     QWidget* parent)
    : Card{parent},
      m_prompt{prompt} {
    build(name, heading);
    connect(m_plot, &ChartPlot::pointed, this, [this](const QString& sentence) {
        m_sentence->setText(sentence.isEmpty() ? unpointed() : sentence);
    });
    connect(m_span, &kit::ChoiceRow::changed, this, &ChartCard::lookBack);
}

void ChartCard::build(const QString& name, const QString& heading) {
    m_heading = kit::strong(heading);
    m_model = new ChartTable{this};
    m_plot = new ChartPlot{name + QStringLiteral(".plot"), heading};
    m_table = tableOf(name, heading);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    m_legendBox = new QWidget;
    m_legend = new kit::Flow{kit::space::wide, kit::space::tight};
    m_legendBox->setLayout(m_legend);
    m_sentence = kit::small(unpointed());
    m_sentence->setObjectName(name + QStringLiteral(".sentence"));
    m_sentence->wrapped();
    add(head(name, heading));
    add(m_legendBox);
    add(m_stack);
    add(m_sentence);
}

QTableView* ChartCard::tableOf(const QString& name, const QString& heading) {
    auto* table = new QTableView;
    kit::named(*table, name + QStringLiteral(".table"), tr("%1 as a table").arg(heading));
    table->setModel(m_model);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    return table;
}

/// The heading, the stretch of time and what can be had of the chart.
QWidget* ChartCard::head(const QString& name, const QString& heading) {
    m_span = new kit::ChoiceRow{name + QStringLiteral(".span"),
                                tr("Stretch of time"),
                                {{QStringLiteral("14"), tr("2 weeks")},
                                 {QStringLiteral("42"), tr("6 weeks")},
                                 {whole, tr("All")}}};
    m_span->choose({QStringLiteral("42")});
    m_asTable = new kit::LinkButton{name + QStringLiteral(".asTable"), tr("Table")};
    auto* copyButton = new kit::LinkButton{name + QStringLiteral(".copy"), tr("Copy"),
                                           tr("Copy %1 as a table").arg(heading)};
    auto* imageButton = new kit::LinkButton{name + QStringLiteral(".image"), tr("Picture …"),
                                            tr("Save %1 as a picture").arg(heading)};
    connect(m_asTable, &QPushButton::clicked, this,
            [this] { showTable(m_stack->currentWidget() == m_plot); });
    connect(copyButton, &QPushButton::clicked, this, &ChartCard::copy);
    connect(imageButton, &QPushButton::clicked, this, &ChartCard::saveImage);
    auto* line = new kit::Flow{kit::space::step, kit::space::tight};
    line->addWidget(m_heading);
    line->addToEnd(m_span);
    for (auto* button : {m_asTable, copyButton, imageButton}) {
        button->setCompact(true);
    }
    line->addToEnd(kit::boxed(kit::row({m_asTable, copyButton, imageButton})));
    return kit::boxed(line);
}

QString ChartCard::unpointed() const {
    return tr("Point at a day, or press Left and Right, to read its numbers.");
}

void ChartCard::show(const progress::Chart& chart, Reach reach) {
    m_near = chart;
    m_reach = reach;
    m_all.reset();
    draw();
}

void ChartCard::showWhole(const progress::Chart& chart) {
    m_all = chart;
    draw();
}

bool ChartCard::wantsWhole() const {
    return m_reach == Reach::recent && m_span->choice() == whole;
}

void ChartCard::draw() {
    const auto& chart = m_all && wantsWhole() ? *m_all : m_near;
    m_model->show(chart);
    m_plot->show(chart);
    showLegend();
    const int days = m_span->choice().toInt();
    m_plot->look(days > 0 ? std::optional{chart.to - days} : std::nullopt);
}

void ChartCard::showLegend() {
    while (auto* item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& series = m_plot->chart().series;
    for (std::size_t i = 0; i < series.size(); ++i) {
        m_legend->addWidget(kit::boxed(kit::row(
            {new Sample{series[i], static_cast<int>(i)}, kit::small(ChartWords::series(series[i]))},
            kit::space::snug)));
    }
    std::set<QString> told;
    for (const auto& marker : m_plot->chart().markers) {
        const QString words =
            ChartWords::sign(marker) + QLatin1Char(' ') + ChartWords::marker(marker);
        if (told.insert(words).second) {
            m_legend->addWidget(kit::small(words));
        }
    }
}

void ChartCard::lookBack() {
    draw();
    if (wantsWhole() && !m_all) {
        Q_EMIT wholeWanted();
    }
}

void ChartCard::showTable(bool table) {
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_plot);
    m_asTable->setText(table ? tr("Chart") : tr("Table"));
    m_span->setEnabled(!table);
    m_sentence->setVisible(!table);
}

void ChartCard::copy() {
    QApplication::clipboard()->setText(m_model->text());
    Q_EMIT told(tr("Copied the table: %1").arg(m_heading->text()));
}

void ChartCard::saveImage() {
    kit::FileWish wish;
    wish.title = tr("Save the chart as a picture");
    wish.suggestion = QStringLiteral("sinew-chart.png");
    wish.filter = tr("Picture (*.png)");
    m_prompt.fileToSave(wish, [this](const QString& file) {
        if (file.isEmpty()) {
            return;
        }
        Q_EMIT told(m_plot->savePng(file, 0, 0, 2) ? tr("Saved the picture.")
                                                   : tr("The picture could not be written there."));
    });
}

} // namespace sinew::chart
