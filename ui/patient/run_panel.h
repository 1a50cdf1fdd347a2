#pragma once

#include "patient/item_row.h"

namespace sinew::kit {
class Button;
class ChoiceRow;
class Stepper;
} // namespace sinew::kit

namespace sinew::patient {

/// A run of the day in place: how far, how long, how fast, how it hurt; and the way to skip it.
class RunPanel : public QWidget {
    Q_OBJECT

public:
    RunPanel(DayDesk& desk, const ItemFacts& facts, QWidget* parent = nullptr);

    void present(const ItemFacts& facts);

Q_SIGNALS:
    void refused(const QString& sentence);
    /// What was entered and changed is to be shown.
    void historyWanted();

private:
    void build();
    void connectAll();
    template <class Unit>
    void connectNumber(kit::Stepper* stepper, std::optional<Unit> rehab::Run::*member,
                       double perUnit);
    [[nodiscard]] QString name(const char* part) const;

    DayDesk& m_desk;
    ItemFacts m_facts;
    kit::Label* m_last = nullptr;
    kit::Stepper* m_minutes = nullptr;
    kit::Stepper* m_distance = nullptr;
    kit::Stepper* m_effort = nullptr;
    kit::Stepper* m_pain = nullptr;
    kit::ChoiceRow* m_skip = nullptr;
    kit::Button* m_history = nullptr;
};

} // namespace sinew::patient
