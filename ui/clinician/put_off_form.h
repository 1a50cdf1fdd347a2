#pragma once

#include "practice/case_line.h"

#include <QWidget>

#include <optional>
#include <string>

namespace sinew::kit {
class DateField;
class Label;
class ProblemLine;
class Stepper;
class TextField;
} // namespace sinew::kit

namespace sinew::clinician {

/// A flag put off up to a day with a note, or this patient's own limit for its rule with a reason.
class PutOffForm : public QWidget {
    Q_OBJECT

public:
    enum class About { snooze, limit };

    explicit PutOffForm(QWidget* parent = nullptr);

    /// `usual` is proposed as the limit.
    void begin(About about, const std::string& rule, base::Day today, std::optional<double> usual);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void snoozed(const std::string& rule, base::Day until, const QString& note);
    /// Nothing = the usual limit again.
    void limited(const std::string& rule, std::optional<sinew::rehab::Reading> limit,
                 const QString& reason);
    void closed();

private:
    void build();
    void keep();

    About m_about = About::snooze;
    std::string m_rule;
    kit::Label* m_heading;
    QWidget* m_untilRow = nullptr;
    QWidget* m_limitRow = nullptr;
    kit::DateField* m_until;
    kit::Stepper* m_limit;
    kit::TextField* m_note;
    kit::ProblemLine* m_problem;
};

} // namespace sinew::clinician
