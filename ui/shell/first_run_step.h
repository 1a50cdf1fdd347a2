#pragma once

#include "practice/accounts.h"
#include "rehab/catalogue.h"

#include <QString>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace sinew::shell {

/// What first run has gathered so far. Nothing of it is kept before the last step.
struct FirstRunDraft {
    enum class Who { unknown, patient, demo };

    Who who = Who::unknown;
    practice::NewPatient patient;
    rehab::IntakeAnswers intake;
    rehab::IntakeChoice choice;
    std::optional<QString> passphrase; ///< nothing: only this computer
    bool storeStands = false;          ///< it was made before
};

/// One screen of first run. It writes into the draft as the person answers.
class FirstRunStep : public QWidget {
    Q_OBJECT

public:
    FirstRunStep(FirstRunDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] virtual QString heading() const = 0;
    [[nodiscard]] virtual QString detail() const { return {}; }
    /// What is still missing, as a kind sentence; empty when one can go on.
    [[nodiscard]] virtual QString missing() const { return {}; }
    /// Whether this screen is asked at all.
    [[nodiscard]] virtual bool applies() const { return true; }
    /// Called each time the screen comes up.
    virtual void enter() {}
    /// Where typing starts.
    [[nodiscard]] virtual QWidget* first() { return nullptr; }

Q_SIGNALS:
    void answered();
    /// All is said here: go on without another key.
    void done();

protected:
    [[nodiscard]] FirstRunDraft& draft() const { return m_draft; }
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }

private:
    FirstRunDraft& m_draft;
    QVBoxLayout* m_body;
};

} // namespace sinew::shell
