#pragma once

#include "practice/reviews.h"

#include <QWidget>

namespace sinew::kit {
class Label;
class Stepper;
} // namespace sinew::kit

namespace sinew::clinician {

/// A question's or questionnaire's total: what it is, the total, what it says against the one
/// before. Named "tests.score.KEY", with ".before" and ".result" below.
class ScoreRow : public QWidget {
    Q_OBJECT

public:
    explicit ScoreRow(const rehab::Instrument& instrument, QWidget* parent = nullptr);

    void presentBefore(const practice::ScoreLine& line, base::Day today);
    [[nodiscard]] const std::string& key() const { return m_instrument.key; }
    [[nodiscard]] std::optional<rehab::Score> entered() const;
    /// The field where its number cannot be; null where it can.
    [[nodiscard]] kit::Stepper* unfit() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    void presentResult(std::optional<double> total);
    [[nodiscard]] QString name(const char* part = "") const;

    rehab::Instrument m_instrument;
    std::optional<double> m_earlier;
    kit::Stepper* m_total;
    kit::Label* m_before;
    kit::Label* m_result;
};

} // namespace sinew::clinician
