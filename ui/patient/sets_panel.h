#pragma once

#include "patient/item_row.h"
#include "patient/set_line.h"

namespace sinew::kit {
class ChoiceRow;
} // namespace sinew::kit

class QVBoxLayout;

namespace sinew::patient {

/// The sets that stand and those still to come, in order. Where both sides are prescribed and kept
/// apart, each of the coming sets is one for the left and one for the right.
[[nodiscard]] std::vector<SetPlace> setPlaces(const ItemFacts& facts, bool apart);

/// The sets of one exercise, opened in place, and the way to skip it.
class SetsPanel : public QWidget {
    Q_OBJECT

public:
    SetsPanel(DayDesk& desk, const ItemFacts& facts, QWidget* parent = nullptr);

    void present(const ItemFacts& facts);

Q_SIGNALS:
    void refused(const QString& sentence);
    /// What was entered and changed is to be shown.
    void historyWanted();

private:
    void build();
    void connectAll();
    void fill();
    void addLine(const SetPlace& place);
    void moveOnFrom(const SetLine& line);
    [[nodiscard]] QString name(const QString& part) const;

    DayDesk& m_desk;
    ItemFacts m_facts;
    bool m_apart = false;
    QVBoxLayout* m_list = nullptr;
    std::vector<SetLine*> m_lines;
    kit::Label* m_last = nullptr;
    kit::Button* m_split = nullptr;
    kit::ChoiceRow* m_skip = nullptr;
    kit::Button* m_history = nullptr;
};

/// The reasons to skip, as choices.
[[nodiscard]] QWidget* skipLine(kit::ChoiceRow* reasons, kit::Button* history);
/// The way to what was entered and changed.
[[nodiscard]] kit::Button* historyButton(const QString& name);
[[nodiscard]] kit::ChoiceRow* skipReasons(const QString& name);

} // namespace sinew::patient
