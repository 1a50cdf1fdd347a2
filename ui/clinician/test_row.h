#pragma once

#include "practice/reviews.h"
#include "rehab/measure.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace sinew::kit {
class ChoiceRow;
class Label;
class Stepper;
} // namespace sinew::kit

namespace sinew::clinician {

/// One test of the sheet: left and right beside each other (or one value), how it was taken where
/// that matters, what was found before, and what both sides say together.
class TestRow : public QWidget {
    Q_OBJECT

public:
    /// `task` with pain in a task. Fields are named "tests.KEY.left", ".right", ".value",
    /// ".method", with ".before" and ".result" below.
    TestRow(const rehab::Measure& measure, std::optional<rehab::Task> task,
            QWidget* parent = nullptr);

    void presentBefore(const practice::SheetLine& line, base::Day today);
    /// Null where there is nothing to compare.
    void presentResult(const progress::Symmetry* symmetry);
    [[nodiscard]] rehab::MeasurementKind kind() const { return m_kind; }
    [[nodiscard]] std::optional<rehab::Task> task() const { return m_task; }
    /// What stands in the fields; whose and by whom is left open.
    [[nodiscard]] std::vector<rehab::Measurement> entered() const;
    /// The first field whose number cannot be; null where all can.
    [[nodiscard]] kit::Stepper* unfit() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Field {
        std::optional<rehab::Side> side;
        kit::Stepper* number = nullptr;  ///< either this ...
        kit::ChoiceRow* yesNo = nullptr; ///< ... or this
    };
    [[nodiscard]] QString name(const char* part) const;
    [[nodiscard]] QWidget* field(const rehab::Measure& measure, std::optional<rehab::Side> side);
    [[nodiscard]] QWidget* fields(const rehab::Measure& measure);
    [[nodiscard]] QWidget* method(const rehab::Measure& measure);
    [[nodiscard]] std::optional<double> valueOf(const Field& field) const;
    [[nodiscard]] std::optional<std::string> methodText() const;

    rehab::MeasurementKind m_kind;
    std::optional<rehab::Task> m_task;
    QString m_key;
    QString m_word;
    std::vector<Field> m_fields;
    kit::ChoiceRow* m_frame = nullptr;
    QLineEdit* m_method = nullptr;
    kit::Label* m_before;
    kit::Label* m_result;
};

} // namespace sinew::clinician
