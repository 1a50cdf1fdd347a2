#pragma once

#include "practice/journal.h"

#include <QWidget>

namespace sinew::kit {
class Button;
class ChoiceRow;
class Label;
class PainScale;
} // namespace sinew::kit

namespace sinew::patient {

/// What it is like at one place: how strong, how it feels, when. Each answer is kept at once.
class MarkForm : public QWidget {
    Q_OBJECT

public:
    explicit MarkForm(QWidget* parent = nullptr);

    void present(const QString& place, const rehab::PainMark& mark);
    void setEditable(bool editable);

Q_SIGNALS:
    void edited(const std::function<void(sinew::rehab::PainMark&)>& change);
    void removed();
    /// There is one more to tell about the same place.
    void anotherWanted();

private:
    void build();
    void connectAll();

    kit::Label* m_place;
    kit::PainScale* m_intensity;
    kit::ChoiceRow* m_quality;
    kit::ChoiceRow* m_timing;
    kit::Button* m_another;
    kit::Button* m_remove;
};

} // namespace sinew::patient
