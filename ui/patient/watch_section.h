#pragma once

#include "practice/views.h"

#include <QWidget>

class QVBoxLayout;

namespace sinew::kit {
class Button;
class Label;
class PainScale;
class Stepper;
} // namespace sinew::kit

namespace sinew::patient {

class PlanDesk;
class WatchStrip;

/// The weeks after the return: where in them the person is, what keeps what was won and when it is
/// due again, the week's short check-in, and the way on where it came back.
class WatchSection : public QWidget {
    Q_OBJECT

public:
    explicit WatchSection(PlanDesk& desk, QWidget* parent = nullptr);

    /// Hidden by the page where there is no watch.
    void present(const practice::PlanView& view, const rehab::Catalogue& catalogue, bool editable);

Q_SIGNALS:
    void pageWanted(const QString& key);

private:
    void build();
    void connectAll();
    [[nodiscard]] QWidget* check();
    void presentUpkeep(const progress::Watch& watch, const rehab::Catalogue& catalogue);
    void presentCheck(const practice::PlanView& view);

    PlanDesk& m_desk;
    WatchStrip* m_strip;
    kit::Label* m_where;
    QVBoxLayout* m_upkeep;
    kit::PainScale* m_worst;
    kit::Stepper* m_sane;
    kit::Stepper* m_confidence;
    QWidget* m_check = nullptr;
    kit::Button* m_again;
};

} // namespace sinew::patient
