#pragma once

#include "practice/library.h"

#include <QWidget>

#include <optional>
#include <string>

namespace sinew::kit {
class Button;
class Label;
class ProblemLine;
class Stepper;
} // namespace sinew::kit

namespace sinew::clinician {

/// One figure: the number in use, within the bounds it may be set to, and its default.
class FigureForm : public QWidget {
    Q_OBJECT

public:
    explicit FigureForm(QWidget* parent = nullptr);

    void present(const practice::Figure& figure);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    /// Nothing = the default again.
    void wanted(const std::string& key, const std::optional<std::string>& number);

private:
    void build();
    void keep();

    std::string m_key;
    bool m_whole = true;
    QWidget* m_fields = nullptr;
    kit::Stepper* m_number;
    kit::Button* m_keep;
    kit::Button* m_reset;
    kit::Label* m_default;
    kit::ProblemLine* m_problem;
};

} // namespace sinew::clinician
