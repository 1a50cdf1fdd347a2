#pragma once

#include "kit/card.h"

#include <QString>

#include <functional>

class QAbstractItemModel;
class QStackedWidget;
class QTableView;

namespace sinew::kit {
class Flow;
class Label;
class LinkButton;
class Prompt;
} // namespace sinew::kit

namespace sinew::chart {

/// A drawing in its card beside the table of the same numbers: heading, what can be had of it, a
/// legend, and the sentence of the day pointed at. Children are named after the card: `.table`,
/// `.asTable`, `.copy`, `.image`, `.sentence`.
class TabledCard : public kit::Card {
    Q_OBJECT

public:
    [[nodiscard]] const QString& heading() const { return m_heading; }

Q_SIGNALS:
    /// A picture or table was copied or written; a sentence for the notice line.
    void told(const QString& sentence);

protected:
    /// What is drawn, the same as a table, and how it is written as a picture.
    struct Drawing {
        QWidget* drawn;
        QAbstractItemModel* table;
        std::function<bool(const QString& file)> save;
    };

    TabledCard(const QString& name, const QString& heading, kit::Prompt& prompt, QWidget* parent);

    void build(Drawing drawing);
    /// The name of what belongs to the card: "pain.copy".
    [[nodiscard]] QString part(const char* what) const;
    void setLegend(const std::vector<QWidget*>& entries);
    /// What stands at the crosshair; empty when no day is pointed at.
    void say(const QString& sentence);

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QTableView* tableView();
    void showTable(bool table);
    void copy();
    void saveImage();

    QString m_name;
    QString m_heading;
    kit::Prompt& m_prompt;
    Drawing m_drawing{};
    QTableView* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    kit::Flow* m_legend = nullptr;
    kit::LinkButton* m_asTable = nullptr;
    kit::Label* m_sentence = nullptr;
};

/// Whether a file of that name is a page rather than a picture.
[[nodiscard]] bool isPaper(const QString& file);
/// Tab separated, with its heading, for the clipboard.
[[nodiscard]] QString tableText(const QAbstractItemModel& table);

} // namespace sinew::chart
