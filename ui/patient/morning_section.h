#pragma once

#include "practice/views.h"

#include <QWidget>

namespace sinew::kit {
class PainScale;
class Stepper;
} // namespace sinew::kit

namespace sinew::patient {

class AskedRow;
class DayDesk;

/// The two questions before anything is done: how the thigh was this morning after the last
/// session, and pain now.
class MorningSection : public QWidget {
    Q_OBJECT

public:
    explicit MorningSection(DayDesk& desk, QWidget* parent = nullptr);

    /// `asksBefore`: there is something to do, so pain before it is asked.
    void present(const practice::TodayView& view, const rehab::Session* session, bool asksBefore);
    void setEditable(bool editable);
    /// The first question that is asked and not answered; null when there is none.
    [[nodiscard]] QWidget* unanswered() const;
    void showProblem(const QString& field, const QString& sentence);

Q_SIGNALS:
    void movedOn();

private:
    void build();
    void connectAll();

    DayDesk& m_desk;
    kit::PainScale* m_morning;
    kit::Stepper* m_stiffness;
    kit::PainScale* m_before;
    AskedRow* m_morningRow;
    AskedRow* m_beforeRow;
};

} // namespace sinew::patient
