#pragma once

#include "kit/keeper.h"
#include "rehab/records.h"

#include <QWidget>

class QLineEdit;

namespace sinew::kit {
class Button;
class DateField;
class Label;
} // namespace sinew::kit

namespace sinew::patient {

/// A clinician's word that exercise may go on, in the patient's own store as entered by the
/// patient: who, profession, day, words.
class ClearanceForm : public QWidget, public kit::Keeper {
    Q_OBJECT

public:
    explicit ClearanceForm(QWidget* parent = nullptr);

    void setDays(base::Day earliest, base::Day latest);
    /// Empty takes the sentence away.
    void showProblem(const QString& sentence);
    /// Empty again, for another time.
    void forget();
    [[nodiscard]] QStringList unkept() const override;

Q_SIGNALS:
    void given(const sinew::rehab::Clearance& clearance);

private:
    void build();
    void give();

    QLineEdit* m_by;
    QLineEdit* m_role;
    QLineEdit* m_reason;
    kit::DateField* m_day;
    kit::Button* m_keep;
    kit::Label* m_problem;
};

} // namespace sinew::patient
