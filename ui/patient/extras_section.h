#pragma once

#include "practice/views.h"

#include <QPointer>
#include <QWidget>

namespace sinew::kit {
class Button;
class Card;
class CheckRow;
class ChoiceRow;
class PainScale;
} // namespace sinew::kit

namespace sinew::patient {

class AskedRow;
class DayDesk;
class HistoryPanel;

/// What may come on top of a day: something new that was felt, a painkiller, and how it is some
/// time after.
class ExtrasSection : public QWidget {
    Q_OBJECT

public:
    explicit ExtrasSection(DayDesk& desk, QWidget* parent = nullptr);

    /// `works`: there is something to do today, so a painkiller matters.
    void present(const practice::TodayView& view, const rehab::SessionEntry* session, bool works);
    void setEditable(bool editable);
    /// The scale *How is it now?* while it is asked and not answered.
    [[nodiscard]] QWidget* unanswered() const;
    void showProblem(const QString& field, const QString& sentence);
    /// Shows the list of new symptoms and goes there.
    void openSymptoms();

Q_SIGNALS:
    void movedOn();
    /// Where it hurts is to be shown.
    void placesWanted();
    void opened(QWidget* panel);

private:
    void build();
    void connectAll();
    void keepSymptoms(const std::vector<rehab::NewSymptom>& chosen);
    void showSymptoms();
    void turnHistory();
    void presentSymptoms(const practice::TodayView& view, const rehab::SessionEntry* session);
    void presentAfter(const practice::TodayView& view, const rehab::SessionEntry* session);

    DayDesk& m_desk;
    kit::Button* m_somethingNew;
    kit::Button* m_where;
    kit::Button* m_history;
    kit::ChoiceRow* m_symptoms;
    kit::CheckRow* m_painkiller;
    kit::PainScale* m_after;
    kit::Card* m_card = nullptr;
    QPointer<HistoryPanel> m_entered; ///< while it stands open
    bool m_hasSession = false;
    std::vector<rehab::NewSymptom> m_noted; ///< in the day's check-in
    AskedRow* m_symptomsRow = nullptr;
    AskedRow* m_afterRow = nullptr;
};

/// How long after its end a session is asked about again.
inline constexpr std::int64_t askAgainMs = std::int64_t{30} * 60 * 1000;
/// When a session was over, as well as the record knows.
[[nodiscard]] std::int64_t endedAtMs(const rehab::SessionEntry& session);

} // namespace sinew::patient
