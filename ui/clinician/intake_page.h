#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "practice/reception.h"

#include <functional>

namespace sinew::kit {
class Button;
class ChoiceRow;
class DateField;
class ProblemLine;
class Stepper;
class TextField;
} // namespace sinew::kit

namespace sinew::clinician {

/// The questions about warning signs, which the patient's own pages ask in the same words.
struct FlagQuestions {
    QWidget* form;
    std::function<rehab::RedFlagAnswers()> answers;
    std::function<void()> begin;
};

/// A patient is taken in by the clinic's own findings: who, which thigh since when, what kind of
/// injury, grade, muscle, zone, imaging, and the warning signs. What is not known stays open.
class IntakePage : public kit::Page {
    Q_OBJECT

public:
    IntakePage(bridge::StoreThread& store, FlagQuestions questions, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("New patient"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;

Q_SIGNALS:
    void admitted(sinew::base::Id<sinew::rehab::Episode> episode);

private:
    void buildPerson();
    void buildInjury();
    void buildFindings();
    void buildGoal();
    void connectAll();
    void begin();
    void presentType();
    void keep();
    void refuse(const base::Error& error);
    /// The first field without which nobody can be taken in; null where nothing is missing.
    [[nodiscard]] QWidget* missing(QString& sentence) const;
    [[nodiscard]] practice::NewPatient patient() const;

    bridge::StoreThread& m_store;
    FlagQuestions m_questions;
    kit::TextField* m_name;
    kit::TextField* m_number;
    kit::Stepper* m_birthYear;
    kit::ChoiceRow* m_side;
    kit::DateField* m_onset;
    kit::ChoiceRow* m_type;
    kit::ChoiceRow* m_suddenKind;
    kit::ChoiceRow* m_gradualKind;
    QWidget* m_suddenRow = nullptr;
    QWidget* m_gradualRow = nullptr;
    QWidget* m_gradeRow = nullptr;
    kit::ChoiceRow* m_grade;
    kit::ChoiceRow* m_muscle;
    kit::ChoiceRow* m_zone;
    kit::TextField* m_bamic;
    kit::TextField* m_imaging;
    kit::ChoiceRow* m_demand;
    kit::ChoiceRow* m_equipment;
    kit::ProblemLine* m_problem;
    kit::Button* m_keep;
    bool m_begun = false;
};

} // namespace sinew::clinician
