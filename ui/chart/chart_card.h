#pragma once

#include "kit/card.h"
#include "progress/chart.h"

#include <QString>

#include <optional>

class QStackedWidget;
class QTableView;

namespace sinew::kit {
class ChoiceRow;
class Flow;
class Label;
class LinkButton;
class Prompt;
} // namespace sinew::kit

namespace sinew::chart {

class ChartPlot;
class ChartTable;

/// Whether a chart shows the whole course, or only its newest stretch by day.
enum class Reach { whole, recent };

/// A chart in its card: heading, legend, stretch of time, the plot or its table, the sentence at
/// the crosshair. Children are named after the card: `<name>.plot`, `.table`, `.span`, `.asTable`,
/// `.copy`, `.image`.
class ChartCard : public kit::Card {
    Q_OBJECT

public:
    ChartCard(const QString& name, const QString& heading, kit::Prompt& prompt,
              QWidget* parent = nullptr);

    /// Where the chart does not reach back to the onset, `All` asks for the one that does.
    void show(const progress::Chart& chart, Reach reach = Reach::whole);
    void showWhole(const progress::Chart& chart);
    /// `All` is chosen, and the chart that was shown does not reach so far.
    [[nodiscard]] bool wantsWhole() const;
    [[nodiscard]] ChartPlot& plot() { return *m_plot; }

Q_SIGNALS:
    /// A picture or table was copied or written; a sentence for the notice line.
    void told(const QString& sentence);
    void wholeWanted();

private:
    void build(const QString& name, const QString& heading);
    [[nodiscard]] QTableView* tableOf(const QString& name, const QString& heading);
    [[nodiscard]] QWidget* head(const QString& name, const QString& heading);
    /// What stands below the plot while no day is pointed at.
    [[nodiscard]] QString unpointed() const;
    void showLegend();
    void draw();
    void lookBack();
    void showTable(bool table);
    void copy();
    void saveImage();

    kit::Prompt& m_prompt;
    progress::Chart m_near;
    std::optional<progress::Chart> m_all;
    Reach m_reach = Reach::whole;
    ChartTable* m_model;
    ChartPlot* m_plot;
    QTableView* m_table;
    QStackedWidget* m_stack;
    kit::Flow* m_legend;
    QWidget* m_legendBox;
    kit::ChoiceRow* m_span;
    kit::LinkButton* m_asTable;
    kit::Label* m_sentence;
    kit::Label* m_heading;
};

} // namespace sinew::chart
