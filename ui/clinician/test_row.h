#pragma once

#include "practice/reviews.h"
#include "rehab/measure.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace sinew::kit {
class ChoiceRow;
class Label;
class LinkButton;
class Stepper;
} // namespace sinew::kit

namespace sinew::clinician {

class UntestedForm;

/// One test of the sheet: left and right beside each other (or one value), how it was taken where
/// that matters, what was found before, and what both sides say together.
class TestRow : public QWidget {
    Q_OBJECT

public:
    /// `task` with pain in a task. Fields are named "tests.KEY.left", ".right", ".value",
    /// ".method", ".untested", with ".result", ".doubt", ".swap", ".before" and ".otherSide" below.
    TestRow(const rehab::Measure& measure, std::optional<rehab::Task> task,
            QWidget* parent = nullptr);

    void presentBefore(const practice::SheetLine& line, base::Day today);
    /// Null where there is nothing to compare.
    void presentResult(const progress::Symmetry* symmetry);
    /// What of it hardly goes with the rest; nothing refuses it.
    void presentDoubts(const std::vector<progress::TestDoubt>& doubts);
    [[nodiscard]] rehab::MeasurementKind kind() const { return m_kind; }
    [[nodiscard]] std::optional<rehab::Task> task() const { return m_task; }
    /// What stands in the fields; whose and by whom is left open.
    [[nodiscard]] std::vector<rehab::Measurement> entered() const;
    /// The first field that cannot be kept as it is, and why; null where all can.
    [[nodiscard]] QWidget* unfit(QString& sentence) const;
    void clear();

Q_SIGNALS:
    void changed();
    /// What was kept last belongs to the other leg.
    void otherSideMeant();

private:
    struct Field {
        std::optional<rehab::Side> side = {};
        kit::Stepper* number = nullptr;  ///< either this ...
        kit::ChoiceRow* yesNo = nullptr; ///< ... or this
        std::optional<double> typed;     ///< the number as it stands there now
    };
    [[nodiscard]] QString name(const char* part) const;
    [[nodiscard]] QWidget* field(const rehab::Measure& measure, std::optional<rehab::Side> side);
    [[nodiscard]] QWidget* fields(const rehab::Measure& measure);
    [[nodiscard]] QWidget* method(const rehab::Measure& measure);
    void take(std::size_t field, std::optional<double> number);
    void swapSides();
    [[nodiscard]] rehab::Measurement testOf(std::optional<rehab::Side> side) const;
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
    kit::Label* m_doubt;
    kit::LinkButton* m_swap;
    kit::LinkButton* m_otherSide;
    UntestedForm* m_untested = nullptr;
};

} // namespace sinew::clinician
