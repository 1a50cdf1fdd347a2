#pragma once

#include "bridge/store_thread.h"
#include "kit/notice.h"

#include <QWidget>

namespace sinew::kit {
class Button;
} // namespace sinew::kit

namespace sinew::patient {

class DayDesk;
class MarksSection;

/// Where it hurts today, on the same drawing as on Today, for pages that have no day of their own.
class BodyChart : public QWidget {
    Q_OBJECT

public:
    BodyChart(bridge::StoreThread& store, base::Id<rehab::Episode> episode,
              QWidget* parent = nullptr);

    void read();

Q_SIGNALS:
    void noticed(const sinew::kit::Word& word);

private:
    DayDesk* m_desk;
    MarksSection* m_marks;
    kit::Button* m_open;
};

} // namespace sinew::patient
