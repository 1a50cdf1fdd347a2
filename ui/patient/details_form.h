#pragma once

#include "base/result.h"
#include "practice/accounts.h"
#include "rehab/catalogue.h"

#include <QWidget>

#include <map>

namespace sinew::kit {
class ChoiceRow;
class DateField;
class Label;
class Stepper;
class TextField;
} // namespace sinew::kit

namespace sinew::patient {

class AskedRow;

/// What first run asked of a person and her injury, to be changed; each field has a place for what
/// does not fit.
class DetailsForm : public QWidget {
    Q_OBJECT

public:
    explicit DetailsForm(QWidget* parent = nullptr);

    void present(const practice::Details& details, base::Day today,
                 const rehab::Catalogue& catalogue);
    /// As it stands in the fields now.
    [[nodiscard]] practice::Details edited() const;
    [[nodiscard]] bool isChanged() const;
    /// Everything that does not fit, each beside its field; false where something does not.
    bool check();
    void showProblems(const base::Problems& problems);
    [[nodiscard]] QWidget* first() const;

Q_SIGNALS:
    void changed();

private:
    void buildPerson();
    void buildInjury();
    void buildGoal();
    [[nodiscard]] QWidget* asked(const char* field, const QString& question, const QString& hint,
                                 QWidget* answer);
    void connectAll();
    void presentInjury(const rehab::Episode& episode);
    [[nodiscard]] base::Problems unfit() const;
    void sayEffects();
    [[nodiscard]] QStringList effects() const;
    void addPlanEffects(const rehab::Episode& before, const rehab::Episode& after,
                        QStringList& told) const;

    std::optional<practice::Details> m_seen;
    base::Day m_today;
    const rehab::Catalogue* m_catalogue = nullptr;
    std::map<std::string, AskedRow*, std::less<>> m_rows;
    kit::TextField* m_name;
    kit::Stepper* m_birthYear;
    kit::ChoiceRow* m_side;
    kit::DateField* m_onset;
    kit::ChoiceRow* m_type;
    kit::ChoiceRow* m_subType;
    kit::ChoiceRow* m_grade;
    kit::ChoiceRow* m_demand;
    kit::ChoiceRow* m_equipment;
    kit::Stepper* m_guess;
    kit::Label* m_effects;
};

} // namespace sinew::patient
