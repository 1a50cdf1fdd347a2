#pragma once

#include "practice/reception.h"
#include "rehab/catalogue.h"

#include <QString>
#include <QWidget>

#include <optional>

class QKeyEvent;
class QVBoxLayout;

namespace sinew::kit {
class ChoiceRow;
class Stepper;
} // namespace sinew::kit

namespace sinew::shell {

/// What first run has gathered so far. Nothing of it is kept before the last step.
struct FirstRunDraft {
    enum class Who { unknown, patient, clinic, demo };

    Who who = Who::unknown;
    practice::NewPatient patient;
    practice::NewClinic clinic;
    rehab::IntakeAnswers intake;
    rehab::IntakeChoice choice;
    std::optional<QString> passphrase; ///< nothing: only this computer
    bool storeStands = false;          ///< it was made before
};

/// What keeps a person from going on, as a kind sentence (empty: nothing), and where to answer.
struct Missing {
    QString words;
    QWidget* at = nullptr;
};

/// One screen of first run. It writes into the draft as the person answers. With the keyboard a
/// digit answers a question and moves to the next one, Return goes on: to a field that is still
/// empty, else to the next screen.
class FirstRunStep : public QWidget {
    Q_OBJECT

public:
    FirstRunStep(FirstRunDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] virtual QString heading() const = 0;
    [[nodiscard]] virtual QString detail() const { return {}; }
    [[nodiscard]] virtual Missing missing() const { return {}; }
    /// Whether this screen is asked at all; most are a patient's own.
    [[nodiscard]] virtual bool applies() const { return m_draft.who != FirstRunDraft::Who::clinic; }
    /// A screen that only some see belongs to the step before it.
    [[nodiscard]] virtual bool sharesStep() const { return false; }
    /// Called each time the screen comes up.
    virtual void enter() {}
    /// Where typing starts.
    [[nodiscard]] virtual QWidget* first() { return nullptr; }

Q_SIGNALS:
    void answered();
    /// What was typed does not fit, as a sentence.
    void refused(const QString& sentence);
    /// All is said here: go on without another key.
    void done();
    /// A digit answered the last question: what follows is to go on.
    void lastAnswered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] FirstRunDraft& draft() const { return m_draft; }
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    /// The row's digits and Return, the number's Return, as a step understands them.
    kit::ChoiceRow* take(kit::ChoiceRow* row);
    kit::Stepper* take(kit::Stepper* number);

private:
    void moveOn();
    void goOn();
    [[nodiscard]] QWidget* emptyFieldAfter(const QWidget* field);

    FirstRunDraft& m_draft;
    QVBoxLayout* m_body;
};

} // namespace sinew::shell
