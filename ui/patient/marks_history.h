#pragma once

#include "kit/group.h"
#include "rehab/records.h"

class QVBoxLayout;

namespace sinew::kit {
class Button;
} // namespace sinew::kit

namespace sinew::patient {

class BodyMap;

/// Where it hurt: the places of the days shown on the map, the strongest of each, and day by day in
/// words, the newest first.
class MarksHistory : public kit::Group {
    Q_OBJECT

public:
    explicit MarksHistory(QWidget* parent = nullptr);

    /// The newest day first. Without any it hides.
    void present(const std::vector<rehab::Revision<rehab::PainMark>>& marks, base::Day today);

private:
    void build();
    void fill();
    void addDay(base::Day day, const QStringList& places);

    BodyMap* m_map;
    QVBoxLayout* m_days;
    kit::Button* m_more;
    std::vector<rehab::Revision<rehab::PainMark>> m_marks;
    base::Day m_today;
    bool m_all = false;
};

} // namespace sinew::patient
