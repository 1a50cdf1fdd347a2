#pragma once

#include "rehab/records.h"

#include "practice/settings.h"
#include "progress/dose.h"

#include <QWidget>

#include <optional>

namespace sinew::kit {
class CheckRow;
class Label;
class Stepper;
} // namespace sinew::kit

namespace sinew::patient {

/// What a line of sets shows: a set that stands, or one still to be done.
struct SetPlace {
    int index = 0; ///< among the sets of its exercise in the session, from 0
    rehab::Side side = rehab::Side::both;
    std::optional<rehab::SetDone> done;
    friend bool operator==(const SetPlace&, const SetPlace&) = default;
};

/// One set in place: a key for *done*, and its numbers where they differ from the prescription.
class SetLine : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the names of its inputs: "row.single-leg-bridge.set1".
    SetLine(const QString& name, const progress::Dose& dose, bool sided, practice::MassUnit mass,
            QWidget* parent = nullptr);

    void present(const SetPlace& place, bool editable);
    [[nodiscard]] const SetPlace& place() const { return m_place; }
    [[nodiscard]] QWidget* tick() const;

Q_SIGNALS:
    /// What the person changed, to be applied to the set.
    void edited(const std::function<void(sinew::rehab::SetDone&)>& change);
    void ticked();
    /// A number that does not fit, with the sentence for it.
    void refused(const QString& sentence);

private:
    void build(bool sided);
    void connectAll();
    template <class Unit>
    void connectNumber(kit::Stepper* stepper, std::optional<Unit> rehab::SetDone::*member);
    void connectLoad();
    void tell(const std::function<void(rehab::SetDone&)>& change);

    QString m_name;
    progress::Dose m_dose;
    practice::MassUnit m_mass;
    SetPlace m_place;
    kit::CheckRow* m_tick = nullptr;
    kit::Label* m_side = nullptr;
    kit::Stepper* m_reps = nullptr;
    kit::Stepper* m_hold = nullptr;
    kit::Stepper* m_load = nullptr;
    kit::Stepper* m_pain = nullptr;
};

} // namespace sinew::patient
