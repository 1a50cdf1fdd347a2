#pragma once

#include "kit/theme.h"

#include <QAbstractSpinBox>
#include <QAnyStringView>

#include <optional>

namespace sinew::kit {

/// What a Stepper accepts.
struct Span {
    double least = 0;
    double most = 100;
    double step = 1;
    int decimals = 0;
};

/// A number with a unit, typed or stepped (Up, Down, wheel when focused). Empty is an answer of its
/// own, shown as a dash: *not answered*, unless setRequired.
class Stepper : public QAbstractSpinBox {
    Q_OBJECT
    /// What stands in the field; empty when not answered.
    Q_PROPERTY(QString text READ text)

public:
    /// `unit` is for screen readers and for measured(); it may be empty.
    Stepper(QAnyStringView name, const QString& spoken, Span span, const QString& unit = {},
            QWidget* parent = nullptr);

    [[nodiscard]] std::optional<double> value() const { return m_value; }
    /// Shows a stored answer; tells nobody.
    void setValue(std::optional<double> value);
    /// Last time's number, shown grey; never a value. Up or Down starts from it.
    void setProposed(std::optional<double> value);
    /// A required field snaps back to its last value when emptied.
    void setRequired(bool required) { m_required = required; }
    void setSpan(Span span);
    /// Minus and plus for the finger or the mouse.
    void setButtonsShown(bool shown);
    [[nodiscard]] const QString& unit() const { return m_unit; }
    [[nodiscard]] bool isRefused() const { return m_refused; }
    /// What stands in the field now is a number in range, or nothing.
    [[nodiscard]] bool fits() const;
    /// "0 to 10 min"
    [[nodiscard]] QString rangeText() const;

    void stepBy(int steps) override;
    [[nodiscard]] QValidator::State validate(QString& input, int& at) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// While typing: what the field would hold now.
    void typed(std::optional<double> value);
    /// The person gave, changed or cleared the number: keep it.
    void changed(std::optional<double> value);
    /// Return was pressed on a good number (or none): move on.
    void answered();
    /// What was typed is no number or out of range; it stays in the field, marked, and is not a
    /// value.
    void refused(const QString& range);

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(std::optional<double> value);
    bool commit();
    void setRefused(bool refused);
    [[nodiscard]] bool allows(double value) const;
    void display(std::optional<double> value);
    [[nodiscard]] QString shown(double value) const;
    [[nodiscard]] std::optional<double> parsed() const;

    Span m_span;
    QString m_unit;
    std::optional<double> m_value;
    std::optional<double> m_proposed;
    bool m_required = false;
    bool m_refused = false;
};

/// "stiff [10] min": words around a stepper. Either may be empty; the unit is the stepper's own.
[[nodiscard]] QWidget* measured(const QString& before, Stepper* stepper);

} // namespace sinew::kit
