#pragma once

#include "rehab/measurement.h"

#include <QWidget>

namespace sinew::kit {
class ChoiceRow;
class LinkButton;
class TextField;
} // namespace sinew::kit

namespace sinew::clinician {

/// A test that could not be done: of which leg, and why. Closed until somebody says so. Named
/// "tests.KEY.untested", ".untested.sides", ".untested.why".
class UntestedForm : public QWidget {
    Q_OBJECT

public:
    /// `perSide`: it has to be said which leg.
    UntestedForm(const QString& name, const QString& test, bool perSide, QWidget* parent = nullptr);

    /// What opens and closes it, to stand beside the fields.
    [[nodiscard]] QWidget* opener() const;
    /// Of this leg, or of the test where it has no legs.
    [[nodiscard]] bool isUntested(std::optional<rehab::Side> side) const;
    [[nodiscard]] std::string why() const;
    /// What is still missing; null where nothing is.
    [[nodiscard]] QWidget* missing(QString& sentence) const;
    void close();

Q_SIGNALS:
    void changed();

private:
    void open(bool isOpen);

    QString m_test;
    kit::LinkButton* m_opener;
    kit::ChoiceRow* m_sides = nullptr;
    kit::TextField* m_why;
    bool m_isOpen = false;
};

} // namespace sinew::clinician
