#pragma once

#include "practice/views.h"

#include <QWidget>

class QLineEdit;

namespace sinew::kit {
class Button;
class ChoiceRow;
class Label;
class PainScale;
class Stepper;
} // namespace sinew::kit

namespace sinew::patient {

class AskedRow;
class DayDesk;

/// The end of a session: all done with one key, or stopped and why; then worst pain, effort,
/// minutes and a note.
class FinishSection : public QWidget {
    Q_OBJECT

public:
    explicit FinishSection(DayDesk& desk, QWidget* parent = nullptr);

    void present(const practice::TodayView& view, const rehab::Session* session);
    void setEditable(bool editable);
    [[nodiscard]] QWidget* unanswered() const;
    /// The scale of the worst pain while it is not answered.
    [[nodiscard]] QWidget* worstUnanswered() const;
    /// The session can still be finished or stopped.
    [[nodiscard]] bool isOpen() const;
    void showProblem(const QString& field, const QString& sentence);
    /// All done as prescribed, as by its button.
    void finish();

Q_SIGNALS:
    void movedOn();

private:
    void build();
    [[nodiscard]] QWidget* buttons();
    void connectAll();
    void connectNumbers();
    void connectStop();
    void presentButtons(const practice::TodayView& view, const rehab::Session* session);
    void presentNumbers(const practice::TodayView& view, const rehab::Session* session);

    DayDesk& m_desk;
    kit::Button* m_allDone;
    kit::Button* m_another;
    kit::Button* m_stop;
    kit::ChoiceRow* m_stopReason;
    kit::Label* m_state;
    kit::PainScale* m_worst;
    kit::Stepper* m_effort;
    kit::Stepper* m_minutes;
    QLineEdit* m_note;
    AskedRow* m_worstRow = nullptr;
    AskedRow* m_noteRow = nullptr;
    bool m_editable = true;
    base::Day m_day;
    bool m_finishing = false; ///< asked for, and not answered yet
};

} // namespace sinew::patient
