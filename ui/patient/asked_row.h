#pragma once

#include <QAnyStringView>
#include <QWidget>

namespace sinew::kit {
class Label;
} // namespace sinew::kit

namespace sinew::patient {

/// A question with a quiet line below it, its field beside it, what belongs to the field at the far
/// end, and a sentence where the answer does not fit. Parts drop below each other where the room is
/// narrow.
class AskedRow : public QWidget {
    Q_OBJECT

public:
    /// `field` may be null: the row then only holds `trailing`. The row's problem line is named
    /// "problem.<name>".
    AskedRow(const QString& name, const QString& question, QWidget* field,
             QWidget* trailing = nullptr, QWidget* parent = nullptr);

    void setQuestion(const QString& question);
    void setHint(const QString& hint);
    /// Empty takes the sentence away.
    void setProblem(const QString& sentence);

private:
    kit::Label* m_question;
    kit::Label* m_hint;
    kit::Label* m_problem;
};

} // namespace sinew::patient
