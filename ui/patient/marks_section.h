#pragma once

#include "practice/journal.h"
#include "practice/views.h"

#include <QPointer>
#include <QWidget>

namespace sinew::kit {
class Button;
class Label;
} // namespace sinew::kit

namespace sinew::patient {

class BodyMap;
class DayDesk;
class MarkForm;

/// Where it hurts on a day: a map to mark, what each mark is like, and the marks of last time
/// offered again. Closed until somebody wants it or there is a mark; Escape
/// closes it.
class MarksSection : public QWidget {
    Q_OBJECT

public:
    explicit MarksSection(DayDesk& desk, QWidget* parent = nullptr);

    void present(const practice::TodayView& view);
    void setEditable(bool editable);
    /// Opens the map and goes there.
    void open();
    void showProblem(const QString& field, const QString& sentence);

Q_SIGNALS:
    void opened(QWidget* panel);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectAll();
    void choose(std::size_t spot);
    void answer(std::size_t spot, int intensity);
    void change(const practice::Edit<rehab::PainMark>& edit);
    void takeAway();
    [[nodiscard]] practice::MarkPlace placeOf(std::size_t spot, int index) const;
    [[nodiscard]] int countAt(std::size_t spot) const;
    /// The mark that is spoken of; empty where it is still to be made.
    [[nodiscard]] std::optional<rehab::PainMark> chosenMark() const;
    void presentMarks();
    void presentForm();
    void fold();

    DayDesk& m_desk;
    BodyMap* m_map;
    MarkForm* m_form;
    kit::Button* m_again;
    kit::Label* m_last;
    kit::Label* m_list;
    kit::Label* m_hint;
    kit::Label* m_problem;
    std::vector<rehab::PainMark> m_marks; ///< of the day
    std::optional<std::size_t> m_spot;
    int m_index = 0;
    base::Day m_day;
    QPointer<QWidget> m_before; ///< had the focus before it was opened
    bool m_open = false;
    bool m_editable = true;
};

} // namespace sinew::patient
