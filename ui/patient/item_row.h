#pragma once

#include "patient/item_layout.h"

#include "bridge/dose_text.h"
#include "practice/views.h"

#include <QWidget>

namespace sinew::kit {
class Button;
class CheckRow;
class Label;
class Pill;
} // namespace sinew::kit

namespace sinew::patient {

class DayDesk;
class RowOpener;

/// What a row shows; the catalogue outlives the row.
struct ItemFacts {
    progress::DayItem item;
    const rehab::Catalogue* catalogue = nullptr;
    rehab::Side injured = rehab::Side::left;
    base::Day day;
    std::vector<rehab::Revision<rehab::SetDone>> sets; ///< of the present session, of this exercise
    std::optional<rehab::Run> run;
    bool editable = true;
    bridge::Units units;
    bool isToday = true;
    QString instead{}; ///< of equipment that is not at hand
    QString step{};    ///< what the step of its ladder asks for
    QString note{};    ///< what the protocol says beside it
};

/// One exercise of the day: ticked with one key, opened in place for its sets, for how it is done,
/// or for why this much.
class ItemRow : public QWidget {
    Q_OBJECT

public:
    enum class Panel { none, sets, how, why, history };

    ItemRow(DayDesk& desk, const std::string& exercise, std::shared_ptr<const ItemColumns> columns,
            QWidget* parent = nullptr);

    void present(const ItemFacts& facts);
    void measure(ItemColumns& columns) const { m_line->measure(columns); }
    /// After the shared columns changed.
    void relayout() { m_line->invalidate(); }
    void open(Panel panel);
    [[nodiscard]] const std::string& exercise() const { return m_exercise; }
    [[nodiscard]] bool isDue() const { return m_facts.item.state == progress::ItemState::due; }
    [[nodiscard]] QWidget* tick() const;
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void opened(QWidget* panel);

private:
    void build(std::shared_ptr<const ItemColumns> columns);
    void connectAll();
    [[nodiscard]] QString named(const char* part) const;
    void presentHead();
    void presentDose();
    [[nodiscard]] QString changeText() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QWidget* panelOf(Panel panel);
    void showPanel();
    void openHistory();

    DayDesk& m_desk;
    std::string m_exercise;
    ItemFacts m_facts;
    Panel m_open = Panel::none;
    ItemLayout* m_line;
    kit::CheckRow* m_tick;
    RowOpener* m_name;
    kit::Pill* m_change;
    kit::Button* m_stay;
    kit::Pill* m_state;
    kit::Label* m_side;
    QWidget* m_dose;
    kit::Label* m_doseMain;
    kit::Label* m_doseDetail;
    kit::Label* m_last;
    kit::Button* m_how;
    kit::Button* m_why;
    kit::Label* m_step;
    kit::Label* m_instead;
    kit::Label* m_problem;
    QWidget* m_panel = nullptr;
};

} // namespace sinew::patient
