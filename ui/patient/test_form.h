#pragma once

#include "kit/keeper.h"
#include "patient/home_test.h"

#include <QWidget>

namespace sinew::kit {
class ChoiceRow;
class Label;
class PainScale;
class Stepper;
} // namespace sinew::kit

class QLineEdit;
class QVBoxLayout;

namespace sinew::patient {

class PlanDesk;

/// A test entered in place: how it is done and room for what came out, and for who did it where it
/// takes two.
class TestForm : public QWidget, public kit::Keeper {
    Q_OBJECT

public:
    /// `key` is the criterion's id; inputs are named "test.<key>.pain", ".yesNo", ".left",
    /// ".right", ".value", ".minutes", ".examiner", ".frame", ".keep"; what it may err by ".error".
    TestForm(PlanDesk& desk, const QString& key, const HomeTest& test, rehab::Side injured,
             QWidget* parent = nullptr);

    void showProblem(const QString& sentence);
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] QStringList unkept() const override;

private:
    void build();
    [[nodiscard]] QString name(const char* part) const;
    [[nodiscard]] QWidget* painScale();
    [[nodiscard]] QWidget* yesNo();
    [[nodiscard]] QWidget* sides();
    [[nodiscard]] QWidget* number();
    [[nodiscard]] QWidget* minutes();
    void keepPain(std::optional<int> value);
    [[nodiscard]] kit::PainScale* painOfInjured();
    [[nodiscard]] QWidget* tester();
    [[nodiscard]] std::optional<std::string> method() const;
    [[nodiscard]] kit::Stepper* stepper(const char* part, const QString& spoken) const;
    [[nodiscard]] QWidget* withKeep(QWidget* field, std::function<void()> keep);
    [[nodiscard]] rehab::Measurement test(double value, rehab::Side side) const;
    void keepOne(double value);
    void keepSides(const kit::Stepper& left, const kit::Stepper& right);

    PlanDesk& m_desk;
    QString m_key;
    HomeTest m_test;
    rehab::Side m_injured;
    std::optional<rehab::PainScore> m_pain; ///< of the injured side, where it is asked
    QLineEdit* m_examiner = nullptr;        ///< where it takes two
    kit::ChoiceRow* m_frame = nullptr;      ///< where it matters what held the device
    kit::Label* m_problem = nullptr;
    bool m_begun = false; ///< something stands here that was not handed over
};

} // namespace sinew::patient
