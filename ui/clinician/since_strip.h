#pragma once

#include "kit/card.h"
#include "progress/since_visit.h"

namespace sinew::kit {
class Flow;
} // namespace sinew::kit

namespace sinew::clinician {

/// What changed since the last visit, in one line of numbers with the days behind them.
class SinceStrip : public kit::Card {
    Q_OBJECT

public:
    explicit SinceStrip(QWidget* parent = nullptr);

    void present(const progress::SinceVisit& since, base::Day today);

private:
    void add(const char* name, const QString& words, const QString& number,
             const QString& beside = {});
    void presentTest(const progress::Symmetry& test);

    kit::Flow* m_line;
};

} // namespace sinew::clinician
