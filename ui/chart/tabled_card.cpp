#include "chart/tabled_card.h"

#include "kit/button.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/prompt.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace sinew::chart {

TabledCard::TabledCard(const QString& name, const QString& heading, kit::Prompt& prompt,
                       QWidget* parent)
    : Card{parent},
      m_name{name},
      m_heading{heading},
      m_prompt{prompt} {}

QString TabledCard::part(const char* what) const {
    return m_name + QLatin1Char('.') + QLatin1String(what);
}

void TabledCard::build(Drawing drawing) {
    m_drawing = std::move(drawing);
    m_table = tableView();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_drawing.drawn);
    m_stack->addWidget(m_table);
    m_legend = new kit::Flow{kit::space::wide, kit::space::tight};
    m_sentence = kit::small({});
    m_sentence->setObjectName(part("sentence"));
    m_sentence->wrapped();
    say({});
    add(head());
    add(kit::boxed(m_legend));
    add(m_stack);
    add(m_sentence);
}

QTableView* TabledCard::tableView() {
    auto* table = new QTableView;
    kit::named(*table, part("table"), tr("%1 as a table").arg(m_heading));
    table->setModel(m_drawing.table);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    return table;
}

/// The heading and what can be had of the drawing.
QWidget* TabledCard::head() {
    m_asTable = new kit::LinkButton{part("asTable"), tr("Table"), tr("%1: table").arg(m_heading)};
    auto* copyButton =
        new kit::LinkButton{part("copy"), tr("Copy"), tr("Copy %1 as a table").arg(m_heading)};
    auto* imageButton = new kit::LinkButton{part("image"), tr("Picture …"),
                                            tr("Save %1 as a picture").arg(m_heading)};
    connect(m_asTable, &QPushButton::clicked, this,
            [this] { showTable(m_stack->currentWidget() == m_drawing.drawn); });
    connect(copyButton, &QPushButton::clicked, this, &TabledCard::copy);
    connect(imageButton, &QPushButton::clicked, this, &TabledCard::saveImage);
    for (auto* button : {m_asTable, copyButton, imageButton}) {
        button->setCompact(true);
    }
    auto* line = new kit::Flow{kit::space::step, kit::space::tight};
    line->addWidget(kit::strong(m_heading));
    line->addToEnd(kit::boxed(kit::flow({m_asTable, copyButton, imageButton}, kit::space::wide)));
    return kit::boxed(line);
}

void TabledCard::setLegend(const std::vector<QWidget*>& entries) {
    kit::clear(*m_legend);
    for (auto* entry : entries) {
        m_legend->addWidget(entry);
    }
}

void TabledCard::say(const QString& sentence) {
    m_sentence->setText(sentence.isEmpty()
                            ? tr("Point at a day, or press Left and Right, to read its numbers.")
                            : sentence);
}

void TabledCard::showTable(bool table) {
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_drawing.drawn);
    m_asTable->setText(table ? tr("Chart") : tr("Table"));
    m_asTable->setAccessibleName(table ? tr("%1: chart").arg(m_heading)
                                       : tr("%1: table").arg(m_heading));
    m_sentence->setVisible(!table);
}

void TabledCard::copy() {
    QApplication::clipboard()->setText(tableText(*m_drawing.table));
    Q_EMIT told(tr("Copied the table: %1").arg(m_heading));
}

void TabledCard::saveImage() {
    kit::FileWish wish;
    wish.title = tr("Save the chart as a picture or a page");
    wish.suggestion = QStringLiteral("sinew-chart.png");
    wish.filter = tr("Picture (*.png);;Page (*.pdf)");
    m_prompt.fileToSave(wish, [this](const QString& file) {
        if (file.isEmpty()) {
            return;
        }
        Q_EMIT told(m_drawing.save(file)
                        ? isPaper(file) ? tr("Saved the page.") : tr("Saved the picture.")
                        : tr("It could not be written there."));
    });
}

bool isPaper(const QString& file) {
    return file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

QString tableText(const QAbstractItemModel& table) {
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column) {
        cells << table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < table.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < table.columnCount(); ++column) {
            cells << table.data(table.index(row, column), Qt::DisplayRole).toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace sinew::chart
